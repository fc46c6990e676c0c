#include "qml/questionnaire/questionnaire_words.h"

#include "qml/support/problem_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward::ui {

namespace {

struct QuestionnaireWords {
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireWords)
};

} // namespace

QString instrumentText(const std::string& english)
{
    return english.empty() ? QString{}
                           : QCoreApplication::translate("Instruments", english.c_str());
}

QString answerText(const InstrumentItem& item, const ItemAnswer& answer)
{
    if (answer.state() == ItemAnswer::State::Declined)
        return QuestionnaireWords::tr("I'd rather not answer");
    const auto option = std::ranges::find(item.answers, answer.value(), [](const AnswerOption& of) {
        return std::optional{of.value};
    });
    return option == item.answers.end() ? QString{} : instrumentText(option->text);
}

QString bandName(ScoreBand band)
{
    switch (band) {
    case ScoreBand::None:
        return QuestionnaireWords::tr("none");
    case ScoreBand::Minimal:
        return QuestionnaireWords::tr("minimal");
    case ScoreBand::Mild:
        return QuestionnaireWords::tr("mild");
    case ScoreBand::Moderate:
        return QuestionnaireWords::tr("moderate");
    case ScoreBand::ModeratelySevere:
        return QuestionnaireWords::tr("moderately severe");
    case ScoreBand::Severe:
        return QuestionnaireWords::tr("severe");
    case ScoreBand::VerySevere:
        return QuestionnaireWords::tr("very severe");
    case ScoreBand::Low:
        return QuestionnaireWords::tr("low");
    case ScoreBand::VeryLow:
        break;
    }
    return QuestionnaireWords::tr("very low");
}

QString aboutText(const Instrument& instrument)
{
    if (instrument.id == "phq9")
        return QuestionnaireWords::tr(
            "Nine questions about low mood. They show how the last two weeks have been.");
    if (instrument.id == "phq2")
        return QuestionnaireWords::tr(
            "Two questions about low mood. They show how the last two weeks have been.");
    if (instrument.id == "gad7")
        return QuestionnaireWords::tr(
            "Seven questions about worry. They show how the last two weeks have been.");
    return QuestionnaireWords::tr(
        "Questions about how you have been. They show how the last %n day(s) went.", nullptr,
        instrument.recallDays);
}

QString minutesText(const Instrument& instrument)
{
    constexpr int kItemsAMinute = 4;
    const int items = static_cast<int>(instrument.items.size());
    const int minutes = (items + kItemsAMinute - 1) / kItemsAMinute;
    return minutes == 1 ? QuestionnaireWords::tr("About 1 minute.")
                        : QuestionnaireWords::tr("About %1 minutes.").arg(minutes);
}

QString totalText(const rules::QuestionnaireScore& score)
{
    if (score.total && score.band)
        return QuestionnaireWords::tr("Your total is %1, in the range named %2.")
            .arg(QString::number(*score.total), bandName(*score.band));
    if (score.total)
        return QuestionnaireWords::tr("Your total is %1.").arg(*score.total);
    return noTotalText(score);
}

QString noTotalText(const rules::QuestionnaireScore& score)
{
    if (score.declined == 1)
        return QuestionnaireWords::tr("No total: one item was left out.");
    return QuestionnaireWords::tr("No total: %1 items were left out.").arg(score.declined);
}

QString questionnaireProblemText(const services::Problem<services::QuestionnaireError>& problem)
{
    using services::QuestionnaireError;
    if (const auto* diary = std::get_if<services::DiaryError>(&problem))
        return saveProblemText(*diary);
    switch (std::get<QuestionnaireError>(problem)) {
    case QuestionnaireError::OtherVersion:
        return QuestionnaireWords::tr(
            "These questions have changed since you began. Your answers are kept.");
    case QuestionnaireError::Incomplete:
        return QuestionnaireWords::tr("A question has no answer yet. Go back to it.");
    case QuestionnaireError::HelpIsDue:
        return QuestionnaireWords::tr("The help page comes first.");
    case QuestionnaireError::NotBegun:
    case QuestionnaireError::UnknownInstrument:
    case QuestionnaireError::ScoringOnly:
    case QuestionnaireError::NoSuchItem:
    case QuestionnaireError::NotOffered:
        break;
    }
    return QuestionnaireWords::tr("These questions cannot be asked here. Your answers are kept.");
}

} // namespace homeward::ui

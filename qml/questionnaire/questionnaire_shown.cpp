#include "core/services/instrument_directory.h"
#include "qml/questionnaire/questionnaire_controller.h"
#include "qml/questionnaire/questionnaire_words.h"
#include "qml/support/local_moment.h"

#include <algorithm>

// What the pages see of a questionnaire.
namespace homeward::ui {

QuestionnaireController::State QuestionnaireController::state() const
{
    if (m_finished)
        return State::Finished;
    if (!m_run)
        return State::Closed;
    switch (m_run->place()) {
    case QuestionnaireRun::Place::Question:
        return State::Asking;
    case QuestionnaireRun::Place::Check:
        return State::Checking;
    case QuestionnaireRun::Place::Start:
        break;
    }
    return m_isResuming ? State::Resuming : State::Starting;
}

bool QuestionnaireController::isOffered() const
{
    // Where nobody has said whether a session took place, its rules may hold.
    return isOpen() && m_isKnown && m_treatment.state() == TreatmentController::State::Known
        && !m_treatment.isPostSession()
        && m_treatment.stage() != TreatmentController::Stage::Overdue;
}

QString QuestionnaireController::name() const
{
    return m_run ? QString::fromStdString(m_run->instrument().name) : QString{};
}

QString QuestionnaireController::about() const
{
    return m_run ? aboutText(m_run->instrument()) : QString{};
}

QString QuestionnaireController::minutes() const
{
    return m_run ? minutesText(m_run->instrument()) : QString{};
}

int QuestionnaireController::step() const
{
    return m_run ? static_cast<int>(m_run->position()) + 1 : 0;
}

int QuestionnaireController::steps() const
{
    return m_run ? static_cast<int>(m_run->instrument().scoredCount()) : 0;
}

bool QuestionnaireController::isCounted() const
{
    return !m_run || m_run->item().isScored;
}

QString QuestionnaireController::stem() const
{
    return m_run && isCounted() ? instrumentText(m_run->instrument().stem) : QString{};
}

QString QuestionnaireController::question() const
{
    return m_run ? instrumentText(m_run->item().text) : QString{};
}

QList<QString> QuestionnaireController::answers() const
{
    QList<QString> texts;
    if (m_run)
        for (const AnswerOption& option : m_run->item().answers)
            texts << instrumentText(option.text);
    return texts;
}

int QuestionnaireController::chosen() const
{
    if (!m_run)
        return -1;
    const auto value = m_wanted.value_or(m_run->answer()).value();
    const auto& offered = m_run->item().answers;
    const auto found = std::ranges::find_if(
        offered, [value](const AnswerOption& option) { return option.value == value; });
    return found == offered.end() ? -1 : static_cast<int>(found - offered.begin());
}

bool QuestionnaireController::isDeclined() const
{
    return m_run && m_wanted.value_or(m_run->answer()).state() == ItemAnswer::State::Declined;
}

QString QuestionnaireController::total() const
{
    return m_finished ? totalText(m_finished->score) : QString{};
}

QString QuestionnaireController::credit() const
{
    return m_run ? instrumentText(m_run->instrument().credit) : QString{};
}

bool QuestionnaireController::isHelpNear() const
{
    return m_finished && m_finished->opensHelp;
}

void QuestionnaireController::showOffers()
{
    std::vector<OfferRow> offers;
    std::vector<OfferRow> waiting;
    for (const Instrument& instrument : services::instruments()) {
        if (!instrument.isOffered())
            continue;
        const auto draft = m_drafts.find(instrument.id);
        const bool isBegun = draft != m_drafts.end() && hasAnswers(draft->second);
        const bool isDue =
            isQuestionnaireDue(m_schedules, instrument.id, m_clock.now(), zoneHere(m_clock));
        offers.push_back({.instrument = QString::fromStdString(instrument.id),
                          .name = QString::fromStdString(instrument.name),
                          .detail = isBegun ? tr("Begun. It goes on where you stopped.")
                              : isDue ? tr("%1 You can skip this.").arg(minutesText(instrument))
                                      : minutesText(instrument),
                          .isBegun = isBegun,
                          .isDue = isDue});
        if (isBegun || isDue)
            waiting.push_back(offers.back());
    }
    m_offers.setRows(std::move(offers));
    m_waiting.setRows(std::move(waiting));
}

void QuestionnaireController::showCheck()
{
    std::vector<AnswerRow> rows;
    if (m_run && m_run->place() == QuestionnaireRun::Place::Check)
        for (std::size_t at = 0; at < m_run->draft().answers.size(); ++at) {
            const InstrumentItem& item = m_run->instrument().items[at];
            rows.push_back({instrumentText(item.text), answerText(item, m_run->draft().answers[at]),
                            item.isScored});
        }
    m_check.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace homeward::ui

#include "app/cli/commands.h"
#include "app/cli/help_text.h"
#include "app/cli/open_day.h"
#include "app/cli/questionnaire_answer.h"
#include "core/rules/answers_text.h"
#include "core/services/instrument_directory.h"

#include <algorithm>
#include <utility>

namespace homeward::cli {

namespace {

struct QuestionnaireOptions {
    std::string instrument;
    OptionalText answers;
    OptionalText function;
    OptionalText version;
    OptionalText at;
};

Result<const Instrument*, Failure> parseInstrument(const std::string& id)
{
    const Instrument* instrument = services::findInstrument(id);
    if (instrument == nullptr)
        return unexpected{invalid("unknownInstrument",
                                  "This is no questionnaire that the program knows. It has phq9, "
                                  "phq2 and gad7.")};
    return instrument;
}

/// One that a person can be asked, in the version that the answers are of.
Result<const Instrument*, Failure> parseOffered(const QuestionnaireOptions& options)
{
    auto instrument = parseInstrument(options.instrument);
    if (!instrument)
        return instrument;
    if (!(*instrument)->isOffered())
        return unexpected{invalid("scoringOnly",
                                  "The words of this questionnaire are not part of the program, so "
                                  "nobody can be asked.")};
    if (options.version && *options.version != (*instrument)->version)
        return unexpected{invalid("unknownVersion",
                                  "This edition knows this questionnaire in another version. "
                                  "\"questionnaire show-instrument\" shows it.")};
    return instrument;
}

Result<std::vector<ItemAnswer>, Failure> parseMarks(const std::string& text)
{
    auto answers = rules::answersFrom(text);
    if (!answers)
        return unexpected{invalid("answersUnreadable",
                                  "Answers are numbers with a comma between two of them, and - for "
                                  "\"I'd rather not answer\".")};
    return std::move(*answers);
}

Result<std::vector<ItemAnswer>, Failure> parseAnswers(const Instrument& instrument,
                                                      const QuestionnaireOptions& options)
{
    auto answers = parseMarks(options.answers.value_or(""));
    if (!answers)
        return answers;
    if (options.function) {
        auto function = parseMarks(*options.function);
        if (!function)
            return function;
        if (instrument.scoredCount() == instrument.items.size())
            return unexpected{
                invalid("noFunctionItem", "This questionnaire has no item besides the scored.")};
        answers->insert(answers->end(), function->begin(), function->end());
    }
    return explained(rules::checkedAnswers(instrument, *answers));
}

/// Help comes before any score, and nothing cheerful after it.
std::string savedText(const Invocation& invocation, OpenDay& day,
                      const services::ScoredResponse& saved, const Instrument& instrument)
{
    const std::string help = saved.opensHelp ? helpText(invocation, *day.profile) : "";
    return help + "Saved: " + questionnaireLine(saved, *day.zone) + kNoDiagnosis + instrument.credit
        + '\n';
}

Result<Answer, Failure> answerQuestionnaire(const Invocation& invocation,
                                            const QuestionnaireOptions& options)
{
    const auto instrument = parseOffered(options);
    if (!instrument)
        return unexpected{instrument.error()};
    const auto answers = parseAnswers(**instrument, options);
    if (!answers)
        return unexpected{answers.error()};
    const auto moment = invocation.momentAt(options.at);
    if (!moment)
        return unexpected{moment.error()};
    auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto saved =
        explained(day->profile->questionnaires().record(**instrument, *answers, *moment));
    if (!saved)
        return unexpected{saved.error()};
    return Answer{.json = questionnaireJson(*saved),
                  .text = savedText(invocation, *day, *saved, **instrument)};
}

Result<Answer, Failure> listQuestionnaires(const Invocation& invocation)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto all = explained(day->profile->questionnaires().list());
    if (!all)
        return unexpected{all.error()};
    const auto& [responses, unreadable] = *all;
    const bool isNone = responses.empty() && unreadable == 0;
    Answer answer{.json = Json::array(), .text = isNone ? "No questionnaires.\n" : ""};
    for (const services::ScoredResponse& each : responses) {
        answer.json.push_back(questionnaireJson(each));
        answer.text += questionnaireLine(each, *day->zone);
    }
    answer.text += responses.empty() ? "" : kNoDiagnosis;
    if (unreadable > 0) // an array has no room for a count
        answer.failure = someUnreadable(unreadable);
    return answer;
}

Result<Answer, Failure> showDue(const Invocation& invocation)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto status = day->status();
    if (!status)
        return unexpected{status.error()};
    const ZonedInstant now = day->onOwnClock(invocation.surroundings().clock.now());
    return explained(services::askedQuestionnaires(day->profile->sessions(),
                                                   day->profile->questionnaires(), *status, now,
                                                   *day->zone))
        .map([&](const std::vector<services::AskedQuestionnaire>& asked) {
            return askedAnswer(asked, now);
        });
}

Result<Answer, Failure> showInstrument(const Invocation& /*unused*/, const std::string& id)
{
    return parseInstrument(id).map(
        [](const Instrument* instrument) { return instrumentAnswer(*instrument); });
}

void addInstrument(CLI::App& command, std::string& id)
{
    command.add_option("INSTRUMENT", id, "phq9, phq2 or gad7")->type_name("ID")->required();
}

void addQuestionnaireOptions(CLI::App& command, QuestionnaireOptions& options)
{
    addInstrument(command, options.instrument);
    addText(command, "--answers", options.answers,
            "The value of each answer, such as 0,1,-,2; - is \"I'd rather not answer\"", "LIST")
        ->required();
    addText(command, "--function", options.function,
            "How difficult these problems made things: the last item of the PHQ-9", "0-3|-");
    addText(command, "--instrument-version", options.version,
            "Refuses to save if the program has another version", "VERSION");
    addText(command, "--at", options.at, "When it was answered, if not now", kMoment);
}

} // namespace

void addQuestionnaireCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "questionnaire", "Questionnaires, and what they add up to");
    addExamples(addCommand<QuestionnaireOptions>(group, {"answer", "Saves a whole questionnaire"},
                                                 chosen, addQuestionnaireOptions,
                                                 answerQuestionnaire),
                "  homewardctl questionnaire answer phq9 --answers 1,2,0,1,-,0,1,0,0 --function 1\n"
                "  homewardctl questionnaire answer gad7 --answers 0,1,1,2,0,0,1");
    addExamples(addCommand(group, {"list", "Shows them, newest first"}, chosen, listQuestionnaires),
                "  homewardctl questionnaire list");
    addExamples(
        addCommand(group, {"due", "Shows what the app asks for, and from when"}, chosen, showDue),
        "  homewardctl questionnaire due");
    addExamples(addCommand<std::string>(group,
                                        {"show-instrument", "Shows the questions of one of them"},
                                        chosen, addInstrument, showInstrument),
                "  homewardctl questionnaire show-instrument phq9");
}

} // namespace homeward::cli

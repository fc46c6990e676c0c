#include "app/cli/commands.h"
#include "app/cli/open_day.h"
#include "app/cli/session_answer.h"
#include "app/cli/values.h"

#include <algorithm>
#include <array>

namespace homeward::cli {

namespace {

/// A step, the command that writes it down, and what that command says of itself.
struct StepCommand {
    SessionStep step;
    const char* word;
    const char* description;
};

constexpr std::array<StepCommand, 5> kSteps{{
    {SessionStep::Start, "start", "Writes down when dosing began"},
    {SessionStep::EndDosing, "end-dose", "Writes down when dosing ended; the rules count from it"},
    {SessionStep::EndObservation, "end-observation",
     "Writes down that staff have ended the observation"},
    {SessionStep::Discharge, "discharge", "Writes down that staff have let you go"},
    {SessionStep::Cancel, "cancel", "Writes down that a session does not take place"},
}};

struct StepOptions {
    std::string id;
    OptionalText at;
};

Result<Answer, Failure> takeStep(const Invocation& invocation, SessionStep step,
                                 const StepOptions& options)
{
    const auto id = parseSessionId(options.id);
    if (!id)
        return unexpected{id.error()};
    const auto at = invocation.momentAt(options.at);
    if (!at)
        return unexpected{at.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    return explained(day->profile->sessions().take(*id, step, at->at()))
        .map([&](const TreatmentSession& session) { return sessionAnswer(session, *day->zone); });
}

struct UndoStepOptions {
    std::string id;
    std::string step;
};

Result<Answer, Failure> takeStepBack(const Invocation& invocation, const UndoStepOptions& options)
{
    const auto id = parseSessionId(options.id);
    if (!id)
        return unexpected{id.error()};
    const auto command = std::ranges::find(kSteps, options.step, &StepCommand::word);
    if (command == kSteps.end())
        return unexpected{invalid("invalidStep",
                                  "A step is start, end-dose, end-observation, discharge or "
                                  "cancel.")};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    services::Sessions& sessions = day->profile->sessions();
    if (const auto found = explainedTreatment(sessions.find(*id)); !found)
        return unexpected{found.error()};
    const auto before = sessions.takeBack(*id, command->step);
    if (!before && before.error() == services::SessionProblem{services::DiaryError::NotFound})
        return unexpected{invalid("notTheLastStep",
                                  "This is not the last step of that session. Nothing was "
                                  "changed.")};
    return explained(before).map(
        [&](const TreatmentSession& session) { return sessionAnswer(session, *day->zone); });
}

void addSessionId(CLI::App& command, std::string& id)
{
    command.add_option("ID", id, "The session's id, as \"session list\" shows it")
        ->type_name("UUID")
        ->required();
}

void addStep(CLI::App& group, const StepCommand& step, Action& chosen)
{
    const auto options = [](CLI::App& command, StepOptions& values) {
        addSessionId(command, values.id);
        addText(command, "--at", values.at, "When it happened, if not now", kMoment);
    };
    const auto run = [taken = step.step](const Invocation& invocation, const StepOptions& values) {
        return takeStep(invocation, taken, values);
    };
    const std::string line = "  homewardctl " + group.get_name() + ' ' + step.word
        + " 019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11";
    addExamples(addCommand<StepOptions>(group, {step.word, step.description}, chosen, options, run),
                line + '\n' + line + " --at 2026-03-02T10:05:00+01:00");
}

void addUndoStep(CLI::App& group, Action& chosen)
{
    const auto options = [](CLI::App& command, UndoStepOptions& values) {
        addSessionId(command, values.id);
        command.add_option("STEP", values.step, "The last step that was written down")
            ->type_name("start|end-dose|end-observation|discharge|cancel")
            ->required();
    };
    addExamples(addCommand<UndoStepOptions>(group,
                                            {"undo", "Takes the last step of a session back"},
                                            chosen, options, takeStepBack),
                "  homewardctl session undo 019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11 end-dose");
}

} // namespace

void addCancelCommand(CLI::App& group, Action& chosen)
{
    addStep(group, kSteps.back(), chosen);
}

void addSessionStepCommands(CLI::App& session, Action& chosen)
{
    for (const StepCommand& step : kSteps)
        addStep(session, step, chosen);
    addUndoStep(session, chosen);
}

} // namespace homeward::cli

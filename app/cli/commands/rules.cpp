#include "app/cli/commands.h"
#include "app/cli/rules_answer.h"

namespace homeward::cli {

namespace {

Result<Answer, Failure> showRules(const Invocation& invocation)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    return statusAnswer(*day);
}

Result<Answer, Failure> confirmSleep(const Invocation& invocation)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto confirmed =
        explainedTreatment(day->profile->treatmentDay().confirmSleep(*day->zone));
    if (!confirmed)
        return unexpected{confirmed.error()};
    return statusAnswer(*day);
}

Result<Answer, Failure> undoSleep(const Invocation& invocation)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto withdrawn = day->profile->treatmentDay().withdrawSleep();
    if (!withdrawn && withdrawn.error() == services::DiaryError::NotFound)
        return unexpected{
            notFound("noSleepConfirmed", "No night's sleep is confirmed. Nothing was changed.")};
    if (!withdrawn)
        return unexpected{treatmentFailureOf(withdrawn.error())};
    return statusAnswer(*day);
}

} // namespace

void addRulesCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "rules", "What to leave alone after a session, and until when");
    addExamples(addCommand(group, {"status", "Shows every rule, when it ends, and whose it is"},
                           chosen, showRules),
                "  homewardctl rules status\n"
                "  homewardctl --json --now 2026-03-03T07:00:00+01:00 rules status");
    addExamples(addCommand(group, {"confirm-sleep", "Says that you have slept a night"}, chosen,
                           confirmSleep),
                "  homewardctl rules confirm-sleep");
    addExamples(addCommand(group, {"undo-sleep", "Takes that back"}, chosen, undoSleep),
                "  homewardctl rules undo-sleep");
}

} // namespace homeward::cli

#include "app/cli/commands.h"
#include "app/cli/open_day.h"
#include "app/cli/session_answer.h"
#include "app/cli/values.h"

namespace homeward::cli {

namespace {

struct MoveOptions {
    std::string id;
    OptionalText at;
};

/// The new start on the clocks of the clinic, wherever the person is; of --zone if that is named.
Result<ZonedInstant, Failure> movedStart(const Invocation& invocation, const ZonedInstant& old,
                                         Instant at)
{
    const auto zone =
        invocation.options().zone ? invocation.zone() : explained(findZone(old.zone()));
    return zone.map([&](const date::time_zone* known) { return ZonedInstant{at, *known}; });
}

Result<Answer, Failure> moveSession(const Invocation& invocation, const MoveOptions& options)
{
    const auto id = parseSessionId(options.id);
    if (!id)
        return unexpected{id.error()};
    const auto at = explained(parseRfc3339(options.at.value_or("")));
    if (!at)
        return unexpected{at.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    services::Sessions& sessions = day->profile->sessions();
    const auto old = explainedTreatment(sessions.find(*id));
    if (!old)
        return unexpected{old.error()};
    const auto start = movedStart(invocation, old->plan.start, *at);
    if (!start)
        return unexpected{start.error()};
    SessionPlan plan = old->plan;
    plan.start = *start;
    return explained(sessions.replan(*id, plan)).map([&](const TreatmentSession& session) {
        return sessionAnswer(session, *day->zone);
    });
}

} // namespace

void addMoveCommand(CLI::App& group, Action& chosen)
{
    const auto options = [](CLI::App& command, MoveOptions& values) {
        command.add_option("ID", values.id, "The session's id, as \"session list\" shows it")
            ->type_name("UUID")
            ->required();
        addText(command, "--at", values.at, "The new start", kMoment)->required();
    };
    addExamples(
        addCommand<MoveOptions>(group, {"move", "Gives a session that has not begun another start"},
                                chosen, options, moveSession),
        "  homewardctl " + group.get_name()
            + " move 019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11 --at 2026-03-03T10:00:00+01:00");
}

} // namespace homeward::cli

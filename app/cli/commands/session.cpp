#include "app/cli/commands.h"
#include "app/cli/open_day.h"
#include "app/cli/session_answer.h"
#include "app/cli/session_plan.h"

namespace homeward::cli {

namespace {

struct AddSessionOptions {
    PlanTexts plan;
    OptionalText at;
};

Result<SessionPlan, Failure> plannedWith(const Invocation& invocation,
                                         const AddSessionOptions& options)
{
    const auto start = invocation.momentAt(options.at);
    if (!start)
        return unexpected{start.error()};
    return parsePlan(options.plan, *start);
}

Result<Answer, Failure> planSession(const Invocation& invocation, const AddSessionOptions& options)
{
    const auto plan = plannedWith(invocation, options);
    if (!plan)
        return unexpected{plan.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    return explained(day->profile->sessions().add(*plan)).map([&](const TreatmentSession& session) {
        return sessionAnswer(session, *day->zone);
    });
}

Result<Answer, Failure> listSessions(const Invocation& invocation)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    return explainedTreatment(day->profile->sessions().list())
        .map([&](const std::vector<TreatmentSession>& sessions) {
            return sessionsAnswer(sessions, *day->zone);
        });
}

void addAddSession(CLI::App& group, Action& chosen)
{
    const auto options = [](CLI::App& command, AddSessionOptions& values) {
        addPlanTexts(command, values.plan);
        command.get_option("--route")->required();
        addText(command, "--at", values.at, "Planned start, on the clock of --zone", kMoment)
            ->required();
    };
    addExamples(addCommand<AddSessionOptions>(group, {"add", "Plans a session"}, chosen, options,
                                              planSession),
                "  homewardctl session add --route iv --at 2026-03-02T10:00:00+01:00\n"
                "  homewardctl --zone Europe/Berlin session add --route esketamine "
                "--at 2026-03-02T10:00:00+01:00 --length-minutes 10 --kind booster");
}

} // namespace

void addSessionCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "session", "Sessions at the clinic");
    addAddSession(group, chosen);
    addMoveCommand(group, chosen);
    addSessionStepCommands(group, chosen);
    addExamples(
        addCommand(group, {"list", "Shows all sessions, the earliest first"}, chosen, listSessions),
        "  homewardctl session list");
}

} // namespace homeward::cli

#include "app/cli/commands.h"
#include "app/cli/open_day.h"
#include "app/cli/plan_answer.h"

namespace homeward::cli {

namespace {

Result<PlanOnRecord, Failure> planOf(services::Profile& profile)
{
    auto courses = explained(profile.plans().courses());
    if (!courses)
        return unexpected{courses.error()};
    auto sessions = explained(profile.sessions().list());
    if (!sessions)
        return unexpected{sessions.error()};
    const auto booster = explained(profile.plans().booster());
    if (!booster)
        return unexpected{booster.error()};
    return PlanOnRecord{std::move(*courses), std::move(*sessions), *booster};
}

Result<Answer, Failure> showCourses(const Invocation& invocation)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    return planOf(*day->profile).map([&](const PlanOnRecord& plan) {
        return planAnswer(plan, day->onOwnClock(invocation.surroundings().clock.now()));
    });
}

} // namespace

void addPlanCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group =
        addGroup(app, "plan", "Courses, and when the clinic suggests another session");
    addExamples(
        addCommand(group, {"show", "Shows courses, sessions and boosters"}, chosen, showCourses),
        "  homewardctl plan show\n"
        "  homewardctl --now 2026-05-01T12:00:00Z plan show");
    addCourseCommands(group, chosen);
    addMoveCommand(group, chosen);
    addCancelCommand(group, chosen);
    addBoosterCommands(group, chosen);
    addImportIcsCommand(group, chosen);
}

} // namespace homeward::cli

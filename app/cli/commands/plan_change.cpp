#include "app/cli/commands.h"
#include "app/cli/course_shown.h"
#include "app/cli/session_plan.h"
#include "core/rules/rule_names.h"

namespace homeward::cli {

namespace {

struct CourseOptions {
    std::string id;
    OptionalText at;
    PlanTexts session;
};

Result<CourseId, Failure> parseCourseId(std::string_view text)
{
    return CourseId::parse(text).map_error([](IdError) {
        return invalid("invalidId", "This is not the id of a course. \"plan show\" shows them.");
    });
}

/// As it is now; the one with that id.
Result<Course, Failure> courseOf(services::Profile& profile, const CourseId& id)
{
    auto versions = explained(profile.plans().history(id));
    if (!versions)
        return unexpected{versions.error()};
    if (versions->empty())
        return unexpected{courseFailureOf(services::DiaryError::NotFound)};
    return std::move(versions->back());
}

Result<Answer, Failure> extendCourse(const Invocation& invocation, const CourseOptions& options)
{
    const auto id = parseCourseId(options.id);
    if (!id)
        return unexpected{id.error()};
    const auto start = invocation.momentAt(options.at);
    if (!start)
        return unexpected{start.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto course = courseOf(*day->profile, *id);
    if (!course)
        return unexpected{course.error()};
    PlanTexts texts = options.session;
    if (!texts.route)
        texts.route = rules::nameOf(course->route);
    const auto plan = parsePlan(texts, *start);
    if (!plan)
        return unexpected{plan.error()};
    return courseShown(invocation, *day, day->profile->plans().extend(*id, *plan));
}

Result<Answer, Failure> endCourse(const Invocation& invocation, const CourseOptions& options)
{
    const auto id = parseCourseId(options.id);
    if (!id)
        return unexpected{id.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    return courseShown(invocation, *day, day->profile->plans().end(*id));
}

void addCourseId(CLI::App& command, CourseOptions& options)
{
    command.add_option("ID", options.id, "The course's id, as \"plan show\" shows it")
        ->type_name("UUID")
        ->required();
}

void addExtendOptions(CLI::App& command, CourseOptions& options)
{
    addCourseId(command, options);
    addText(command, "--at", options.at, "The planned start, on the clock of --zone", kMoment)
        ->required();
    addPlanTexts(command, options.session);
}

} // namespace

void addCourseChangeCommands(CLI::App& plan, Action& chosen)
{
    constexpr const char* kId = " 019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11";
    addExamples(addCommand<CourseOptions>(plan, {"extend", "Adds a session to a course"}, chosen,
                                          addExtendOptions, extendCourse),
                std::string{"  homewardctl plan extend"} + kId + " --at 2026-03-23T10:00:00+01:00");
    addExamples(addCommand<CourseOptions>(
                    plan, {"end", "Writes down that nothing more is planned in a course"}, chosen,
                    addCourseId, endCourse),
                std::string{"  homewardctl plan end"} + kId);
}

} // namespace homeward::cli

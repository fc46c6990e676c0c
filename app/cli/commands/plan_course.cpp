#include "app/cli/commands.h"
#include "app/cli/course_shown.h"
#include "app/cli/session_plan.h"
#include "app/cli/template_answer.h"
#include "core/rules/course_dates.h"
#include "core/rules/rule_names.h"
#include "core/services/course_directory.h"

namespace homeward::cli {

namespace {

struct TemplateOptions {
    OptionalText at;
};

Result<Answer, Failure> showTemplates(const Invocation& invocation, const TemplateOptions& options)
{
    if (!options.at)
        return templatesAnswer(services::courseTemplates(), std::nullopt);
    return invocation.momentAt(options.at).map([](const ZonedInstant& first) {
        return templatesAnswer(services::courseTemplates(), first);
    });
}

struct StartOptions {
    OptionalText courseTemplate;
    PlanTexts session; ///< what is the same of each
    std::vector<std::string> starts;
    bool usesTemplateDays = false;
};

/// The template that was named; null without.
Result<const CourseTemplate*, Failure> parseTemplate(const OptionalText& name)
{
    if (!name)
        return nullptr;
    const CourseTemplate* found = services::findCourseTemplate(*name);
    if (!found)
        return unexpected{failureOf(rules::CourseError::NoSuchTemplate)};
    return found;
}

Result<std::vector<ZonedInstant>, Failure>
parseStarts(const Invocation& invocation, const StartOptions& options, const CourseTemplate* used)
{
    std::vector<ZonedInstant> starts;
    for (const std::string& text : options.starts) {
        const auto start = invocation.momentAt(text);
        if (!start)
            return unexpected{start.error()};
        starts.push_back(*start);
    }
    if (!options.usesTemplateDays)
        return starts;
    if (!used || used->phases.empty())
        return unexpected{
            invalid("noTemplateDays", "This template has no days. Name each with --at.")};
    if (starts.size() != 1)
        return unexpected{
            invalid("oneStartNeeded", "The days of a template count from one --at alone.")};
    return rules::courseStarts(*used, starts.front());
}

Result<std::vector<SessionPlan>, Failure> parsePlans(const Invocation& invocation,
                                                     const StartOptions& options)
{
    const auto used = parseTemplate(options.courseTemplate);
    if (!used)
        return unexpected{used.error()};
    PlanTexts texts = options.session;
    if (*used && !texts.route)
        texts.route = rules::nameOf((*used)->route);
    const auto starts = parseStarts(invocation, options, *used);
    if (!starts)
        return unexpected{starts.error()};
    std::vector<SessionPlan> plans;
    for (const ZonedInstant& start : *starts) {
        auto plan = parsePlan(texts, start);
        if (!plan)
            return unexpected{plan.error()};
        plans.push_back(std::move(*plan));
    }
    return plans;
}

Result<Answer, Failure> startCourse(const Invocation& invocation, const StartOptions& options)
{
    const auto plans = parsePlans(invocation, options);
    if (!plans)
        return unexpected{plans.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    return courseShown(invocation, *day,
                       day->profile->plans().start(options.courseTemplate.value_or(""), *plans));
}

void addTemplateOptions(CLI::App& command, TemplateOptions& options)
{
    addText(command, "--at", options.at,
            "A first start: shows the starts that each template would have", kMoment);
}

void addStartOptions(CLI::App& command, StartOptions& options)
{
    addText(command, "--template", options.courseTemplate,
            "How the clinic usually plans it, as \"plan templates\" shows", "NAME");
    addPlanTexts(command, options.session);
    command
        .add_option("--at", options.starts,
                    "The start of each session, on the clock of --zone; once for each")
        ->type_name(kMoment)
        ->allow_extra_args(false)
        ->required();
    command.add_flag("--use-template-days", options.usesTemplateDays,
                     "The clinic's dates are those of the template from the one --at on");
}

} // namespace

void addCourseCommands(CLI::App& plan, Action& chosen)
{
    addExamples(addCommand<TemplateOptions>(plan, {"templates", "Shows how clinics plan courses"},
                                            chosen, addTemplateOptions, showTemplates),
                "  homewardctl plan templates\n"
                "  homewardctl plan templates --at 2026-03-02T10:00:00+01:00");
    addExamples(addCommand<StartOptions>(plan, {"start", "Writes a course with its sessions down"},
                                         chosen, addStartOptions, startCourse),
                "  homewardctl plan start --template iv-3-trial --at 2026-03-02T10:00:00+01:00 "
                "--at 2026-03-09T10:00:00+01:00 --at 2026-03-19T14:00:00+01:00\n"
                "  homewardctl plan start --template esk-4w --use-template-days "
                "--at 2026-03-02T10:00:00+01:00");
    addCourseChangeCommands(plan, chosen);
}

} // namespace homeward::cli

#include "qml/plan/course_draft.h"

#include "core/rules/course_dates.h"
#include "core/rules/policy_templates.h"
#include "core/services/course_directory.h"
#include "qml/support/local_moment.h"

#include <algorithm>

namespace homeward::ui {

namespace {

bool isOf(int route, const CourseTemplate& courseTemplate)
{
    return static_cast<int>(courseTemplate.route) == route;
}

/// Of the dosing of each session, by what was chosen.
std::chrono::minutes lengthOf(const CourseDraft& draft)
{
    const CourseTemplate* chosen = templateOf(draft);
    if (chosen && chosen->length > std::chrono::minutes::zero())
        return chosen->length;
    return rules::usualLength(static_cast<Route>(draft.route));
}

} // namespace

std::vector<const CourseTemplate*> templatesOf(int route)
{
    std::vector<const CourseTemplate*> templates;
    for (const CourseTemplate& courseTemplate : services::courseTemplates())
        if (isOf(route, courseTemplate) && !courseTemplate.phases.empty())
            templates.push_back(&courseTemplate);
    return templates;
}

const CourseTemplate* templateOf(const CourseDraft& draft)
{
    const auto templates = templatesOf(draft.route);
    if (draft.choice >= 0 && draft.choice < static_cast<int>(templates.size()))
        return templates[static_cast<std::size_t>(draft.choice)];
    const auto& all = services::courseTemplates();
    const auto open = std::ranges::find_if(all, [&](const CourseTemplate& courseTemplate) {
        return isOf(draft.route, courseTemplate) && courseTemplate.phases.empty();
    });
    return open == all.end() ? nullptr : &*open;
}

std::vector<CourseDate> proposedDates(const CourseDraft& draft)
{
    const CourseTemplate* chosen = templateOf(draft);
    if (!chosen)
        return {{draft.day, draft.minutes}};
    std::vector<CourseDate> dates;
    for (const LocalDay day : rules::courseDays(*chosen, LocalDay{date::days{draft.day}}))
        dates.push_back({day.time_since_epoch().count(), draft.minutes});
    return dates;
}

std::vector<SessionPlan> plansOf(const CourseDraft& draft, const ZonedInstant& place)
{
    std::vector<SessionPlan> plans;
    for (const CourseDate& date : draft.dates)
        plans.push_back({.route = static_cast<Route>(draft.route),
                         .start = momentAt(localTimeOf(date.day, date.minutes), place),
                         .length = lengthOf(draft),
                         .place = draft.place.trimmed().toStdString()});
    return plans;
}

} // namespace homeward::ui

#include "core/rules/course_check.h"

#include "core/rules/session_day.h"

#include <algorithm>
#include <vector>

namespace homeward::rules {

namespace {

using Check = Result<void, CourseError>;

LocalDay plannedDay(const SessionPlan& plan)
{
    return dayAt(plan.start.at(), plan.start);
}

/// The day that a session takes from others; none where it was cancelled.
std::vector<LocalDay> takenDays(std::span<const TreatmentSession> onRecord)
{
    std::vector<LocalDay> taken;
    for (const TreatmentSession& session : onRecord)
        if (!session.cancelled)
            taken.push_back(session.started ? dayAt(session.started->at, session.plan.start)
                                            : plannedDay(session.plan));
    return taken;
}

Check checkTime(const SessionPlan& plan, Instant now)
{
    if (plan.start.at() < now)
        return unexpected{CourseError::InThePast};
    if (plan.start.at() > now + kPlanHorizon)
        return unexpected{CourseError::TooFar};
    return {};
}

} // namespace

Result<void, CourseError> checkCourse(const Course& course, std::span<const SessionPlan> plans,
                                      std::span<const TreatmentSession> onRecord, Instant now)
{
    if (course.isEnded)
        return unexpected{CourseError::Ended};
    if (plans.empty())
        return unexpected{CourseError::NoSessions};
    if (course.sessions.size() + plans.size() > kMostCourseSessions)
        return unexpected{CourseError::TooMany};
    auto days = takenDays(onRecord);
    for (const SessionPlan& plan : plans) {
        if (plan.route != course.route)
            return unexpected{CourseError::OtherRoute};
        if (const auto checked = checkTime(plan, now); !checked)
            return checked;
        if (std::ranges::find(days, plannedDay(plan)) != days.end())
            return unexpected{CourseError::SameDay};
        days.push_back(plannedDay(plan));
    }
    return {};
}

} // namespace homeward::rules

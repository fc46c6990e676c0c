#include "core/services/plans.h"

#include "core/services/course_directory.h"
#include "core/services/record_change.h"
#include "core/storage/booster_store.h"
#include "core/storage/course_store.h"

#include <algorithm>
#include <string>
#include <utility>

namespace homeward::services {

namespace {

using storage::BoosterStore;
using storage::CourseStore;

/// A reason of the sessions, among those of a course.
CourseProblem widened(const SessionProblem& problem)
{
    return std::visit([](const auto& reason) { return CourseProblem{reason}; }, problem);
}

/// In the order in which they come.
std::vector<SessionPlan> inOrder(std::span<const SessionPlan> plans)
{
    std::vector<SessionPlan> sorted{plans.begin(), plans.end()};
    std::ranges::stable_sort(sorted, {}, [](const SessionPlan& plan) { return plan.start.at(); });
    return sorted;
}

Result<void, CourseError> checkTemplate(std::string_view name, Route route)
{
    if (name.empty())
        return {};
    const CourseTemplate* used = findCourseTemplate(name);
    if (!used)
        return unexpected{CourseError::NoSuchTemplate};
    if (used->route != route)
        return unexpected{CourseError::OtherRoute};
    return {};
}

LocalDay todayIn(const date::time_zone& zone, Instant now)
{
    return ZonedInstant{now, zone}.day();
}

} // namespace

Plans::Plans(storage::Store& store, const Clock& clock, Random& random, Sessions& sessions)
    : m_store(store),
      m_clock(clock),
      m_random(random),
      m_sessions(sessions)
{
}

Result<Course, CourseProblem> Plans::start(std::string_view templateName,
                                           std::span<const SessionPlan> sessions)
{
    if (sessions.empty())
        return unexpected{CourseError::NoSessions};
    const Route route = sessions.front().route;
    if (const auto checked = checkTemplate(templateName, route); !checked)
        return unexpected{checked.error()};
    return write({.id = CourseId::make(m_clock.now(), m_random),
                  .version = 1,
                  .templateName = std::string{templateName},
                  .route = route,
                  .sessions = {},
                  .recordedAt = {}},
                 inOrder(sessions));
}

Result<Course, CourseProblem> Plans::extend(const CourseId& id, const SessionPlan& plan)
{
    auto course = find(id);
    if (!course)
        return unexpected{course.error()};
    ++course->version;
    return write(std::move(*course), {&plan, 1});
}

Result<Course, CourseProblem> Plans::end(const CourseId& id)
{
    auto course = find(id);
    if (!course)
        return unexpected{course.error()};
    if (course->isEnded)
        return unexpected{CourseError::Ended};
    ++course->version;
    course->isEnded = true;
    course->recordedAt = m_clock.now();
    const auto written =
        recordChange(m_store.writer(), {course->recordedAt}, [&](storage::Database& database) {
            return CourseStore{database}.insert(*course);
        });
    if (!written)
        return unexpected{written.error()};
    m_changes.publish();
    return std::move(*course);
}

Result<std::vector<Course>, DiaryError> Plans::courses()
{
    return translated(CourseStore{m_store.reader()}.latest());
}

Result<std::vector<Course>, DiaryError> Plans::history(const CourseId& id)
{
    return translated(CourseStore{m_store.reader()}.history(id));
}

Result<BoosterPlan, BoosterProblem> Plans::setBooster(const BoosterTime& when, BoosterSource source,
                                                      const date::time_zone& zone)
{
    const Instant now = m_clock.now();
    if (const auto checked = rules::checkBooster(when, todayIn(zone, now)); !checked)
        return unexpected{checked.error()};
    const auto last = booster();
    if (!last)
        return unexpected{last.error()};
    if (*last && (*last)->when == when && (*last)->source == source)
        return **last;
    const BoosterPlan plan{.version = *last ? (*last)->version + 1 : 1,
                           .when = when,
                           .source = source,
                           .recordedAt = now};
    const auto written = recordChange(m_store.writer(), {now}, [&](storage::Database& database) {
        return BoosterStore{database}.insert(plan);
    });
    if (!written)
        return unexpected{written.error()};
    m_changes.publish();
    return plan;
}

Result<std::optional<BoosterPlan>, DiaryError> Plans::booster()
{
    return translated(BoosterStore{m_store.reader()}.latest());
}

Result<std::vector<BoosterPlan>, DiaryError> Plans::boosterHistory()
{
    return translated(BoosterStore{m_store.reader()}.history());
}

Subscription Plans::onChange(Publisher<>::Listener listener)
{
    return m_changes.subscribe(std::move(listener));
}

Result<Course, CourseProblem> Plans::write(Course course, std::span<const SessionPlan> added)
{
    course.recordedAt = m_clock.now();
    const auto onRecord = m_sessions.list();
    if (!onRecord)
        return unexpected{onRecord.error()};
    const auto checked = rules::checkCourse(course, added, *onRecord, course.recordedAt);
    if (!checked)
        return unexpected{checked.error()};
    const auto written =
        m_sessions.addAll(added, [&](storage::Database& database, std::span<const SessionId> ids) {
            course.sessions.insert(course.sessions.end(), ids.begin(), ids.end());
            return CourseStore{database}.insert(course);
        });
    if (!written)
        return unexpected{widened(written.error())};
    m_changes.publish();
    return course;
}

Result<Course, DiaryError> Plans::find(const CourseId& id)
{
    auto versions = history(id);
    if (!versions)
        return unexpected{versions.error()};
    if (versions->empty())
        return unexpected{DiaryError::NotFound};
    return std::move(versions->back());
}

} // namespace homeward::services

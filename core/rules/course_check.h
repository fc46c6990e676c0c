#pragma once

#include "core/base/result.h"
#include "core/model/course.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

/// What may be planned as a course. Source: clinical-rules.md, "Courses".
namespace homeward::rules {

/// Why a course was not written down. Nothing of it was.
enum class CourseError : std::uint8_t {
    NoSessions,
    TooMany, ///< over kMostCourseSessions
    InThePast, ///< a session would have begun already
    TooFar, ///< over kPlanHorizon ahead: a slip in the year
    SameDay, ///< two on one day, or on the day of a session that is on record
    OtherRoute, ///< a session of another route than the course or its template
    NoSuchTemplate,
    Ended,
};

/// Two years of one session a week fit.
inline constexpr std::size_t kMostCourseSessions = 110;

/// What lies further ahead was typed wrongly: no clinic names a date over two years away.
inline constexpr std::chrono::days kPlanHorizon{2 * 366};

/// Whether `plans` can be written down at `now` as sessions of `course`, whose own sessions are
/// among those on record. Days are those of each session's zone.
[[nodiscard]] Result<void, CourseError> checkCourse(const Course& course,
                                                    std::span<const SessionPlan> plans,
                                                    std::span<const TreatmentSession> onRecord,
                                                    Instant now);

} // namespace homeward::rules

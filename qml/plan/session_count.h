#pragma once

#include "core/model/course.h"
#include "core/model/treatment_session.h"

#include <map>
#include <span>

/// Which of how many a session is.
namespace homeward::ui {

/// Whether its day has passed where it was planned, and nobody has said that it took place.
bool hasLapsed(const TreatmentSession& session, Instant now);

/// The number that a session has among all of them, by planned start; 0 for one without.
int sessionNumber(std::span<const TreatmentSession> sessions, const SessionId& id, Instant now);

/// Where a session stands in its course: "3 of 6".
struct CoursePlace {
    int number;
    int count;

    friend bool operator==(const CoursePlace&, const CoursePlace&) = default;
};

/// The places of all sessions that belong to a course, by their dates as they are now. One that is
/// cancelled has none; one whose day passed without a word keeps its place in the plan.
std::map<SessionId, CoursePlace> coursePlaces(std::span<const TreatmentSession> sessions,
                                              std::span<const Course> courses);

} // namespace homeward::ui

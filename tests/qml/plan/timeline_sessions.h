#pragma once

#include "core/model/course.h"
#include "tests/support/session_samples.h"

#include <string>
#include <vector>

namespace homeward::testing {

/// Session `number`, planned for a local time in Berlin.
inline TreatmentSession sessionOn(int number, const std::string& local,
                                  const std::string& zone = "Europe/Berlin")
{
    TreatmentSession session = plannedSession(moment(local, zone));
    session.id = sessionNumber(number);
    return session;
}

inline TreatmentSession heldOn(int number, const std::string& local)
{
    TreatmentSession session = sessionOn(number, local);
    session.started = takenAt(session.plan.start.at());
    session.discharged = takenAt(session.plan.start.at() + std::chrono::hours{3});
    return session;
}

inline TreatmentSession cancelledOn(int number, const std::string& local)
{
    TreatmentSession session = sessionOn(number, local);
    session.cancelled = takenAt(session.plan.start.at());
    return session;
}

inline Course courseOf(const std::vector<TreatmentSession>& sessions)
{
    Course course{};
    course.route = Route::Intravenous;
    for (const TreatmentSession& session : sessions)
        course.sessions.push_back(session.id);
    return course;
}

} // namespace homeward::testing

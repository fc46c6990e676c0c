#include "qml/plan/session_count.h"

#include "core/rules/session_outlook.h"

#include <algorithm>
#include <vector>

namespace homeward::ui {

namespace {

bool hasNumber(const TreatmentSession& session, Instant now)
{
    return session.status() != SessionStatus::Cancelled && !hasLapsed(session, now);
}

/// By planned start, as `sessions` are.
std::vector<SessionId> inOrder(std::span<const TreatmentSession> sessions, const Course& course)
{
    std::vector<SessionId> ids;
    for (const TreatmentSession& session : sessions)
        if (session.status() != SessionStatus::Cancelled
            && std::ranges::find(course.sessions, session.id) != course.sessions.end())
            ids.push_back(session.id);
    return ids;
}

} // namespace

bool hasLapsed(const TreatmentSession& session, Instant now)
{
    return rules::sessionOutlook(session, now) == rules::SessionOutlook::Passed;
}

int sessionNumber(std::span<const TreatmentSession> sessions, const SessionId& id, Instant now)
{
    int number = 0;
    for (const TreatmentSession& session : sessions) {
        number += hasNumber(session, now) ? 1 : 0;
        if (session.id == id)
            return hasNumber(session, now) ? number : 0;
    }
    return 0;
}

std::map<SessionId, CoursePlace> coursePlaces(std::span<const TreatmentSession> sessions,
                                              std::span<const Course> courses)
{
    std::map<SessionId, CoursePlace> places;
    for (const Course& course : courses) {
        const std::vector<SessionId> ids = inOrder(sessions, course);
        int number = 0;
        for (const SessionId& id : ids)
            places.insert_or_assign(id, CoursePlace{++number, static_cast<int>(ids.size())});
    }
    return places;
}

} // namespace homeward::ui

#include "core/storage/course_store.h"

#include "core/rules/rule_names.h"
#include "core/storage/queries.h"

#include <cstdint>
#include <string>

namespace homeward::storage {

namespace {

using Courses = Result<std::vector<Course>, StorageError>;

/// The columns that `courseOf` reads, in its order.
constexpr std::string_view kSelectCourse = "SELECT c.id, c.version, c.template_name, c.route,"
                                           " c.is_ended, c.recorded_at FROM course c";

/// A course without its sessions.
Row<Course> courseOf(const Statement& row)
{
    const auto id = idOf<CourseId>(row.blob(0));
    const auto route = rules::routeNamed(row.text(3));
    if (!id || !route)
        return unexpected{StorageError::Corrupt};
    return Course{.id = *id,
                  .version = static_cast<int>(row.integer(1)),
                  .templateName = row.text(2),
                  .route = *route,
                  .sessions = {},
                  .isEnded = row.integer(4) != 0,
                  .recordedAt = instantOf(row.integer(5))};
}

Courses withSessions(Database& database, Courses courses)
{
    if (!courses)
        return courses;
    for (Course& course : *courses) {
        auto sessions = allOf(
            database,
            "SELECT s.session FROM course c JOIN course_session s ON s.course = c.seq"
            " WHERE c.id = ? AND c.version = ? ORDER BY s.position",
            [](const Statement& row) { return idOf<SessionId>(row.blob(0)); }, bytesOf(course.id),
            course.version);
        if (!sessions)
            return unexpected{sessions.error()};
        course.sessions = std::move(*sessions);
    }
    return courses;
}

} // namespace

Result<void, StorageError> CourseStore::insert(const Course& course)
{
    const auto inserted =
        runOn(m_database,
              "INSERT INTO course (id, version, template_name, route, is_ended, recorded_at)"
              " VALUES (?, ?, ?, ?, ?, ?)",
              bytesOf(course.id), course.version, course.templateName, rules::nameOf(course.route),
              course.isEnded, secondsOf(course.recordedAt));
    if (!inserted)
        return inserted;
    std::int64_t position = 0;
    for (const SessionId& session : course.sessions) {
        const auto added = runOn(m_database,
                                 "INSERT INTO course_session (course, position, session)"
                                 " SELECT seq, ?, ? FROM course WHERE id = ? AND version = ?",
                                 position++, bytesOf(session), bytesOf(course.id), course.version);
        if (!added)
            return added;
    }
    return {};
}

Courses CourseStore::latest()
{
    return withSessions(m_database,
                        allOf(m_database,
                              std::string{kSelectCourse}
                                  + " WHERE c.version = (SELECT max(v.version) FROM course v"
                                    " WHERE v.id = c.id) ORDER BY (SELECT min(f.seq) FROM course f"
                                    " WHERE f.id = c.id) DESC",
                              courseOf));
}

Courses CourseStore::history(const CourseId& id)
{
    return withSessions(m_database,
                        allOf(m_database,
                              std::string{kSelectCourse} + " WHERE c.id = ? ORDER BY c.version",
                              courseOf, bytesOf(id)));
}

} // namespace homeward::storage

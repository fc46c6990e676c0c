#pragma once

#include "core/model/course.h"
#include "core/storage/database.h"

#include <vector>

namespace homeward::storage {

/// Courses on record. Never changes or removes a row: the last version of a course counts. Writing
/// belongs inside the caller's Transaction.
class CourseStore {
public:
    explicit CourseStore(Database& database) : m_database(database) { }

    /// Refused where that version is on record, or a session of it is not.
    [[nodiscard]] Result<void, StorageError> insert(const Course& course);

    /// The last version of each, the one that was begun last first.
    [[nodiscard]] Result<std::vector<Course>, StorageError> latest();

    /// Every version, the oldest first.
    [[nodiscard]] Result<std::vector<Course>, StorageError> history(const CourseId& id);

private:
    Database& m_database;
};

} // namespace homeward::storage

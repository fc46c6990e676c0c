#pragma once

#include "core/storage/database.h"
#include "core/storage/ride_row.h"

#include <vector>

namespace homeward::storage {

/// What has happened to the rides home, step by step. Never changes or removes a row.
class RideStore {
public:
    explicit RideStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insert(const RideEvent& event);

    /// In the order of writing.
    [[nodiscard]] Result<std::vector<RideEvent>, StorageError> eventsOf(const SessionId& session);

private:
    Database& m_database;
};

} // namespace homeward::storage

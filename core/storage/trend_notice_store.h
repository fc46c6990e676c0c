#pragma once

#include "core/base/zoned_instant.h"
#include "core/storage/database.h"

#include <optional>

namespace homeward::storage {

/// Trend notices that were shown. Never changes or removes a row.
class TrendNoticeStore {
public:
    explicit TrendNoticeStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insert(LocalDay day, Instant recordedAt);

    /// The latest day on which one was shown.
    [[nodiscard]] Result<std::optional<LocalDay>, StorageError> lastDay();

private:
    Database& m_database;
};

} // namespace homeward::storage

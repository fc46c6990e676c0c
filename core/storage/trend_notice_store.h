#pragma once

#include "core/base/zoned_instant.h"
#include "core/rules/trend_notice.h"
#include "core/storage/database.h"

#include <optional>

namespace homeward::storage {

/// Trend notices that were shown. Never changes or removes a row.
class TrendNoticeStore {
public:
    explicit TrendNoticeStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insert(LocalDay day, Instant recordedAt);

    /// That of the latest day; of the same day, the one that was shown later.
    [[nodiscard]] Result<std::optional<rules::ShownNotice>, StorageError> last();

private:
    Database& m_database;
};

} // namespace homeward::storage

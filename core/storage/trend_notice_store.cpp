#include "core/storage/trend_notice_store.h"

#include "core/storage/queries.h"

namespace homeward::storage {

Result<void, StorageError> TrendNoticeStore::insert(LocalDay day, Instant recordedAt)
{
    return runOn(m_database, "INSERT INTO trend_notice (day, recorded_at) VALUES (?, ?)",
                 daysOf(day), secondsOf(recordedAt));
}

Result<std::optional<LocalDay>, StorageError> TrendNoticeStore::lastDay()
{
    return firstOf(m_database, "SELECT day FROM trend_notice ORDER BY day DESC LIMIT 1",
                   [](const Statement& row) { return Row<LocalDay>{dayOf(row.integer(0))}; });
}

} // namespace homeward::storage

#include "core/storage/trend_notice_store.h"

#include "core/storage/queries.h"

namespace homeward::storage {

Result<void, StorageError> TrendNoticeStore::insert(LocalDay day, Instant recordedAt)
{
    return runOn(m_database, "INSERT INTO trend_notice (day, recorded_at) VALUES (?, ?)",
                 daysOf(day), secondsOf(recordedAt));
}

Result<std::optional<rules::ShownNotice>, StorageError> TrendNoticeStore::last()
{
    return firstOf(
        m_database,
        "SELECT day, recorded_at FROM trend_notice ORDER BY day DESC, recorded_at DESC LIMIT 1",
        [](const Statement& row) {
            return Row<rules::ShownNotice>{{dayOf(row.integer(0)), instantOf(row.integer(1))}};
        });
}

} // namespace homeward::storage

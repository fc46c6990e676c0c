#include "core/storage/clock_store.h"

#include "core/storage/queries.h"

namespace homeward::storage {

namespace {

Row<ClockSpan> spanOf(const Statement& row)
{
    const std::string boot = row.text(0);
    const auto reading = [&](int column) {
        return ClockReading{.wall = instantOf(row.integer(column)),
                            .boot = boot,
                            .sinceBoot = std::chrono::milliseconds{row.integer(column + 1)}};
    };
    return ClockSpan{.first = reading(1), .last = reading(3)};
}

} // namespace

Result<void, StorageError> ClockStore::note(const ClockReading& reading)
{
    if (reading.boot.empty())
        return {};
    return runOn(m_database,
                 "INSERT INTO clock_span (boot, first_at, first_ms, last_at, last_ms)"
                 " VALUES (?1, ?2, ?3, ?2, ?3) ON CONFLICT (boot) DO UPDATE"
                 " SET last_at = ?2, last_ms = ?3 WHERE ?3 >= last_ms",
                 reading.boot, secondsOf(reading.wall), reading.sinceBoot.count());
}

Result<std::vector<ClockSpan>, StorageError> ClockStore::spansFrom(std::string_view boot)
{
    return allOf(m_database,
                 "SELECT boot, first_at, first_ms, last_at, last_ms FROM clock_span"
                 " WHERE seq >= (SELECT seq FROM clock_span WHERE boot = ?) ORDER BY seq",
                 spanOf, boot);
}

} // namespace homeward::storage

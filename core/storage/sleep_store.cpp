#include "core/storage/sleep_store.h"

#include "core/storage/clock_rows.h"
#include "core/storage/queries.h"

#include <string>

namespace homeward::storage {

namespace {

constexpr std::string_view kSelectSleep =
    "SELECT c.id, c.recorded_at, c.zone, c.utc_offset, c.recorded_at, c.boot, c.since_boot_ms"
    " FROM sleep_confirmation c WHERE NOT EXISTS"
    " (SELECT 1 FROM sleep_withdrawal w WHERE w.confirmation = c.id)";

Row<SleepConfirmation> confirmationOf(const Statement& row)
{
    return idOf<SleepConfirmationId>(row.blob(0)).map([&row](const SleepConfirmationId& id) {
        return SleepConfirmation{
            .id = id, .moment = momentOf(row, 1), .recorded = readingOf(row, 4)};
    });
}

} // namespace

Result<void, StorageError> SleepStore::insert(const SleepConfirmation& confirmation)
{
    const auto& [id, moment, recorded] = confirmation;
    return runOn(m_database,
                 "INSERT INTO sleep_confirmation (id, zone, utc_offset, recorded_at, boot,"
                 " since_boot_ms) VALUES (?, ?, ?, ?, ?, ?)",
                 bytesOf(id), moment.zone(), moment.offset().count(), secondsOf(recorded.wall),
                 recorded.boot, recorded.sinceBoot.count());
}

Result<void, StorageError> SleepStore::withdraw(const SleepConfirmationId& id, Instant recordedAt)
{
    return runOn(m_database,
                 "INSERT INTO sleep_withdrawal (confirmation, recorded_at) VALUES (?, ?)",
                 bytesOf(id), secondsOf(recordedAt));
}

Result<std::optional<SleepConfirmation>, StorageError> SleepStore::last()
{
    return firstOf(m_database, std::string{kSelectSleep} + " ORDER BY c.seq DESC LIMIT 1",
                   confirmationOf);
}

Result<std::vector<SleepConfirmation>, StorageError> SleepStore::since(Instant from)
{
    return allOf(m_database, std::string{kSelectSleep} + " AND c.recorded_at >= ? ORDER BY c.seq",
                 confirmationOf, secondsOf(from));
}

} // namespace homeward::storage

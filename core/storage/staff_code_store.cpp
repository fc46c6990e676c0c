#include "core/storage/staff_code_store.h"

#include "core/storage/clock_rows.h"
#include "core/storage/queries.h"

namespace homeward::storage {

Result<void, StorageError> StaffCodeStore::insertUse(const CodeUse& use)
{
    return runOn(m_database,
                 "INSERT INTO staff_code_try (step, ride_event, recorded_at, boot, since_boot_ms)"
                 " VALUES (?, ?, ?, ?, ?)",
                 use.step, bytesOf(use.event), secondsOf(use.at.wall), use.at.boot,
                 use.at.sinceBoot.count());
}

Result<void, StorageError> StaffCodeStore::insertFailure(const ClockReading& at)
{
    return runOn(m_database,
                 "INSERT INTO staff_code_try (recorded_at, boot, since_boot_ms) VALUES (?, ?, ?)",
                 secondsOf(at.wall), at.boot, at.sinceBoot.count());
}

Result<std::optional<std::uint64_t>, StorageError> StaffCodeStore::lastStep()
{
    return firstOf(m_database,
                   "SELECT step FROM staff_code_try WHERE step IS NOT NULL"
                   " ORDER BY step DESC LIMIT 1",
                   [](const Statement& row) {
                       return Row<std::uint64_t>{static_cast<std::uint64_t>(row.integer(0))};
                   });
}

Result<WrongCodes, StorageError> StaffCodeStore::wrongCodes()
{
    const auto wrong =
        allOf(m_database,
              "SELECT recorded_at, boot, since_boot_ms FROM staff_code_try WHERE seq > coalesce("
              "(SELECT max(seq) FROM staff_code_try WHERE step IS NOT NULL), 0) ORDER BY seq",
              [](const Statement& row) { return Row<ClockReading>{readingOf(row, 0)}; });
    if (!wrong)
        return unexpected{wrong.error()};
    if (wrong->empty())
        return WrongCodes{};
    return WrongCodes{.count = static_cast<int>(wrong->size()), .last = wrong->back()};
}

} // namespace homeward::storage

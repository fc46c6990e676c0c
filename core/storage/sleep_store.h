#pragma once

#include "core/base/clock_reading.h"
#include "core/base/id.h"
#include "core/base/zoned_instant.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace homeward::storage {

struct SleepConfirmationTag;
using SleepConfirmationId = Id<SleepConfirmationTag>;

/// "Yes, I have slept a night", as it is on record.
struct SleepConfirmation {
    SleepConfirmationId id;
    ZonedInstant moment; ///< at the wall time of `recorded`
    ClockReading recorded;

    friend bool operator==(const SleepConfirmation&, const SleepConfirmation&) = default;
};

/// What the person has said about their nights. Never changes or removes a row.
class SleepStore {
public:
    explicit SleepStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insert(const SleepConfirmation& confirmation);
    [[nodiscard]] Result<void, StorageError> withdraw(const SleepConfirmationId& id,
                                                      Instant recordedAt);

    /// The one that was written down last and not taken back.
    [[nodiscard]] Result<std::optional<SleepConfirmation>, StorageError> last();

    /// Those not taken back whose wall time is `from` or later, in the order of writing.
    [[nodiscard]] Result<std::vector<SleepConfirmation>, StorageError> since(Instant from);

private:
    Database& m_database;
};

} // namespace homeward::storage

#pragma once

#include "core/base/clock_reading.h"
#include "core/storage/database.h"
#include "core/storage/ride_row.h"

#include <cstdint>
#include <optional>

namespace homeward::storage {

/// Wrong codes since the last right one.
struct WrongCodes {
    int count = 0;
    std::optional<ClockReading> last = {}; ///< when the last of them was looked at

    friend bool operator==(const WrongCodes&, const WrongCodes&) = default;
};

/// A staff code that was accepted, for the hand-over `event`.
struct CodeUse {
    std::uint64_t step; ///< the number of the code (credentials::CodeStep)
    RideEventId event;
    ClockReading at;
};

/// Staff codes that were looked at; the codes themselves are nowhere. Never changes or removes a
/// row.
class StaffCodeStore {
public:
    explicit StaffCodeStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insertUse(const CodeUse& use);
    [[nodiscard]] Result<void, StorageError> insertFailure(const ClockReading& at);

    /// The highest step that was ever accepted: it and those before are used up.
    [[nodiscard]] Result<std::optional<std::uint64_t>, StorageError> lastStep();

    [[nodiscard]] Result<WrongCodes, StorageError> wrongCodes();

private:
    Database& m_database;
};

} // namespace homeward::storage

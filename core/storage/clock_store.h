#pragma once

#include "core/base/clock_reading.h"
#include "core/storage/database.h"

#include <vector>

namespace homeward::storage {

/// What is known of the clocks in one run of the device.
struct ClockSpan {
    ClockReading first;
    ClockReading last; ///< of the same boot

    friend bool operator==(const ClockSpan&, const ClockSpan&) = default;
};

/// Readings of the clocks, kept as proof of how much time has gone by. Bookkeeping: one row a run
/// of the device, whose last reading moves on.
class ClockStore {
public:
    explicit ClockStore(Database& database) : m_database(database) { }

    /// Keeps the reading. One without a boot proves nothing, and is not kept.
    [[nodiscard]] Result<void, StorageError> note(const ClockReading& reading);

    /// In the order of the runs: all from that of `boot` on; none if it is not known.
    [[nodiscard]] Result<std::vector<ClockSpan>, StorageError> spansFrom(std::string_view boot);

private:
    Database& m_database;
};

} // namespace homeward::storage

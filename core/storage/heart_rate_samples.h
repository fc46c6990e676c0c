#pragma once

#include "core/model/heart_rate.h"
#include "core/storage/database.h"
#include "core/storage/heart_rate_blob.h"
#include "core/storage/rate_summary.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace homeward::storage {

/// A recording as the rows that belong to it know it.
struct RecordingRow {
    std::int64_t seq;
    Instant start;
};

/// Numbers the rows within a minute: several parts, or recordings, may share one.
inline constexpr std::int64_t kPlacesInAMinute = 4096;

/// The samples of recordings, a blob for each minute of UTC, and what hours and days come to by
/// them. Writing belongs inside the caller's Transaction.
class HeartRateSamples {
public:
    explicit HeartRateSamples(Database& database) : m_database(database) { }

    /// `samples` are by time, from the recording's start on, with rates of 16 bits.
    [[nodiscard]] Result<void, StorageError> insert(const RecordingRow& recording,
                                                    std::span<const HeartRateSample> samples);

    /// All of the recording's, by time; it ends at `until` at the latest.
    [[nodiscard]] Result<std::vector<HeartRateSample>, StorageError>
    list(const RecordingRow& recording, Instant until);

    /// When its last sample came; nothing if it has none.
    [[nodiscard]] Result<std::optional<std::chrono::milliseconds>, StorageError>
    lastOf(const RecordingRow& recording);

private:
    struct Minute;

    [[nodiscard]] Result<void, StorageError> insertMinute(const RecordingRow& recording,
                                                          const Minute& minute);
    [[nodiscard]] Result<void, StorageError> addToHour(const RecordingRow& recording,
                                                       const Minute& minute);
    [[nodiscard]] Result<void, StorageError> addToDay(const RecordingRow& recording,
                                                      const Minute& minute);

    Database& m_database;
};

} // namespace homeward::storage

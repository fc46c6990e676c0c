#pragma once

#include "core/services/heart_rate.h"
#include "core/services/recorded_part.h"
#include "core/storage/heart_rate_store.h"

#include <chrono>
#include <optional>

/// What a part becomes on record. For HeartRate and HeartRateImport.
namespace homeward::services {

/// A part, and what follows from it.
struct PartRows {
    const RecordedPart* part; ///< to be outlived
    bool isThere = false; ///< it came in before: nothing is to be written
    std::optional<storage::RecordingEnd> end = {}; ///< where the recording has another end by it
};

/// What stands on record of the end of a recording without one.
struct LastMoment {
    std::int64_t recording;
    std::chrono::milliseconds at;
};

[[nodiscard]] Result<PartRows, storage::StorageError>
rowsOf(storage::Database& database, const storage::KnownRecording& recording,
       const RecordedPart& part, Instant now);

/// Belongs inside the caller's Transaction.
[[nodiscard]] Result<void, storage::StorageError> insertRows(storage::Database& database,
                                                             const storage::RecordingRow& recording,
                                                             const PartRows& rows);

/// Its last sample, or the end of its last gap; 0 where there is neither.
[[nodiscard]] Result<LastMoment, storage::StorageError> lastMomentOf(storage::Database& database,
                                                                     HeartRateRecordingId id);

/// Nothing where there is no such recording.
[[nodiscard]] Result<std::optional<RecordedSamples>, storage::StorageError>
samplesOf(storage::Database& database, HeartRateRecordingId id);

} // namespace homeward::services

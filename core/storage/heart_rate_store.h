#pragma once

#include "core/storage/heart_rate_samples.h"

#include <optional>
#include <span>
#include <vector>

namespace homeward::storage {

/// A recording as it can be added to.
struct KnownRecording {
    RecordingRow row;
    bool isEnded;
};

/// How long a recording was.
struct RecordingEnd {
    std::chrono::milliseconds length;
    Instant recordedAt;
};

/// Recordings on record, with their parts, gaps and ends; their samples are HeartRateSamples'.
/// Never changes or removes a row. Writing belongs inside the caller's Transaction.
class HeartRateStore {
public:
    explicit HeartRateStore(Database& database) : m_database(database) { }

    /// `length`, `samples` and `gaps` come later.
    [[nodiscard]] Result<void, StorageError> insert(const HeartRateRecording& recording,
                                                    Instant recordedAt);

    [[nodiscard]] Result<std::optional<KnownRecording>, StorageError>
    known(HeartRateRecordingId id);

    /// Newest first.
    [[nodiscard]] Result<std::vector<HeartRateRecording>, StorageError> list();

    /// Those without an end, in the order in which they were begun.
    [[nodiscard]] Result<std::vector<HeartRateRecording>, StorageError> open();

    [[nodiscard]] Result<bool, StorageError> hasPart(std::int64_t recording, std::uint32_t number);
    [[nodiscard]] Result<void, StorageError> insertPart(std::int64_t recording,
                                                        std::uint32_t number, std::size_t samples);

    [[nodiscard]] Result<void, StorageError> insertGaps(std::int64_t recording,
                                                        std::span<const HeartRateGap> gaps);
    [[nodiscard]] Result<std::vector<HeartRateGap>, StorageError> gapsOf(std::int64_t recording);

    /// The last end counts.
    [[nodiscard]] Result<void, StorageError> insertEnd(std::int64_t recording,
                                                       const RecordingEnd& end);
    [[nodiscard]] Result<std::optional<std::chrono::milliseconds>, StorageError>
    lengthOf(std::int64_t recording);

private:
    Database& m_database;
};

} // namespace homeward::storage

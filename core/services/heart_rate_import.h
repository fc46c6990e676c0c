#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/services/heart_rate.h"
#include "core/services/import/import_key.h"
#include "core/services/recording_buffer.h"
#include "core/storage/heart_rate_store.h"
#include "core/storage/store.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace homeward::services {

/// A sample of a file, with the moment that stands beside it.
struct DatedSample {
    std::chrono::sys_time<std::chrono::milliseconds> at;
    int bpm; ///< 0: none
    SensorContact contact;
};

/// Why a sample of a file does not come in.
enum class SampleFault : std::uint8_t {
    InTheFuture,
    Duplicate, ///< of the moment of the one before it
    OutOfOrder, ///< earlier than the one before it
    TooFar, ///< further from the first than a recording can be long
};

/// What came of a file.
struct ImportedRecording {
    std::optional<HeartRateRecordingId> id = {}; ///< absent where nothing came in
    int samples = 0;
    bool wasHere = false; ///< the very same samples came in before
};

/// Samples of a file as one recording: all of it in one transaction, or nothing. Holds a minute of
/// it in memory. While it lives, nothing else can be written.
///
/// Lives on the thread of its store.
class HeartRateImport {
public:
    /// All must outlive this. `zone` is that of the person.
    [[nodiscard]] static Result<HeartRateImport, DiaryError>
    begin(storage::Store& store, const Clock& clock, Random& random, const date::time_zone& zone);

    /// Nothing where it came in.
    [[nodiscard]] Result<std::optional<SampleFault>, DiaryError> add(const DatedSample& sample);

    /// On disk once this returns. Without it, nothing was.
    [[nodiscard]] Result<ImportedRecording, DiaryError> finish();

private:
    HeartRateImport(storage::Store& store, Instant now, Random& random, const date::time_zone& zone,
                    storage::Transaction transaction);

    std::optional<SampleFault> faultOf(const DatedSample& sample) const;
    [[nodiscard]] Result<void, DiaryError> start(const DatedSample& first);
    [[nodiscard]] Result<void, DiaryError> write(const RecordedPart& part);
    void note(const DatedSample& sample); ///< for the key that the file is known by

    storage::Store& m_store;
    Instant m_now;
    Random& m_random;
    const date::time_zone& m_zone;
    storage::Transaction m_transaction;
    ImportKey m_key{}; ///< of the samples so far
    std::optional<RecordingBuffer> m_buffer;
    HeartRateRecordingId m_id;
    std::optional<storage::KnownRecording> m_recording;
    DatedSample m_first{};
    DatedSample m_last{};
    int m_samples = 0;
};

} // namespace homeward::services

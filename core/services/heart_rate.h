#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/model/heart_rate.h"
#include "core/model/wearable.h"
#include "core/rules/session_at.h"
#include "core/services/diary.h"
#include "core/services/problem.h"
#include "core/services/recorded_part.h"
#include "core/services/sealed_parts.h"
#include "core/storage/store.h"

#include <optional>
#include <vector>

namespace homeward::services {

class HeartRateImport;

/// A recording that has been begun.
struct BegunRecording {
    HeartRateRecordingId id;
    SealingKey key; ///< for what comes while the diary is locked

    friend bool operator==(const BegunRecording&, const BegunRecording&) = default;
};

/// A stretch of time on a chart, over all recordings.
struct HeartRatePoint {
    Instant from;
    Instant until;
    int lowest; ///< per minute, of valid samples
    int highest;
    double mean;
    int samples; ///< valid ones; a stretch without any is not there at all

    friend bool operator==(const HeartRatePoint&, const HeartRatePoint&) = default;
};

/// The samples of one recording.
struct RecordedSamples {
    std::vector<HeartRateSample> samples; ///< all, valid or not
    std::vector<HeartRateGap> gaps;

    friend bool operator==(const RecordedSamples&, const RecordedSamples&) = default;
};

/// A reading to be written down.
struct NewReading {
    ZonedInstant moment;
    int bpm;
    std::optional<RestQuality> rest = {};
    std::string sensor = {};
};

/// What can be wrong with a reading that is typed in.
enum class ReadingError : std::uint8_t { RateOutOfRange };

/// Heart rate: recordings of a sensor and single readings. Recorded and listed, never judged.
///
/// Lives on the thread of its store.
class HeartRate {
public:
    HeartRate(storage::Store& store, const Clock& clock, Random& random);

    // Recordings

    /// NotFound for a session that does not exist. Without one, the session that goes on at the
    /// start or has ended that day is taken. InTheFuture for a start that has not come.
    [[nodiscard]] Result<BegunRecording, DiaryError> begin(const ZonedInstant& start,
                                                           const SensorDescription& sensor,
                                                           std::optional<SessionId> session);

    /// A part that is there already changes nothing. One that comes after the end is taken as well,
    /// and may make the recording longer.
    [[nodiscard]] Result<void, DiaryError> add(HeartRateRecordingId recording,
                                               const RecordedPart& part);

    /// Takes in what was recorded behind the lock, and then its files. Gives how many parts came
    /// in. A file that cannot be read stays, and hides none of the others.
    [[nodiscard]] Result<int, DiaryError> takeIn(SealedParts& sealed);

    /// Ends what a program that is gone has left open, at its last sample. Not while somebody
    /// records (SealedParts::isRecordingMarked): Profile::open sees to both.
    [[nodiscard]] Result<void, DiaryError> endAbandoned();

    /// For the samples of a file.
    [[nodiscard]] Result<HeartRateImport, DiaryError> import(const date::time_zone& zone);

    /// Newest first.
    [[nodiscard]] Result<std::vector<HeartRateRecording>, DiaryError> recordings();
    [[nodiscard]] Result<RecordedSamples, DiaryError> samples(HeartRateRecordingId recording);

    /// `from` to `until` in at most `points` stretches of equal length, to the second; none is
    /// shorter than that. Exact, however long the window is.
    [[nodiscard]] Result<std::vector<HeartRatePoint>, DiaryError> chart(Instant from, Instant until,
                                                                        int points);

    // Readings

    /// With the session, and the time since the end of dosing, that are on record for its moment.
    [[nodiscard]] Result<HeartRateReading, Problem<ReadingError>> record(const NewReading& reading);
    [[nodiscard]] Result<void, DiaryError> withdraw(HeartRateReadingId reading); ///< undo
    /// Newest first, without those taken back.
    [[nodiscard]] Result<std::vector<HeartRateReading>, DiaryError> readings();

    // The sensor that is kept

    [[nodiscard]] Result<void, DiaryError> remember(const KnownWearable& sensor);
    [[nodiscard]] Result<void, DiaryError> forget();
    [[nodiscard]] Result<std::optional<KnownWearable>, DiaryError> sensor();

private:
    [[nodiscard]] Result<SealingKey, DiaryError> sealingKey();
    [[nodiscard]] Result<rules::SessionAt, DiaryError> sessionsAt(const ZonedInstant& moment);

    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
};

} // namespace homeward::services

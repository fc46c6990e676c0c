#include "core/storage/heart_rate_store.h"

#include "core/rules/heart_rate_names.h"
#include "core/storage/clock_rows.h"
#include "core/storage/queries.h"

#include <string>

namespace homeward::storage {

namespace {

using std::chrono::milliseconds;

/// The columns that `recordingOf` reads, in its order.
constexpr std::string_view kSelectRecording =
    "SELECT r.id, r.session, r.at, r.zone, r.utc_offset, r.sensor_name, r.sensor_manufacturer,"
    " r.sensor_model, r.sensor_serial, (SELECT e.length_ms FROM heart_rate_end e"
    " WHERE e.recording = r.seq ORDER BY e.seq DESC LIMIT 1), coalesce(d.samples, 0),"
    " (SELECT count(*) FROM heart_rate_gap g WHERE g.recording = r.seq)"
    " FROM heart_rate_recording r LEFT JOIN (SELECT recording, sum(samples) AS samples"
    " FROM heart_rate_day GROUP BY recording) d ON d.recording = r.seq";

std::optional<milliseconds> lengthIn(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{milliseconds{row.integer(column)}};
}

Row<HeartRateRecording> recordingOf(const Statement& row)
{
    const auto id = idOf<HeartRateRecordingId>(row.blob(0));
    const auto session = optionalIdOf<SessionId>(row, 1);
    if (!id || !session)
        return unexpected{StorageError::Corrupt};
    return HeartRateRecording{.id = *id,
                              .start = momentOf(row, 2),
                              .sensor = {.name = row.text(5),
                                         .manufacturer = row.text(6),
                                         .model = row.text(7),
                                         .serial = row.text(8)},
                              .session = *session,
                              .length = lengthIn(row, 9),
                              .samples = static_cast<int>(row.integer(10)),
                              .gaps = static_cast<int>(row.integer(11))};
}

Row<HeartRateGap> gapOf(const Statement& row)
{
    const auto reason = rules::gapReasonNamed(row.text(2));
    if (!reason)
        return unexpected{StorageError::Corrupt};
    return HeartRateGap{milliseconds{row.integer(0)}, milliseconds{row.integer(1)}, *reason};
}

} // namespace

Result<void, StorageError> HeartRateStore::insert(const HeartRateRecording& recording,
                                                  Instant recordedAt)
{
    const ZonedInstant& start = recording.start;
    const SensorDescription& sensor = recording.sensor;
    return runOn(m_database,
                 "INSERT INTO heart_rate_recording (id, session, at, zone, utc_offset, sensor_name,"
                 " sensor_manufacturer, sensor_model, sensor_serial, recorded_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 bytesOf(recording.id), bytesOf(recording.session), secondsOf(start.at()),
                 start.zone(), start.offset().count(), sensor.name, sensor.manufacturer,
                 sensor.model, sensor.serial, secondsOf(recordedAt));
}

Result<std::optional<KnownRecording>, StorageError> HeartRateStore::known(HeartRateRecordingId id)
{
    return firstOf(
        m_database,
        "SELECT seq, at, EXISTS (SELECT 1 FROM heart_rate_end e WHERE e.recording = r.seq)"
        " FROM heart_rate_recording r WHERE id = ?",
        [](const Statement& row) -> Row<KnownRecording> {
            return KnownRecording{{row.integer(0), instantOf(row.integer(1))}, row.integer(2) != 0};
        },
        bytesOf(id));
}

Result<std::vector<HeartRateRecording>, StorageError> HeartRateStore::list()
{
    return allOf(m_database, std::string{kSelectRecording} + " ORDER BY r.at DESC, r.seq DESC",
                 recordingOf);
}

Result<std::vector<HeartRateRecording>, StorageError> HeartRateStore::open()
{
    return allOf(m_database,
                 std::string{kSelectRecording}
                     + " WHERE NOT EXISTS (SELECT 1 FROM heart_rate_end e"
                       " WHERE e.recording = r.seq) ORDER BY r.seq",
                 recordingOf);
}

Result<bool, StorageError> HeartRateStore::hasPart(std::int64_t recording, std::uint32_t number)
{
    return firstOf(
               m_database, "SELECT 1 FROM heart_rate_part WHERE recording = ? AND number = ?",
               [](const Statement&) { return Row<bool>{true}; }, recording, number)
        .map([](const std::optional<bool>& found) { return found.has_value(); });
}

Result<void, StorageError> HeartRateStore::insertPart(std::int64_t recording, std::uint32_t number,
                                                      std::size_t samples)
{
    return runOn(m_database,
                 "INSERT INTO heart_rate_part (recording, number, samples) VALUES (?, ?, ?)",
                 recording, number, samples);
}

Result<void, StorageError> HeartRateStore::insertGaps(std::int64_t recording,
                                                      std::span<const HeartRateGap> gaps)
{
    for (const HeartRateGap& gap : gaps) {
        const auto inserted =
            runOn(m_database,
                  "INSERT INTO heart_rate_gap (recording, from_ms, until_ms,"
                  " reason) VALUES (?, ?, ?, ?)",
                  recording, gap.from.count(), gap.until.count(), rules::nameOf(gap.reason));
        if (!inserted)
            return inserted;
    }
    return {};
}

Result<std::vector<HeartRateGap>, StorageError> HeartRateStore::gapsOf(std::int64_t recording)
{
    return allOf(m_database,
                 "SELECT from_ms, until_ms, reason FROM heart_rate_gap WHERE recording = ?"
                 " ORDER BY from_ms, seq",
                 gapOf, recording);
}

Result<void, StorageError> HeartRateStore::insertEnd(std::int64_t recording,
                                                     const RecordingEnd& end)
{
    return runOn(m_database,
                 "INSERT INTO heart_rate_end (recording, length_ms, recorded_at) VALUES (?, ?, ?)",
                 recording, end.length.count(), secondsOf(end.recordedAt));
}

Result<std::optional<milliseconds>, StorageError> HeartRateStore::lengthOf(std::int64_t recording)
{
    return firstOf(
        m_database,
        "SELECT length_ms FROM heart_rate_end WHERE recording = ? ORDER BY seq DESC LIMIT 1",
        [](const Statement& row) { return Row<milliseconds>{milliseconds{row.integer(0)}}; },
        recording);
}

} // namespace homeward::storage

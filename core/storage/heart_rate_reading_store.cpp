#include "core/storage/heart_rate_reading_store.h"

#include "core/storage/clock_rows.h"
#include "core/storage/queries.h"

#include <string>

namespace homeward::storage {

namespace {

/// Those that count, with the columns that `readingIn` reads, in its order.
constexpr std::string_view kSelectReading =
    "SELECT r.id, r.session, r.at, r.zone, r.utc_offset, r.bpm, r.rest_samples, r.rest_percent,"
    " r.rest_spread, r.since_dose_end, r.sensor, r.recorded_at FROM heart_rate_reading r"
    " WHERE NOT EXISTS (SELECT 1 FROM heart_rate_withdrawal w WHERE w.reading = r.id)";

std::optional<RestQuality> restIn(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return RestQuality{.samples = static_cast<int>(row.integer(column)),
                       .validPercent = static_cast<int>(row.integer(column + 1)),
                       .spread = static_cast<int>(row.integer(column + 2))};
}

std::optional<std::chrono::minutes> minutesIn(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt
                              : std::optional{std::chrono::minutes{row.integer(column)}};
}

Row<HeartRateReading> readingIn(const Statement& row)
{
    const auto id = idOf<HeartRateReadingId>(row.blob(0));
    const auto session = optionalIdOf<SessionId>(row, 1);
    const auto bpm = static_cast<int>(row.integer(5));
    if (!id || !session || !isPlausibleRate(bpm))
        return unexpected{StorageError::Corrupt};
    return HeartRateReading{.id = *id,
                            .moment = momentOf(row, 2),
                            .bpm = bpm,
                            .rest = restIn(row, 6),
                            .sinceDoseEnd = minutesIn(row, 9),
                            .sensor = row.text(10),
                            .session = *session,
                            .recordedAt = instantOf(row.integer(11))};
}

} // namespace

Result<void, StorageError> HeartRateReadingStore::insert(const HeartRateReading& reading)
{
    const auto& rest = reading.rest;
    const auto& dosing = reading.sinceDoseEnd;
    return runOn(m_database,
                 "INSERT INTO heart_rate_reading (id, session, at, zone, utc_offset, bpm,"
                 " rest_samples, rest_percent, rest_spread, since_dose_end, sensor, recorded_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 bytesOf(reading.id), bytesOf(reading.session), secondsOf(reading.moment.at()),
                 reading.moment.zone(), reading.moment.offset().count(), reading.bpm,
                 rest ? std::optional{rest->samples} : std::nullopt,
                 rest ? std::optional{rest->validPercent} : std::nullopt,
                 rest ? std::optional{rest->spread} : std::nullopt,
                 dosing ? std::optional{dosing->count()} : std::nullopt, reading.sensor,
                 secondsOf(reading.recordedAt));
}

Result<void, StorageError> HeartRateReadingStore::withdraw(HeartRateReadingId id,
                                                           Instant recordedAt)
{
    return runOn(m_database,
                 "INSERT INTO heart_rate_withdrawal (reading, recorded_at) VALUES (?, ?)",
                 bytesOf(id), secondsOf(recordedAt));
}

Result<std::optional<HeartRateReading>, StorageError>
HeartRateReadingStore::find(HeartRateReadingId id)
{
    return firstOf(m_database, std::string{kSelectReading} + " AND r.id = ?", readingIn,
                   bytesOf(id));
}

Result<std::vector<HeartRateReading>, StorageError> HeartRateReadingStore::list()
{
    return allOf(m_database, std::string{kSelectReading} + " ORDER BY r.at DESC, r.seq DESC",
                 readingIn);
}

} // namespace homeward::storage

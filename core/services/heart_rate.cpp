#include "core/services/heart_rate.h"

#include "core/rules/session_at.h"
#include "core/services/heart_rate_import.h"
#include "core/services/outbox_entities.h"
#include "core/services/record_change.h"
#include "core/services/recording_rows.h"
#include "core/services/sealed_box.h"
#include "core/services/session_presence.h"
#include "core/storage/heart_rate_chart.h"
#include "core/storage/heart_rate_reading_store.h"
#include "core/storage/sensor_store.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace homeward::services {

namespace {

using storage::HeartRateReadingStore;
using storage::HeartRateSamples;
using storage::HeartRateStore;
using storage::SensorStore;
using storage::SessionStore;

HeartRatePoint chartPointOf(const storage::ChartStretch& stretch)
{
    const auto& [from, until, summary] = stretch;
    return {.from = from,
            .until = until,
            .lowest = summary.lowest,
            .highest = summary.highest,
            .mean = summary.mean(),
            .samples = static_cast<int>(summary.valid)};
}

} // namespace

HeartRate::HeartRate(storage::Store& store, const Clock& clock, Random& random)
    : m_store(store),
      m_clock(clock),
      m_random(random)
{
}

Result<BegunRecording, DiaryError> HeartRate::begin(const ZonedInstant& start,
                                                    const SensorDescription& sensor,
                                                    std::optional<SessionId> session)
{
    const Instant now = m_clock.now();
    if (start.at() > now)
        return unexpected{DiaryError::InTheFuture};
    if (const auto present = checkPresence(m_store, session); !present)
        return unexpected{present.error()};
    const auto around = sessionsAt(start);
    if (!around)
        return unexpected{around.error()};
    const auto key = sealingKey();
    if (!key)
        return unexpected{key.error()};
    const HeartRateRecording recording{.id = HeartRateRecordingId::make(now, m_random),
                                       .start = start,
                                       .sensor = sensor,
                                       .session = session ? session : around->session};
    const auto written = recordChange(m_store.writer(), {now}, [&](storage::Database& database) {
        return HeartRateStore{database}.insert(recording, now);
    });
    if (!written)
        return unexpected{written.error()};
    return BegunRecording{recording.id, *key};
}

Result<void, DiaryError> HeartRate::add(HeartRateRecordingId recording, const RecordedPart& part)
{
    if (!canBeAdded(part))
        return unexpected{DiaryError::Failed};
    storage::Database& database = m_store.writer();
    const auto known = translated(HeartRateStore{database}.known(recording));
    if (!known)
        return unexpected{known.error()};
    if (!*known)
        return unexpected{DiaryError::NotFound};
    const auto rows = translated(rowsOf(database, **known, part, m_clock.now()));
    if (!rows)
        return unexpected{rows.error()};
    if (rows->isThere)
        return {};
    Queue queue{m_clock.now()};
    if (rows->end || (*known)->isEnded)
        queue.rows.push_back({kHeartRateRecordingEntity, recording.uuid()});
    return recordChange(database, queue, [&](storage::Database& changed) {
        return insertRows(changed, (*known)->row, *rows);
    });
}

Result<int, DiaryError> HeartRate::takeIn(SealedParts& sealedParts)
{
    const auto files = sealedParts.waiting();
    if (files.empty())
        return 0;
    const auto pair = translated(SensorStore{m_store.writer()}.pair());
    if (!pair)
        return unexpected{pair.error()};
    int taken = 0;
    for (const auto& file : files) {
        const auto sealed = *pair ? sealedParts.read(file, **pair) : std::nullopt;
        if (!sealed)
            continue;
        const auto added = add(sealed->recording, sealed->part);
        if (!added && added.error() == DiaryError::NotFound)
            continue; // of a diary in whose place an older one was restored
        if (!added)
            return unexpected{added.error()};
        (void)sealedParts.remove(file); // one that stays changes nothing the next time
        ++taken;
    }
    return taken;
}

Result<void, DiaryError> HeartRate::endAbandoned()
{
    const auto open = translated(HeartRateStore{m_store.writer()}.open());
    if (!open)
        return unexpected{open.error()};
    for (const HeartRateRecording& recording : *open) {
        const auto last = translated(lastMomentOf(m_store.writer(), recording.id));
        if (!last)
            return unexpected{last.error()};
        const Instant now = m_clock.now();
        const auto ended = recordChange(
            m_store.writer(), {now, {{kHeartRateRecordingEntity, recording.id.uuid()}}},
            [&](storage::Database& database) {
                return HeartRateStore{database}.insertEnd(last->recording, {last->at, now});
            });
        if (!ended)
            return ended;
    }
    return {};
}

Result<HeartRateImport, DiaryError> HeartRate::import(const date::time_zone& zone)
{
    return HeartRateImport::begin(m_store, m_clock, m_random, zone);
}

Result<std::vector<HeartRateRecording>, DiaryError> HeartRate::recordings()
{
    return translated(HeartRateStore{m_store.reader()}.list());
}

Result<RecordedSamples, DiaryError> HeartRate::samples(HeartRateRecordingId recording)
{
    const auto found = translated(samplesOf(m_store.reader(), recording));
    if (!found)
        return unexpected{found.error()};
    if (!*found)
        return unexpected{DiaryError::NotFound};
    return **found;
}

Result<std::vector<HeartRatePoint>, DiaryError> HeartRate::chart(Instant from, Instant until,
                                                                 int points)
{
    const auto stretches = translated(heartRateChart(m_store.reader(), {from, until, points}));
    if (!stretches)
        return unexpected{stretches.error()};
    std::vector<HeartRatePoint> chart;
    std::ranges::transform(*stretches, std::back_inserter(chart), chartPointOf);
    return chart;
}

Result<HeartRateReading, Problem<ReadingError>> HeartRate::record(const NewReading& reading)
{
    const Instant now = m_clock.now();
    if (!isPlausibleRate(reading.bpm))
        return unexpected{Problem<ReadingError>{ReadingError::RateOutOfRange}};
    if (reading.moment.at() > now)
        return unexpected{Problem<ReadingError>{DiaryError::InTheFuture}};
    const auto around = sessionsAt(reading.moment);
    if (!around)
        return unexpected{Problem<ReadingError>{around.error()}};
    HeartRateReading written{.id = HeartRateReadingId::make(now, m_random),
                             .moment = reading.moment,
                             .bpm = reading.bpm,
                             .rest = reading.rest,
                             .sinceDoseEnd = around->sinceDoseEnd,
                             .sensor = reading.sensor,
                             .session = around->session,
                             .recordedAt = now};
    const auto done =
        recordChange(m_store.writer(), {now, {{kHeartRateReadingEntity, written.id.uuid()}}},
                     [&](storage::Database& database) {
                         return HeartRateReadingStore{database}.insert(written);
                     });
    if (!done)
        return unexpected{Problem<ReadingError>{done.error()}};
    return written;
}

Result<void, DiaryError> HeartRate::withdraw(HeartRateReadingId reading)
{
    const auto found = translated(HeartRateReadingStore{m_store.reader()}.find(reading));
    if (!found)
        return unexpected{found.error()};
    if (!*found)
        return unexpected{DiaryError::NotFound};
    const Instant now = m_clock.now();
    const QueuedRow row{kHeartRateReadingEntity, reading.uuid(),
                        storage::OutboxOperation::Withdraw};
    return recordChange(m_store.writer(), {now, {row}}, [&](storage::Database& database) {
        return HeartRateReadingStore{database}.withdraw(reading, now);
    });
}

Result<std::vector<HeartRateReading>, DiaryError> HeartRate::readings()
{
    return translated(HeartRateReadingStore{m_store.reader()}.list());
}

Result<void, DiaryError> HeartRate::remember(const KnownWearable& sensor)
{
    const Instant now = m_clock.now();
    return recordChange(m_store.writer(), {now}, [&](storage::Database& database) {
        return SensorStore{database}.keep(sensor, now);
    });
}

Result<void, DiaryError> HeartRate::forget()
{
    const Instant now = m_clock.now();
    return recordChange(m_store.writer(), {now}, [&](storage::Database& database) {
        return SensorStore{database}.forget(now);
    });
}

Result<std::optional<KnownWearable>, DiaryError> HeartRate::sensor()
{
    return translated(SensorStore{m_store.reader()}.kept());
}

/// Made when the first recording begins, and the same ever after.
Result<SealingKey, DiaryError> HeartRate::sealingKey()
{
    const auto found = translated(SensorStore{m_store.writer()}.pair());
    if (!found)
        return unexpected{found.error()};
    if (*found)
        return (*found)->openHalf;
    const Instant now = m_clock.now();
    const storage::SealingPair made = makeSealingPair(m_random);
    const auto written = recordChange(m_store.writer(), {now}, [&](storage::Database& database) {
        return SensorStore{database}.insertPair(made, now);
    });
    if (!written)
        return unexpected{written.error()};
    return made.openHalf;
}

Result<rules::SessionAt, DiaryError> HeartRate::sessionsAt(const ZonedInstant& moment)
{
    return translated(SessionStore{m_store.reader()}.list()).map([&](const auto& sessions) {
        return rules::sessionAt(sessions, moment);
    });
}

} // namespace homeward::services

#include "core/services/heart_rate_import.h"

#include "core/rules/session_at.h"
#include "core/services/outbox_entities.h"
#include "core/services/record_change.h"
#include "core/services/recording_rows.h"
#include "core/storage/import_store.h"
#include "core/storage/session_store.h"

#include <string>
#include <utility>

namespace homeward::services {

namespace {

using std::chrono::milliseconds;
using storage::HeartRateStore;

Instant secondOf(const DatedSample& sample)
{
    return std::chrono::floor<std::chrono::seconds>(sample.at);
}

} // namespace

Result<HeartRateImport, DiaryError> HeartRateImport::begin(storage::Store& store,
                                                           const Clock& clock, Random& random,
                                                           const date::time_zone& zone)
{
    auto transaction = storage::Transaction::begin(store.writer());
    if (!transaction)
        return unexpected{diaryErrorOf(transaction.error())};
    return HeartRateImport{store, clock.now(), random, zone, std::move(*transaction)};
}

HeartRateImport::HeartRateImport(storage::Store& store, Instant now, Random& random,
                                 const date::time_zone& zone, storage::Transaction transaction)
    : m_store(store),
      m_now(now),
      m_random(random),
      m_zone(zone),
      m_transaction(std::move(transaction))
{
}

Result<std::optional<SampleFault>, DiaryError> HeartRateImport::add(const DatedSample& sample)
{
    if (const auto fault = faultOf(sample))
        return fault;
    if (!m_buffer)
        if (const auto started = start(sample); !started)
            return unexpected{started.error()};
    const milliseconds at = sample.at.time_since_epoch();
    const auto due = m_buffer->due(at);
    if (due)
        if (const auto written = write(*due); !written)
            return unexpected{written.error()};
    m_buffer->add(at, sample.bpm, sample.contact);
    note(sample);
    return std::nullopt;
}

Result<ImportedRecording, DiaryError> HeartRateImport::finish()
{
    if (!m_buffer)
        return ImportedRecording{};
    const RecordedPart last = m_buffer->end(m_last.at.time_since_epoch());
    if (const auto written = write(last); !written)
        return unexpected{written.error()};
    storage::Database& database = m_store.writer();
    storage::ImportStore imported{database};
    const auto wasHere = translated(imported.has(m_key));
    if (!wasHere)
        return unexpected{wasHere.error()};
    if (*wasHere)
        return ImportedRecording{.samples = m_samples, .wasHere = true};
    const Uuid& id = m_id.uuid();
    const auto noted = imported.add({m_key, kHeartRateRecordingEntity, id, m_now}).and_then([&] {
        return storage::OutboxStore{database}.add(kHeartRateRecordingEntity, id,
                                                  storage::OutboxOperation::Create, m_now);
    });
    const auto done = noted ? m_transaction.commit() : noted;
    if (!done)
        return unexpected{diaryErrorOf(done.error())};
    return ImportedRecording{.id = m_id, .samples = m_samples};
}

std::optional<SampleFault> HeartRateImport::faultOf(const DatedSample& sample) const
{
    if (secondOf(sample) > m_now)
        return SampleFault::InTheFuture;
    if (!m_buffer)
        return std::nullopt;
    if (sample.at == m_last.at)
        return SampleFault::Duplicate;
    if (sample.at < m_last.at)
        return SampleFault::OutOfOrder;
    if (sample.at - secondOf(m_first) > kLongestRecording)
        return SampleFault::TooFar;
    return std::nullopt;
}

Result<void, DiaryError> HeartRateImport::start(const DatedSample& first)
{
    const ZonedInstant begin{secondOf(first), m_zone};
    storage::Database& database = m_store.writer();
    const auto sessions = storage::SessionStore{database}.list();
    if (!sessions)
        return unexpected{diaryErrorOf(sessions.error())};
    m_id = HeartRateRecordingId::make(m_now, m_random);
    HeartRateStore store{database};
    const HeartRateRecording recording{.id = m_id,
                                       .start = begin,
                                       .sensor = {},
                                       .session = rules::sessionAt(*sessions, begin).session};
    const auto known =
        translated(store.insert(recording, m_now).and_then([&] { return store.known(m_id); }));
    if (!known)
        return unexpected{known.error()};
    m_recording = *known;
    m_first = first;
    m_buffer.emplace(begin.at().time_since_epoch(), begin.at());
    return {};
}

Result<void, DiaryError> HeartRateImport::write(const RecordedPart& part)
{
    storage::Database& database = m_store.writer();
    return translated(rowsOf(database, *m_recording, part, m_now).and_then([&](auto rows) {
        return insertRows(database, m_recording->row, rows);
    }));
}

void HeartRateImport::note(const DatedSample& sample)
{
    const std::string before{reinterpret_cast<const char*>(m_key.data()), m_key.size()};
    m_key =
        importKey("heartRate",
                  {before, std::to_string(sample.at.time_since_epoch().count()),
                   std::to_string(sample.bpm), std::to_string(static_cast<int>(sample.contact))});
    m_last = sample;
    ++m_samples;
}

} // namespace homeward::services

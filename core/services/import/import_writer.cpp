#include "core/services/import/import_writer.h"

#include "core/services/import/session_rows.h"
#include "core/services/outbox_entities.h"
#include "core/storage/heart_rate_reading_store.h"
#include "core/storage/import_store.h"
#include "core/storage/mood_store.h"
#include "core/storage/outbox_store.h"
#include "core/storage/questionnaire_store.h"
#include "core/storage/session_diary_store.h"
#include "core/storage/session_store.h"
#include "core/storage/side_effect_store.h"
#include "core/storage/vitals_store.h"

#include <array>
#include <string_view>
#include <utility>

namespace homeward::services {

namespace {

using storage::RecordTable;
using storage::StorageError;
using Written = Result<void, StorageError>;

/// Where a record of some type goes. In the order of ImportedRecord.
struct RecordPlace {
    RecordTable table;
    std::string_view entity;
};

constexpr std::array<RecordPlace, std::variant_size_v<ImportedRecord>> kPlaces{{
    {RecordTable::Mood, kMoodEntity},
    {RecordTable::QuestionnaireResponse, kQuestionnaireEntity},
    {RecordTable::SideEffect, kSideEffectEntity},
    {RecordTable::VitalSigns, kVitalsEntity},
    {RecordTable::Session, kPlanEntity},
    {RecordTable::DiaryEntry, kDiaryEntity},
    {RecordTable::HeartRateReading, kHeartRateReadingEntity},
}};

const RecordPlace& placeOf(const ImportRow& row)
{
    return kPlaces.at(row.record.index());
}

Uuid idOf(const ImportRow& row)
{
    return std::visit([](const auto& record) { return record.id.uuid(); }, row.record);
}

/// The session that a record is linked to.
std::optional<SessionId> linkOf(const ImportedRecord& record)
{
    return std::visit(
        [](const auto& known) -> std::optional<SessionId> {
            if constexpr (requires { known.session; })
                return known.session;
            else
                return std::nullopt;
        },
        record);
}

/// Each record into its store.
struct Insert {
    storage::Database& database;
    const ClockReading& now;
    Random& random;

    Written operator()(const MoodEntry& entry) const
    {
        return queued(storage::MoodStore{database}.insert(entry), kMoodEntity, entry.id.uuid());
    }
    Written operator()(const QuestionnaireResponse& response) const
    {
        return queued(storage::QuestionnaireStore{database}.insert(response), kQuestionnaireEntity,
                      response.id.uuid());
    }
    Written operator()(const SideEffectReport& report) const
    {
        return queued(storage::SideEffectStore{database}.insert(report), kSideEffectEntity,
                      report.id.uuid());
    }
    Written operator()(const VitalsRecord& record) const
    {
        return queued(storage::VitalsStore{database}.insert(record), kVitalsEntity,
                      record.id.uuid());
    }
    Written operator()(const TreatmentSession& session) const
    {
        return writeSession(database, session, now, random);
    }
    /// Private: nobody is told.
    Written operator()(const DiaryEntry& entry) const
    {
        return storage::SessionDiaryStore{database}.insert(entry);
    }

    Written operator()(const HeartRateReading& reading) const
    {
        return queued(storage::HeartRateReadingStore{database}.insert(reading),
                      kHeartRateReadingEntity, reading.id.uuid());
    }

    Written queued(const Written& written, std::string_view entity, const Uuid& id) const
    {
        if (!written)
            return written;
        return storage::OutboxStore{database}.add(entity, id, storage::OutboxOperation::Create,
                                                  now.wall);
    }
};

} // namespace

ImportWriter::ImportWriter(storage::Database& database, ClockReading now, Random& random)
    : m_database(database),
      m_now(std::move(now)),
      m_random(random)
{
}

Result<bool, StorageError> ImportWriter::isOnRecord(const ImportRow& row)
{
    storage::ImportStore store{m_database};
    if (row.hasId)
        if (const auto found = store.hasRecord(placeOf(row).table, idOf(row)); !found || *found)
            return found;
    return store.has(row.key);
}

Result<std::optional<RowFault>, StorageError> ImportWriter::objectionTo(const ImportRow& row)
{
    if (const auto* session = std::get_if<TreatmentSession>(&row.record))
        return overlapOf(m_database, *session);
    const auto link = linkOf(row.record);
    if (!link)
        return std::nullopt;
    return storage::ImportStore{m_database}
        .hasRecord(RecordTable::Session, link->uuid())
        .map([](bool isThere) {
            return isThere ? std::nullopt : std::optional{RowFault::NoSession};
        });
}

Written ImportWriter::write(ImportRow row)
{
    if (!row.hasId)
        std::visit(
            [this](auto& record) {
                record.id = std::remove_cvref_t<decltype(record.id)>::make(m_now.wall, m_random);
            },
            row.record);
    if (const auto written = std::visit(Insert{m_database, m_now, m_random}, row.record); !written)
        return written;
    return storage::ImportStore{m_database}.add(
        {row.key, placeOf(row).entity, idOf(row), m_now.wall});
}

} // namespace homeward::services

#include "core/storage/import_store.h"

#include "core/storage/queries.h"

#include <span>

namespace homeward::storage {

namespace {

/// Whether the statement has a row.
Result<bool, StorageError> isThere(Database& database, std::string_view sql,
                                   std::span<const std::byte> key)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return unexpected{statement.error()};
    return statement->bind(key).step();
}

std::string_view questionTo(RecordTable table)
{
    switch (table) {
    case RecordTable::Mood:
        return "SELECT 1 FROM mood WHERE id = ?";
    case RecordTable::QuestionnaireResponse:
        return "SELECT 1 FROM questionnaire_response WHERE id = ?";
    case RecordTable::SideEffect:
        return "SELECT 1 FROM side_effect WHERE id = ?";
    case RecordTable::VitalSigns:
        return "SELECT 1 FROM vital_signs WHERE id = ?";
    case RecordTable::Session:
        return "SELECT 1 FROM session WHERE id = ?";
    case RecordTable::HeartRateReading:
        return "SELECT 1 FROM heart_rate_reading WHERE id = ?";
    case RecordTable::DiaryEntry:
        break;
    }
    return "SELECT 1 FROM diary_entry WHERE id = ?";
}

} // namespace

Result<bool, StorageError> ImportStore::has(const std::array<std::byte, 32>& key)
{
    return isThere(m_database, "SELECT 1 FROM imported WHERE key = ?", key);
}

Result<bool, StorageError> ImportStore::hasRecord(RecordTable table, const Uuid& id)
{
    return isThere(m_database, questionTo(table), id.bytes());
}

Result<void, StorageError> ImportStore::add(const ImportedRow& row)
{
    return runOn(m_database,
                 "INSERT INTO imported (key, entity, id, recorded_at) VALUES (?, ?, ?, ?)",
                 std::span<const std::byte>{row.key}, row.entity,
                 std::span<const std::byte>{row.id.bytes()}, secondsOf(row.recordedAt));
}

} // namespace homeward::storage

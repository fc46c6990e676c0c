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

} // namespace

Result<bool, StorageError> ImportStore::has(const std::array<std::byte, 32>& key)
{
    return isThere(m_database, "SELECT 1 FROM imported WHERE key = ?", key);
}

Result<bool, StorageError> ImportStore::hasMood(const MoodEntryId& id)
{
    return isThere(m_database, "SELECT 1 FROM mood WHERE id = ?", bytesOf(id));
}

Result<void, StorageError> ImportStore::add(const ImportedRow& row)
{
    return runOn(m_database,
                 "INSERT INTO imported (key, entity, id, recorded_at) VALUES (?, ?, ?, ?)",
                 std::span<const std::byte>{row.key}, row.entity,
                 std::span<const std::byte>{row.id.bytes()}, secondsOf(row.recordedAt));
}

} // namespace homeward::storage

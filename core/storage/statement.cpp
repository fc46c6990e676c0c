#include "core/storage/statement.h"

#include "core/storage/sqlite_code.h"

#include <sqlite3.h>

namespace homeward::storage {

void Statement::Release::operator()(sqlite3_stmt* statement) const
{
    if (isLent == nullptr) {
        sqlite3_finalize(statement);
        return;
    }
    *isLent = false;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // a note must not stay in memory for the next one who asks
}

Result<bool, StorageError> Statement::step()
{
    if (m_failed != SQLITE_OK)
        return unexpected{errorOf(m_failed)};
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return unexpected{errorOf(code)};
}

Result<void, StorageError> Statement::run()
{
    const auto row = step();
    if (!row)
        return unexpected{row.error()};
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

std::string Statement::text(int column) const
{
    const auto* bytes = sqlite3_column_text(m_handle.get(), column);
    const auto size = sqlite3_column_bytes(m_handle.get(), column);
    if (bytes == nullptr)
        return {};
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::span<const std::byte> Statement::blob(int column) const
{
    const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(m_handle.get(), column));
    const auto size = sqlite3_column_bytes(m_handle.get(), column);
    return {bytes, static_cast<std::size_t>(size)};
}

void Statement::bindOne(int index, std::nullopt_t)
{
    note(sqlite3_bind_null(m_handle.get(), index));
}

void Statement::bindOne(int index, std::int64_t value)
{
    note(sqlite3_bind_int64(m_handle.get(), index, value));
}

void Statement::bindOne(int index, std::string_view value)
{
    const char* text = value.data() == nullptr ? "" : value.data(); // null would mean no text
    note(sqlite3_bind_text64(m_handle.get(), index, text, value.size(), SQLITE_TRANSIENT,
                             SQLITE_UTF8));
}

void Statement::bindOne(int index, std::span<const std::byte> value)
{
    note(sqlite3_bind_blob64(m_handle.get(), index, value.data(), value.size(), SQLITE_TRANSIENT));
}

void Statement::note(int code)
{
    if (m_failed == SQLITE_OK)
        m_failed = code;
}

} // namespace homeward::storage

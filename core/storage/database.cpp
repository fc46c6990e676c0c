#include "core/storage/database.h"

#include "core/storage/sqlite_code.h"

#include <sqlite3.h>

#include <utility>

namespace homeward::storage {

void Database::Close::operator()(sqlite3* connection) const
{
    sqlite3_close_v2(connection);
}

void Database::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Database::Database(Handle handle) : m_handle(std::move(handle)) { }

Database& Database::operator=(Database&& other) noexcept
{
    m_statements = std::move(other.m_statements); // before the connection that they belong to
    m_handle = std::move(other.m_handle);
    m_thread = other.m_thread;
    return *this;
}

Database::~Database() = default;

Result<Statement, StorageError> Database::prepare(std::string_view sql)
{
    if (std::this_thread::get_id() != m_thread)
        return unexpected{StorageError::WrongThread};
    const auto known = m_statements.find(sql);
    if (known != m_statements.end() && !known->second.isLent)
        return lent(known->second);

    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    if (code != SQLITE_OK)
        return unexpected{errorOf(code)};
    if (known != m_statements.end()) // in use further up the stack
        return Statement{Statement::Handle{prepared, {.isLent = nullptr}}};
    auto& cached = m_statements[std::string{sql}];
    cached.statement.reset(prepared);
    return lent(cached);
}

Statement Database::lent(Cached& cached)
{
    cached.isLent = true;
    return Statement{Statement::Handle{cached.statement.get(), {.isLent = &cached.isLent}}};
}

Result<void, StorageError> Database::execute(const std::string& script)
{
    if (std::this_thread::get_id() != m_thread)
        return unexpected{StorageError::WrongThread};
    const int code = sqlite3_exec(m_handle.get(), script.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return unexpected{errorOf(code)};
    return {};
}

Result<std::int64_t, StorageError> Database::integer(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return unexpected{statement.error()};
    const auto row = statement->step();
    if (!row)
        return unexpected{row.error()};
    return *row ? statement->integer(0) : 0;
}

Result<Transaction, StorageError> Transaction::begin(Database& database)
{
    if (const auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return unexpected{begun.error()};
    return Transaction{database};
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // Some errors have rolled back already; then this says so, and nothing else is to be done.
    if (m_database != nullptr)
        (void)m_database->execute("ROLLBACK");
}

Result<void, StorageError> Transaction::commit()
{
    auto committed = m_database->execute("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace homeward::storage

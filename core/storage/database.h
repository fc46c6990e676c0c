#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"
#include "core/storage/storage_error.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

struct sqlite3;

namespace homeward::storage {

/// One connection. Belongs to the thread that made it: any other gets WrongThread, so that the
/// thread that draws pages cannot come to wait for a disk.
///
/// `openEncrypted` (open.h) is how the program comes by one.
class Database {
public:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    using Handle = std::unique_ptr<sqlite3, Close>;

    explicit Database(Handle handle);
    Database(Database&&) noexcept = default;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Prepared once and kept; `sql` is one statement.
    [[nodiscard]] Result<Statement, StorageError> prepare(std::string_view sql);

    /// Runs a script of statements that need no values.
    [[nodiscard]] Result<void, StorageError> execute(const std::string& script);

    /// The first column of the first row.
    [[nodiscard]] Result<std::int64_t, StorageError> integer(std::string_view sql);

    /// The engine's handle, for what only storage may do with it.
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    struct Cached {
        std::unique_ptr<sqlite3_stmt, Finalize> statement;
        bool isLent = false;
    };

    static Statement lent(Cached& cached);

    Handle m_handle;
    std::map<std::string, Cached, std::less<>> m_statements; // its nodes stay put in a move
    std::thread::id m_thread = std::this_thread::get_id();
};

/// A unit of change: all of it or nothing. Rolls back unless committed.
class Transaction {
public:
    /// Takes the write lock at once, so that it cannot fail half way for want of it.
    [[nodiscard]] static Result<Transaction, StorageError> begin(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// What was written is on disk for good once this returns: only now is it "saved".
    [[nodiscard]] Result<void, StorageError> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) { }

    Database* m_database; ///< null once it is over
};

} // namespace homeward::storage

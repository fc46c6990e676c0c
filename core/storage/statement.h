#pragma once

#include "core/base/result.h"
#include "core/storage/storage_error.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace homeward::storage {

/// A prepared statement on loan from its Database, which must outlive it.
///
/// Bind all values with `bind`, then `step` until it says that there is no row. A value that could
/// not be bound makes the next step fail, so bind needs no checking.
class Statement {
public:
    /// Gives the statement back, for the next one who asks for the same SQL.
    struct Release {
        bool* isLent; ///< of the Database that keeps it; null if nobody does
        void operator()(sqlite3_stmt* statement) const;
    };
    using Handle = std::unique_ptr<sqlite3_stmt, Release>;

    explicit Statement(Handle handle) : m_handle(std::move(handle)) { }

    template <class... Values>
    Statement& bind(const Values&... values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    /// True if there is a row to read, false if the statement is done.
    [[nodiscard]] Result<bool, StorageError> step();

    /// For statements that give no rows.
    [[nodiscard]] Result<void, StorageError> run();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    std::span<const std::byte> blob(int column) const; ///< until the next step

private:
    void bindOne(int index, std::nullopt_t);
    void bindOne(int index, std::int64_t value);
    void bindOne(int index, std::string_view value);
    void bindOne(int index, std::span<const std::byte> value);

    template <std::integral Integer>
    void bindOne(int index, Integer value)
    {
        bindOne(index, static_cast<std::int64_t>(value));
    }

    template <class Value>
    void bindOne(int index, const std::optional<Value>& value)
    {
        value ? bindOne(index, *value) : bindOne(index, std::nullopt);
    }

    void note(int code);

    Handle m_handle;
    int m_failed = 0; ///< first code of a bind that failed
};

} // namespace homeward::storage

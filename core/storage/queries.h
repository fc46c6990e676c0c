#pragma once

#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

/// One question or change in one line, for stores.
namespace homeward::storage {

/// Runs a statement that gives no rows.
template <class... Values>
[[nodiscard]] Result<void, StorageError> runOn(Database& database, std::string_view sql,
                                               const Values&... values)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return unexpected{statement.error()};
    return statement->bind(values...).run();
}

/// Every row as `read` makes it.
template <class Read, class... Values>
[[nodiscard]] auto allOf(Database& database, std::string_view sql, Read read,
                         const Values&... values)
    -> decltype(allRows(std::declval<Statement&>(), read))
{
    auto statement = database.prepare(sql);
    if (!statement)
        return unexpected{statement.error()};
    return allRows(statement->bind(values...), read);
}

/// The first row as `read` makes it, if there is one.
template <class Read, class... Values>
[[nodiscard]] auto firstOf(Database& database, std::string_view sql, Read read,
                           const Values&... values)
    -> decltype(firstRow(std::declval<Statement&>(), read))
{
    auto statement = database.prepare(sql);
    if (!statement)
        return unexpected{statement.error()};
    return firstRow(statement->bind(values...), read);
}

} // namespace homeward::storage

#pragma once

#include "core/base/id.h"
#include "core/base/zoned_instant.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

/// How values look in the database, both ways, and how rows become values.
namespace homeward::storage {

/// What reading one row gives: the value, or Corrupt where the row holds what it cannot hold.
template <class Value>
using Row = Result<Value, StorageError>;

inline std::int64_t secondsOf(Instant instant)
{
    return instant.time_since_epoch().count();
}

inline Instant instantOf(std::int64_t seconds)
{
    return Instant{std::chrono::seconds{seconds}};
}

inline std::int64_t daysOf(LocalDay day)
{
    return day.time_since_epoch().count();
}

inline LocalDay dayOf(std::int64_t days)
{
    return LocalDay{date::days{static_cast<int>(days)}};
}

template <class Tag>
std::span<const std::byte> bytesOf(const Id<Tag>& id)
{
    return id.uuid().bytes();
}

template <class AnId>
Row<AnId> idOf(std::span<const std::byte> bytes)
{
    Uuid::Bytes uuid{};
    if (bytes.size() != uuid.size())
        return unexpected{StorageError::Corrupt};
    std::ranges::copy(bytes, uuid.begin());
    return AnId{Uuid{uuid}};
}

template <class Tag>
std::optional<std::span<const std::byte>> bytesOf(const std::optional<Id<Tag>>& id)
{
    return id ? std::optional{bytesOf(*id)} : std::nullopt;
}

template <class AnId>
Row<std::optional<AnId>> optionalIdOf(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return idOf<AnId>(row.blob(column)).map([](const AnId& id) { return std::optional{id}; });
}

/// Every row of the statement as `read` makes it; the first that fails ends it.
template <class Read>
auto allRows(Statement& statement, Read read)
    -> Result<std::vector<typename decltype(read(statement))::value_type>, StorageError>
{
    std::vector<typename decltype(read(statement))::value_type> rows;
    for (;;) {
        const auto step = statement.step();
        if (!step)
            return unexpected{step.error()};
        if (!*step)
            return rows;
        auto row = read(statement);
        if (!row)
            return unexpected{row.error()};
        rows.push_back(std::move(*row));
    }
}

/// The first row, if there is one.
template <class Read>
auto firstRow(Statement& statement, Read read)
    -> Result<std::optional<typename decltype(read(statement))::value_type>, StorageError>
{
    const auto step = statement.step();
    if (!step)
        return unexpected{step.error()};
    if (!*step)
        return std::nullopt;
    auto row = read(statement);
    if (!row)
        return unexpected{row.error()};
    return std::move(*row);
}

} // namespace homeward::storage

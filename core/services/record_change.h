#pragma once

#include "core/services/diary.h"
#include "core/storage/outbox_store.h"

#include <string_view>
#include <utility>
#include <vector>

namespace homeward::services {

/// A row of which the clinic has to be told.
struct QueuedRow {
    std::string_view entity; ///< "mood"
    Uuid id;
    storage::OutboxOperation operation = storage::OutboxOperation::Create;
};

/// What goes to the outbox with a change: nothing for what is the device's own affair.
struct Queue {
    Instant at;
    std::vector<QueuedRow> rows = {};
};

/// What storage says, in the diary's words.
template <class Value>
Result<Value, DiaryError> translated(Result<Value, storage::StorageError> result)
{
    return std::move(result).map_error(diaryErrorOf);
}

/// Writes one change and its outbox rows, or nothing at all. `change` takes the database and says
/// whether it could.
template <class Change>
[[nodiscard]] Result<void, DiaryError> recordChange(storage::Database& database, const Queue& queue,
                                                    Change change)
{
    auto transaction = storage::Transaction::begin(database);
    if (!transaction)
        return unexpected{diaryErrorOf(transaction.error())};
    if (const auto changed = change(database); !changed)
        return unexpected{diaryErrorOf(changed.error())};
    for (const auto& [entity, id, operation] : queue.rows)
        if (const auto added = storage::OutboxStore{database}.add(entity, id, operation, queue.at);
            !added)
            return unexpected{diaryErrorOf(added.error())};
    return translated(transaction->commit());
}

} // namespace homeward::services

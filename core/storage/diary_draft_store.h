#pragma once

#include "core/storage/database.h"
#include "core/storage/diary_entry_row.h"

#include <optional>
#include <vector>

namespace homeward::storage {

/// Words being written. No history yet: a draft is overwritten while somebody types, and gone once
/// it is an entry. Writing belongs inside the caller's Transaction.
class DiaryDraftStore {
public:
    explicit DiaryDraftStore(Database& database) : m_database(database) { }

    /// In place of what this draft held before.
    [[nodiscard]] Result<void, StorageError> put(const DiaryDraft& draft);

    /// There may be none.
    [[nodiscard]] Result<void, StorageError> drop(const DiaryEntryId& id);

    [[nodiscard]] Result<std::optional<DiaryDraft>, StorageError> find(const DiaryEntryId& id);

    /// Those that have words, of entries that were not removed; the latest first.
    [[nodiscard]] Result<std::vector<DiaryDraft>, StorageError> list();

private:
    Database& m_database;
};

} // namespace homeward::storage

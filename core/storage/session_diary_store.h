#pragma once

#include "core/storage/database.h"
#include "core/storage/diary_entry_row.h"

#include <optional>
#include <vector>

namespace homeward::storage {

/// Which entries are asked for. Those that were removed never are.
struct DiaryPage {
    std::optional<DiaryStage> stage = {}; ///< all if absent
    std::optional<DiaryEntryId> before = {}; ///< only those older than this one
    int limit; ///< negative for no limit
};

/// The session diary on record. Never changes or removes a row; what a version or a change decides
/// is which words count, and whether an entry is shared or removed. Writing belongs inside the
/// caller's Transaction.
class SessionDiaryStore {
public:
    explicit SessionDiaryStore(Database& database) : m_database(database) { }

    /// A new entry with its first words.
    [[nodiscard]] Result<void, StorageError> insert(const DiaryEntry& entry);

    /// The words, the stage and the time of `entry` are those that count from now on.
    [[nodiscard]] Result<void, StorageError> insertVersion(const DiaryEntry& entry);

    [[nodiscard]] Result<void, StorageError> insertChange(const DiaryChangeRow& row);

    /// The entry, unless it was removed.
    [[nodiscard]] Result<std::optional<DiaryEntry>, StorageError> find(const DiaryEntryId& id);

    /// The entry, if it was removed.
    [[nodiscard]] Result<std::optional<DiaryEntry>, StorageError>
    findRemoved(const DiaryEntryId& id);

    /// Newest first.
    [[nodiscard]] Result<std::vector<DiaryEntry>, StorageError> list(const DiaryPage& page);

    /// In the order in which they were begun.
    [[nodiscard]] Result<std::vector<DiaryEntry>, StorageError> ofSession(const SessionId& session);

private:
    [[nodiscard]] Result<std::optional<DiaryEntry>, StorageError> findWhere(const DiaryEntryId& id,
                                                                            bool isRemoved);

    Database& m_database;
};

} // namespace homeward::storage

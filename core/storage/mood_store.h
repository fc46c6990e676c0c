#pragma once

#include "core/model/mood_entry.h"
#include "core/rules/mood_trend.h"
#include "core/storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace homeward::storage {

/// First and last local day of a question, both included.
struct DayRange {
    LocalDay first;
    LocalDay last;
};

/// Check-ins on record. Never changes or removes a row; what a correction or an undo changes is
/// which of them is current. Writing belongs inside the caller's Transaction.
class MoodStore {
public:
    explicit MoodStore(Database& database) : m_database(database) { }

    /// Adds a row; the entry that it supersedes is not current any more.
    [[nodiscard]] Result<void, StorageError> insert(const MoodEntry& entry);

    /// Takes an entry back: it is not current any more, and what it superseded is again.
    [[nodiscard]] Result<void, StorageError> withdraw(const MoodEntry& entry, Instant recordedAt);

    /// The entry, if it is current.
    [[nodiscard]] Result<std::optional<MoodEntry>, StorageError> find(const MoodEntryId& id);

    /// Current entries of the days, in the order in which they count.
    [[nodiscard]] Result<std::vector<MoodEntry>, StorageError> between(const DayRange& days);

    /// The latest days before `before` that have a current entry, newest first.
    [[nodiscard]] Result<std::vector<LocalDay>, StorageError> daysBefore(LocalDay before,
                                                                         int limit);

    /// Day and score of current entries, in the order in which they count. Reads an index alone.
    [[nodiscard]] Result<std::vector<rules::DayScore>, StorageError>
    scoresBetween(const DayRange& days);

    /// Current entries whose note has all the words (the last may be a beginning), newest first.
    [[nodiscard]] Result<std::vector<MoodEntry>, StorageError> search(const std::string& words,
                                                                      int limit);

private:
    [[nodiscard]] Result<void, StorageError> setCurrent(const MoodEntryId& id, bool isCurrent);
    [[nodiscard]] Result<void, StorageError> insertNote(const Note& note);

    Database& m_database;
};

} // namespace homeward::storage

#include "core/storage/mood_store.h"

#include "core/storage/mood_row.h"
#include "core/storage/rows.h"
#include "core/storage/search_words.h"

namespace homeward::storage {

namespace {

std::optional<int> valueOf(const std::optional<Score>& score)
{
    return score ? std::optional{score->value()} : std::nullopt;
}

std::optional<std::int64_t> minutesOf(const std::optional<SleepDuration>& sleep)
{
    return sleep ? std::optional<std::int64_t>{sleep->duration().count()} : std::nullopt;
}

} // namespace

Result<void, StorageError> MoodStore::insert(const MoodEntry& entry)
{
    if (entry.supersedes)
        if (const auto set = setCurrent(*entry.supersedes, false); !set)
            return set;
    auto statement = m_database.prepare(
        "INSERT INTO mood (id, at, zone, utc_offset, day, score, energy, sleep_minutes,"
        " supersedes, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return unexpected{statement.error()};
    const auto& [id, moment, reading, supersedes, recordedAt] = entry;
    statement->bind(bytesOf(id), secondsOf(moment.at()), moment.zone(), moment.offset().count(),
                    daysOf(moment.day()), reading.score.value(), valueOf(reading.energy),
                    minutesOf(reading.sleep), bytesOf(supersedes), secondsOf(recordedAt));
    if (const auto run = statement->run(); !run)
        return run;
    return reading.note ? insertNote(*reading.note) : Result<void, StorageError>{};
}

Result<void, StorageError> MoodStore::insertNote(const Note& note)
{
    auto statement =
        m_database.prepare("INSERT INTO note (mood_seq, text) VALUES (last_insert_rowid(), ?)");
    if (!statement)
        return unexpected{statement.error()};
    return statement->bind(note.text()).run();
}

Result<void, StorageError> MoodStore::withdraw(const MoodEntry& entry, Instant recordedAt)
{
    auto statement =
        m_database.prepare("INSERT INTO mood_withdrawal (mood, recorded_at) VALUES (?, ?)");
    if (!statement)
        return unexpected{statement.error()};
    if (const auto run = statement->bind(bytesOf(entry.id), secondsOf(recordedAt)).run(); !run)
        return run;
    if (const auto set = setCurrent(entry.id, false); !set)
        return set;
    return entry.supersedes ? setCurrent(*entry.supersedes, true) : Result<void, StorageError>{};
}

Result<void, StorageError> MoodStore::setCurrent(const MoodEntryId& id, bool isCurrent)
{
    auto statement = m_database.prepare("UPDATE mood SET is_current = ? WHERE id = ?");
    if (!statement)
        return unexpected{statement.error()};
    return statement->bind(isCurrent ? 1 : 0, bytesOf(id)).run();
}

Result<std::optional<MoodEntry>, StorageError> MoodStore::find(const MoodEntryId& id)
{
    auto statement =
        m_database.prepare(std::string{kSelectMood} + " WHERE m.is_current = 1 AND m.id = ?");
    if (!statement)
        return unexpected{statement.error()};
    return firstRow(statement->bind(bytesOf(id)), moodEntryOf);
}

Result<std::vector<MoodEntry>, StorageError> MoodStore::between(const DayRange& days)
{
    auto statement = m_database.prepare(
        std::string{kSelectMood}
        + " WHERE m.is_current = 1 AND m.day BETWEEN ? AND ? ORDER BY m.day, m.at, m.seq");
    if (!statement)
        return unexpected{statement.error()};
    return allRows(statement->bind(daysOf(days.first), daysOf(days.last)), moodEntryOf);
}

Result<std::vector<LocalDay>, StorageError> MoodStore::daysBefore(LocalDay before, int limit)
{
    auto statement = m_database.prepare("SELECT DISTINCT day FROM mood WHERE is_current = 1"
                                        " AND day < ? ORDER BY day DESC LIMIT ?");
    if (!statement)
        return unexpected{statement.error()};
    return allRows(statement->bind(daysOf(before), limit),
                   [](const Statement& row) { return Row<LocalDay>{dayOf(row.integer(0))}; });
}

Result<std::vector<rules::DayScore>, StorageError> MoodStore::scoresBetween(const DayRange& days)
{
    auto statement = m_database.prepare("SELECT day, score FROM mood WHERE is_current = 1"
                                        " AND day BETWEEN ? AND ? ORDER BY day, at, seq");
    if (!statement)
        return unexpected{statement.error()};
    return allRows(statement->bind(daysOf(days.first), daysOf(days.last)), dayScoreOf);
}

Result<std::vector<MoodEntry>, StorageError> MoodStore::search(const std::string& words, int limit)
{
    const std::string query = searchQuery(words);
    if (query.empty())
        return std::vector<MoodEntry>{};
    auto statement = m_database.prepare(
        std::string{kSelectMood}
        + " WHERE m.is_current = 1 AND m.seq IN (SELECT rowid FROM note_index WHERE note_index"
          " MATCH ?) ORDER BY m.day DESC, m.at DESC, m.seq DESC LIMIT ?");
    if (!statement)
        return unexpected{statement.error()};
    return allRows(statement->bind(query, limit), moodEntryOf);
}

} // namespace homeward::storage

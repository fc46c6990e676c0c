#include "core/storage/mood_row.h"

#include "core/storage/clock_rows.h"

namespace homeward::storage {

namespace {

Row<Score> scoreOf(std::int64_t value)
{
    const auto score = Score::create(value);
    return score ? Row<Score>{*score} : unexpected{StorageError::Corrupt};
}

Row<std::optional<Score>> energyOf(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return scoreOf(row.integer(column)).map([](Score score) { return std::optional{score}; });
}

Row<std::optional<SleepDuration>> sleepOf(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const auto sleep = SleepDuration::create(std::chrono::minutes{row.integer(column)});
    return sleep ? Row<std::optional<SleepDuration>>{*sleep} : unexpected{StorageError::Corrupt};
}

Row<std::optional<Note>> noteOf(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    auto note = Note::create(row.text(column));
    return note ? Row<std::optional<Note>>{std::move(*note)} : unexpected{StorageError::Corrupt};
}

} // namespace

Row<MoodEntry> moodEntryOf(const Statement& row)
{
    const auto id = idOf<MoodEntryId>(row.blob(0));
    const auto score = scoreOf(row.integer(4));
    const auto energy = energyOf(row, 5);
    const auto sleep = sleepOf(row, 6);
    const auto supersedes = optionalIdOf<MoodEntryId>(row, 7);
    auto note = noteOf(row, 9);
    if (!id || !score || !energy || !sleep || !supersedes || !note)
        return unexpected{StorageError::Corrupt};
    return MoodEntry{.id = *id,
                     .moment = momentOf(row, 1),
                     .reading = {*score, *energy, *sleep, std::move(*note)},
                     .supersedes = *supersedes,
                     .recordedAt = instantOf(row.integer(8))};
}

Row<rules::DayScore> dayScoreOf(const Statement& row)
{
    return scoreOf(row.integer(1)).map([&row](Score score) {
        return rules::DayScore{dayOf(row.integer(0)), score};
    });
}

} // namespace homeward::storage

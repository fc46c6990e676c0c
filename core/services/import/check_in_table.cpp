#include "core/services/import/check_in_table.h"

#include "core/services/csv/csv_text.h"

#include <cmath>
#include <utility>

namespace homeward::services {

namespace {

Result<Score, RowFault> scoreIn(std::string_view text, RowFault fault)
{
    const auto number = numberIn<std::int64_t>(text);
    if (!number)
        return unexpected{fault};
    return Score::create(*number).map_error([fault](ScoreError) { return fault; });
}

Result<SleepDuration, RowFault> sleepIn(std::string_view hours)
{
    constexpr double kLongest = 24;
    constexpr double kMinutesPerHour = 60;
    const auto number = numberIn<double>(hours);
    if (!number || !(*number >= 0 && *number <= kLongest)) // "nan" is neither
        return unexpected{RowFault::Sleep};
    return SleepDuration::create(std::chrono::minutes{std::lround(*number * kMinutesPerHour)})
        .map_error([](SleepError) { return RowFault::Sleep; });
}

struct ReadingFields {
    std::string score;
    std::string energy;
    std::string sleep;
    std::string note;
};

Result<MoodReading, RowFault> readingIn(const ReadingFields& fields)
{
    const auto score = scoreIn(fields.score, RowFault::Score);
    if (!score)
        return unexpected{score.error()};
    MoodReading reading{.score = *score};
    if (!fields.energy.empty()) {
        const auto energy = scoreIn(fields.energy, RowFault::Energy);
        if (!energy)
            return unexpected{energy.error()};
        reading.energy = *energy;
    }
    if (!fields.sleep.empty()) {
        const auto sleep = sleepIn(fields.sleep);
        if (!sleep)
            return unexpected{sleep.error()};
        reading.sleep = *sleep;
    }
    if (!fields.note.empty()) {
        auto note = Note::create(unguarded(fields.note));
        if (!note)
            return unexpected{RowFault::Note};
        reading.note = std::move(*note);
    }
    return reading;
}

} // namespace

bool CheckInTable::takeNames(const Fields& names)
{
    m_score = columnOf(names, "score (0-10)");
    m_energy = columnOf(names, "energy (0-10)");
    m_sleep = columnOf(names, "sleep (hours)");
    m_note = columnOf(names, "note");
    return m_head.takeNames(names, "at (RFC 3339)") && m_score;
}

Result<ImportRow, RowFault> CheckInTable::rowOf(const Fields& fields, const ClockReading& now)
{
    auto head = m_head.headOf(fields);
    if (!head)
        return unexpected{head.error()};
    const ReadingFields said{fields.at(*m_score), fieldAt(fields, m_energy),
                             fieldAt(fields, m_sleep), fieldAt(fields, m_note)};
    auto reading = readingIn(said);
    if (!reading)
        return unexpected{reading.error()};
    return ImportRow{.key =
                         head->keyFor("homeward", {said.score, said.energy, said.sleep, said.note}),
                     .hasId = head->id.has_value(),
                     .record = MoodEntry{.id = head->idAs<MoodEntryId>(),
                                         .moment = head->moment,
                                         .reading = std::move(*reading),
                                         .supersedes = {},
                                         .recordedAt = now.wall}};
}

} // namespace homeward::services

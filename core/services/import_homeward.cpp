#include "core/services/import_homeward.h"

#include "core/base/rfc3339.h"
#include "core/services/csv/csv_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace homeward::services {

namespace {

template <class Number>
std::optional<Number> wholeNumber(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

Result<Score, RowFault> scoreIn(std::string_view text, RowFault fault)
{
    const auto number = wholeNumber<std::int64_t>(text);
    if (!number)
        return unexpected{fault};
    return Score::create(*number).map_error([fault](ScoreError) { return fault; });
}

Result<SleepDuration, RowFault> sleepIn(std::string_view hours)
{
    constexpr double kLongest = 24;
    constexpr double kMinutesPerHour = 60;
    const auto number = wholeNumber<double>(hours);
    if (!number || !(*number >= 0 && *number <= kLongest)) // "nan" is neither
        return unexpected{RowFault::Sleep};
    return SleepDuration::create(std::chrono::minutes{std::lround(*number * kMinutesPerHour)})
        .map_error([](SleepError) { return RowFault::Sleep; });
}

/// With the offset that the text has: the clock of the person then, whatever the zone says today.
Result<ZonedInstant, RowFault> momentIn(std::string_view text, const std::string& zone)
{
    constexpr std::size_t kLocalLength = 19; // "2026-03-01T08:10:00"
    const auto at = parseRfc3339(text);
    if (!at)
        return unexpected{RowFault::Time};
    if (!findZone(zone))
        return unexpected{RowFault::Zone};
    const auto local = parseRfc3339(std::string{text.substr(0, kLocalLength)} + 'Z');
    if (!local)
        return unexpected{RowFault::Time};
    return ZonedInstant{*at, zone, *local - *at};
}

std::string fieldAt(const ImportFormat::Fields& fields, std::optional<std::size_t> column)
{
    return column ? fields.at(*column) : std::string{};
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

std::optional<std::size_t> columnOf(const ImportFormat::Fields& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

bool HomewardTable::takeNames(const Fields& names)
{
    m_id = columnOf(names, "id");
    m_at = columnOf(names, "at (RFC 3339)");
    m_zone = columnOf(names, "zone (IANA)");
    m_score = columnOf(names, "score (0-10)");
    m_energy = columnOf(names, "energy (0-10)");
    m_sleep = columnOf(names, "sleep (hours)");
    m_note = columnOf(names, "note");
    return m_at && m_zone && m_score;
}

Result<ImportRow, RowFault> HomewardTable::rowOf(const Fields& fields)
{
    const std::string idText = fieldAt(fields, m_id);
    std::optional<MoodEntryId> id;
    if (!idText.empty()) {
        const auto parsed = MoodEntryId::parse(idText);
        if (!parsed)
            return unexpected{RowFault::Id};
        id = *parsed;
    }
    const std::string& at = fields.at(*m_at);
    const std::string zone = unguarded(fields.at(*m_zone));
    const auto moment = momentIn(at, zone);
    if (!moment)
        return unexpected{moment.error()};
    const ReadingFields said{fields.at(*m_score), fieldAt(fields, m_energy),
                             fieldAt(fields, m_sleep), fieldAt(fields, m_note)};
    auto reading = readingIn(said);
    if (!reading)
        return unexpected{reading.error()};
    return ImportRow{
        .key = importKey("homeward",
                         {idText, at, zone, said.score, said.energy, said.sleep, said.note}),
        .id = id,
        .moment = *moment,
        .reading = std::move(*reading)};
}

} // namespace homeward::services

#include "core/services/import/daylio_export.h"

#include "core/base/rfc3339.h"
#include "core/services/wall_time.h"

#include <algorithm>
#include <array>
#include <utility>

namespace homeward::services {

namespace {

constexpr std::size_t kMostUnknownWords = 20; // more help nobody

/// Middles of five equal parts of 0 to 10, best first. Source: clinical-rules.md, "Mood check-in".
constexpr auto kDaylioMoods = std::to_array<std::pair<const char*, int>>(
    {{"rad", 9}, {"good", 7}, {"meh", 5}, {"bad", 3}, {"awful", 1}});

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

/// Daylio writes line ends of a note as "<br>"; the rest of its text is taken as it is.
std::string withLineEnds(std::string text)
{
    for (const std::string_view mark : {"<br>", "<br/>", "<br />"})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1))
            text.replace(at, mark.size(), "\n");
    return text;
}

/// Title, note and activities, each on lines of its own. May be empty.
std::string noteOf(std::initializer_list<std::string> parts)
{
    std::string note;
    for (const std::string& part : parts) {
        if (part.empty())
            continue;
        if (!note.empty())
            note += '\n';
        note += part;
    }
    return note;
}

} // namespace

DaylioExport::DaylioExport(const date::time_zone& zone, const std::vector<MoodWord>& more)
    : m_zone(zone)
{
    std::vector<MoodWord> words;
    words.reserve(kDaylioMoods.size() + more.size());
    for (const auto& [word, score] : kDaylioMoods)
        words.push_back({word, Score::create(score).value()});
    words.insert(words.end(), more.begin(), more.end());
    for (const MoodWord& word : words) {
        const std::string name = lowerCase(word.word);
        std::erase_if(m_words, [&](const MoodWord& known) { return known.word == name; });
        m_words.push_back({name, word.score});
    }
}

bool DaylioExport::isNamedBy(const Fields& names)
{
    return columnOf(names, "full_date") && columnOf(names, "time") && columnOf(names, "mood");
}

bool DaylioExport::takeNames(const Fields& names)
{
    m_date = columnOf(names, "full_date");
    m_time = columnOf(names, "time");
    m_mood = columnOf(names, "mood");
    m_activities = columnOf(names, "activities");
    m_title = columnOf(names, "note_title");
    m_note = columnOf(names, "note");
    return isNamedBy(names);
}

Result<Score, RowFault> DaylioExport::scoreOf(const std::string& word)
{
    const auto known = std::ranges::find(m_words, lowerCase(word), &MoodWord::word);
    if (known != m_words.end())
        return known->score;
    if (m_unknown.size() < kMostUnknownWords)
        m_unknown.insert(word);
    return unexpected{RowFault::UnknownMood};
}

std::vector<std::string> DaylioExport::unknownWords() const
{
    return {m_unknown.begin(), m_unknown.end()};
}

Result<MoodReading, RowFault> DaylioExport::readingOf(const Fields& fields)
{
    const auto score = scoreOf(fields.at(*m_mood));
    if (!score)
        return unexpected{score.error()};
    MoodReading reading{.score = *score};
    std::string text =
        noteOf({withLineEnds(fieldAt(fields, m_title)), withLineEnds(fieldAt(fields, m_note)),
                fieldAt(fields, m_activities)});
    if (text.empty())
        return reading;
    auto note = Note::create(std::move(text));
    if (!note)
        return unexpected{RowFault::Note};
    reading.note = std::move(*note);
    return reading;
}

Result<ImportRow, RowFault> DaylioExport::rowOf(const Fields& fields, const ClockReading& now)
{
    const std::string& dateText = fields.at(*m_date);
    const auto day = parseDay(dateText);
    const auto time = parseWallTime(fields.at(*m_time));
    if (!day || !time)
        return unexpected{RowFault::Time};
    auto reading = readingOf(fields);
    if (!reading)
        return unexpected{reading.error()};
    // The time as we read it: the same entry stays the same when the phone changes to am and pm.
    const std::string minute = std::to_string(time->count());
    return ImportRow{
        .key = importKey("daylio",
                         {dateText, minute, lowerCase(fields.at(*m_mood)),
                          fieldAt(fields, m_activities), fieldAt(fields, m_title),
                          fieldAt(fields, m_note)}),
        .hasId = false,
        .record = MoodEntry{.id = {},
                            .moment = {latestInstant(LocalTime{*day} + *time, m_zone), m_zone},
                            .reading = std::move(*reading),
                            .supersedes = {},
                            .recordedAt = now.wall}};
}

} // namespace homeward::services

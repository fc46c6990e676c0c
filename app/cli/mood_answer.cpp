#include "app/cli/mood_answer.h"

#include "app/cli/excerpt.h"
#include "core/base/rfc3339.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace homeward::cli {

namespace {

/// Two places hold every minute, and read back as the same minute.
double hoursOf(const SleepDuration& sleep)
{
    constexpr double kMinutesPerHour = 60;
    constexpr double kPlaces = 100;
    const auto minutes = static_cast<double>(sleep.duration().count());
    return std::round(minutes / kMinutesPerHour * kPlaces) / kPlaces;
}

/// The value as JSON, or null.
template <class Value, class Convert>
Json orNull(const std::optional<Value>& value, Convert convert)
{
    return value ? Json(convert(*value)) : Json(nullptr);
}

/// When it was written down, on the clock of the entry.
std::string recordedAtOf(const MoodEntry& entry)
{
    return rfc3339(ZonedInstant{entry.recordedAt, entry.moment.zone(), entry.moment.offset()});
}

} // namespace

Json jsonOf(const MoodEntry& entry)
{
    const auto& [score, energy, sleep, note] = entry.reading;
    return {{"id", entry.id.text()},
            {"at", rfc3339(entry.moment)},
            {"zone", entry.moment.zone()},
            {"score", score.value()},
            {"energy", orNull(energy, [](Score value) { return value.value(); })},
            {"sleepHours", orNull(sleep, hoursOf)},
            {"note", orNull(note, [](const Note& text) { return text.text(); })},
            {"day", dayText(entry.moment.day())},
            {"supersedes", orNull(entry.supersedes, [](MoodEntryId id) { return id.text(); })},
            {"recordedAt", recordedAtOf(entry)}};
}

Json diaryJsonOf(const MoodEntry& entry)
{
    const auto& note = entry.reading.note;
    return {{"id", entry.id.text()},
            {"at", rfc3339(entry.moment)},
            {"zone", entry.moment.zone()},
            {"day", dayText(entry.moment.day())},
            {"text", orNull(note, [](const Note& text) { return text.text(); })},
            {"stage", "free"},
            {"score", entry.reading.score.value()},
            {"sessionId", nullptr},
            {"shared", false},
            {"kind", "note"}};
}

std::string lineOf(const MoodEntry& entry)
{
    const auto& [score, energy, sleep, note] = entry.reading;
    std::ostringstream line;
    line << entry.id.text() << "  " << rfc3339(entry.moment) << "  " << score.value() << "/10";
    if (energy)
        line << "  energy " << energy->value() << "/10";
    if (sleep)
        line << "  slept " << hoursOf(*sleep) << " h";
    if (note)
        line << "  " << excerpt(note->text());
    line << '\n';
    return line.str();
}

Answer answerOf(const std::vector<MoodEntry>& entries, Json (*each)(const MoodEntry&))
{
    Answer answer{.json = Json::array(), .text = {}};
    for (const MoodEntry& entry : entries) {
        answer.json.push_back(each(entry));
        answer.text += lineOf(entry);
    }
    if (entries.empty())
        answer.text = "No entries.\n";
    return answer;
}

void sortNewestFirst(std::vector<MoodEntry>& entries)
{
    std::ranges::stable_sort(entries, std::ranges::greater{},
                             [](const MoodEntry& entry) { return entry.moment.at(); });
}

std::vector<MoodEntry> newestFirst(const std::vector<services::DayView>& days, const Range& range)
{
    std::vector<MoodEntry> entries;
    for (const services::DayView& day : days)
        for (const MoodEntry& entry : day.entries)
            if (range.includes(entry.moment.at()))
                entries.push_back(entry);
    std::ranges::reverse(entries);
    sortNewestFirst(entries);
    return entries;
}

} // namespace homeward::cli

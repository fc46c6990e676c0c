#include "core/services/csv.h"

#include "core/base/rfc3339.h"

#include <string_view>

namespace homeward::services {

namespace {

constexpr std::string_view kHeader = "id,at (RFC 3339),zone (IANA),day (local),score (0-10),"
                                     "energy (0-10),sleep (hours),counts for its day,note\r\n";

std::string quoted(const std::string& text)
{
    std::string field = "\"";
    if (!text.empty()
        && std::string_view{"=+-@\t\r\n"}.find(text.front()) != std::string_view::npos)
        field += '\'';
    for (const char character : text) {
        field += character;
        if (character == '"')
            field += character;
    }
    return field + '"';
}

std::string energyText(const std::optional<Score>& energy)
{
    return energy ? std::to_string(energy->value()) : std::string{};
}

/// Hours with two places: minutes fit into none of fewer.
std::string hoursText(const std::optional<SleepDuration>& sleep)
{
    if (!sleep)
        return {};
    const auto hundredths = (sleep->duration().count() * 100 + 30) / 60;
    const std::string places = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + '.' + (places.size() == 1 ? "0" : "") + places;
}

std::string lineOf(const MoodEntry& entry, bool counts)
{
    const auto& [score, energy, sleep, note] = entry.reading;
    return entry.id.text() + ',' + rfc3339(entry.moment) + ',' + quoted(entry.moment.zone()) + ','
        + dayText(entry.moment.day()) + ',' + std::to_string(score.value()) + ','
        + energyText(energy) + ',' + hoursText(sleep) + ',' + (counts ? "yes" : "no") + ','
        + (note ? quoted(note->text()) : std::string{}) + "\r\n";
}

} // namespace

std::string moodCsv(const std::vector<DayView>& days)
{
    std::string csv{kHeader};
    for (const DayView& day : days)
        for (const MoodEntry& entry : day.entries)
            csv += lineOf(entry, entry.id == day.counted().id);
    return csv;
}

} // namespace homeward::services

#include "core/services/csv.h"
#include "core/services/csv/csv_text.h"

#include <string_view>

namespace homeward::services {

namespace {

constexpr std::string_view kMoodNames = "id,at (RFC 3339),zone (IANA),day (local),score (0-10),"
                                        "energy (0-10),sleep (hours),counts for its day,note\r\n";

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

std::string moodLine(const MoodEntry& entry, bool counts)
{
    const auto& [score, energy, sleep, note] = entry.reading;
    CsvLine line;
    line.plain(entry.id.text()).moment(entry.moment);
    line.plain(std::to_string(score.value())).plain(energyText(energy)).plain(hoursText(sleep));
    line.plain(counts ? "yes" : "no").optionalText(note ? note->text() : std::string{});
    return line.end();
}

} // namespace

std::string moodCsv(const std::vector<DayView>& days)
{
    std::string csv{kMoodNames};
    for (const DayView& day : days)
        for (const MoodEntry& entry : day.entries)
            csv += moodLine(entry, entry.id == day.counted().id);
    return csv;
}

} // namespace homeward::services

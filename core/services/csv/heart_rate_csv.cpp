#include "core/services/csv.h"
#include "core/services/csv/csv_text.h"

#include <string_view>

namespace homeward::services {

namespace {

/// The rate is not called "heart rate (per minute)": by that name a table of vital signs is known.
constexpr std::string_view kHeartRateNames =
    "id,at (RFC 3339),zone (IANA),day (local),rate (per minute),rest samples (n),rest valid (%),"
    "rest spread (per minute),since end of dosing (minutes),sensor,session (id)\r\n";

/// Three fields, all of them empty where it was not guided.
void addRest(CsvLine& line, const std::optional<RestQuality>& rest)
{
    for (const auto part :
         {&RestQuality::samples, &RestQuality::validPercent, &RestQuality::spread})
        line.plain(rest ? std::to_string((*rest).*part) : std::string{});
}

} // namespace

std::string heartRateCsv(std::span<const HeartRateReading> readings)
{
    std::string csv{kHeartRateNames};
    for (const HeartRateReading& reading : readings) {
        const auto& since = reading.sinceDoseEnd;
        CsvLine line;
        line.plain(reading.id.text()).moment(reading.moment);
        line.plain(std::to_string(reading.bpm));
        addRest(line, reading.rest);
        line.plain(since ? std::to_string(since->count()) : std::string{});
        line.optionalText(reading.sensor);
        line.plain(reading.session ? reading.session->text() : std::string{});
        csv += line.end();
    }
    return csv;
}

} // namespace homeward::services

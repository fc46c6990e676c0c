#include "core/services/csv.h"
#include "core/services/csv/csv_text.h"

#include <optional>
#include <string_view>

namespace homeward::services {

namespace {

constexpr std::string_view kVitalsNames =
    "id,at (RFC 3339),zone (IANA),day (local),systolic (mmHg),diastolic (mmHg),"
    "heart rate (per minute),oxygen saturation (%),measured by,session (id)\r\n";

std::string numberText(std::optional<int> number)
{
    return number ? std::to_string(*number) : std::string{};
}

} // namespace

std::string vitalsCsv(std::span<const VitalsRecord> records)
{
    std::string csv{kVitalsNames};
    for (const VitalsRecord& record : records) {
        const VitalSigns::Numbers& numbers = record.signs.numbers();
        CsvLine line;
        line.plain(record.id.text()).moment(record.moment);
        line.plain(numberText(numbers.systolic)).plain(numberText(numbers.diastolic));
        line.plain(numberText(numbers.heartRate)).plain(numberText(numbers.saturation));
        line.optionalText(record.measuredBy);
        line.plain(record.session ? record.session->text() : std::string{});
        csv += line.end();
    }
    return csv;
}

} // namespace homeward::services

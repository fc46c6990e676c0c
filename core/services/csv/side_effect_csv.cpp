#include "core/rules/rule_names.h"
#include "core/services/csv.h"
#include "core/services/csv/csv_text.h"

#include <string_view>

namespace homeward::services {

namespace {

constexpr std::string_view kSideEffectNames =
    "id,at (RFC 3339),zone (IANA),day (local),effect (code),effect (English),"
    "severity (none to severe),session (id)\r\n";

} // namespace

std::string sideEffectCsv(std::span<const SideEffectReport> reports)
{
    std::string csv{kSideEffectNames};
    for (const SideEffectReport& report : reports) {
        CsvLine line;
        line.plain(report.id.text()).moment(report.moment);
        line.text(report.item->code).text(report.item->name);
        line.plain(rules::nameOf(report.severity));
        line.plain(report.session ? report.session->text() : std::string{});
        csv += line.end();
    }
    return csv;
}

} // namespace homeward::services

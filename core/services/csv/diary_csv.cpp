#include "core/rules/rule_names.h"
#include "core/services/csv.h"
#include "core/services/csv/csv_text.h"

#include <string_view>

namespace homeward::services {

namespace {

constexpr std::string_view kDiaryNames = "id,at (RFC 3339),zone (IANA),day (local),stage,"
                                         "session (id),private or shared,text\r\n";

} // namespace

std::string diaryCsv(std::span<const DiaryEntry> entries)
{
    std::string csv{kDiaryNames};
    for (const DiaryEntry& entry : entries) {
        CsvLine line;
        line.plain(entry.id.text()).moment(entry.moment).plain(rules::nameOf(entry.stage));
        line.plain(entry.session ? entry.session->text() : std::string{});
        line.plain(entry.isShared ? "shared" : "private").text(entry.text.text());
        csv += line.end();
    }
    return csv;
}

} // namespace homeward::services

#include "core/services/import/own_tables.h"

#include "core/services/csv.h"
#include "core/services/record_import.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace homeward::services::own_tables_test {
namespace {

Result<ImportKind, ImportError> kindOf(const std::string& text)
{
    std::istringstream in{text};
    return importKindOf(in);
}

std::vector<std::pair<ImportKind, std::string>> tables()
{
    return {{ImportKind::CheckIns, moodCsv({})},
            {ImportKind::Questionnaires, questionnaireCsv({})},
            {ImportKind::SideEffects, sideEffectCsv({})},
            {ImportKind::VitalSigns, vitalsCsv({})},
            {ImportKind::HeartRates, heartRateCsv({})},
            {ImportKind::Sessions, sessionCsv({})},
            {ImportKind::DiaryEntries, diaryCsv({})},
            {ImportKind::Daylio, "full_date,date,weekday,time,mood,activities,note_title,note\n"}};
}

/// The names of a line in the opposite order, and one that nobody knows.
std::string turned(const std::string& line)
{
    std::vector<std::string> names;
    std::istringstream in{line.substr(0, line.find_first_of("\r\n"))};
    for (std::string name; std::getline(in, name, ',');)
        names.push_back(name);
    std::ranges::reverse(names);
    std::string text = "mine";
    for (const std::string& name : names)
        text += ",\"" + name + '"';
    return text + '\n';
}

TEST(ImportKindOf, KnowsEveryTableByItsNames)
{
    for (const auto& [kind, names] : tables())
        EXPECT_EQ(kindOf(names), kind) << names;
}

TEST(ImportKindOf, TakesNamesInAnyOrderWithQuotesAndAfterAByteOrderMark)
{
    for (const auto& [kind, names] : tables())
        EXPECT_EQ(kindOf("\xEF\xBB\xBF" + turned(names)), kind) << names;
}

TEST(ImportKindOf, ReadsTheFirstLineAloneAndPutsTheStreamBack)
{
    const std::string text = vitalsCsv({}) + "rows,of,any,kind";
    std::istringstream in{"before" + text};
    in.seekg(6);
    EXPECT_EQ(importKindOf(in), ImportKind::VitalSigns);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>{in}, {}), text);

    std::istringstream empty;
    EXPECT_EQ(importKindOf(empty).error(), ImportError::Empty);
    EXPECT_TRUE(empty.good());
}

TEST(ImportKindOf, SaysWhatOtherFilesAre)
{
    EXPECT_EQ(kindOf("\r\n\r\n").error(), ImportError::Empty);
    EXPECT_EQ(kindOf("\xFF\xFE\n").error(), ImportError::NotUtf8Text);
    EXPECT_EQ(kindOf(std::string{"i\0d\0", 4}).error(), ImportError::NotUtf8Text);
    EXPECT_EQ(kindOf("a,b\n").error(), ImportError::OtherNames);
    EXPECT_EQ(kindOf("\"id\"x\n").error(), ImportError::OtherNames);
    std::istringstream closed{"id"};
    closed.setstate(std::ios::badbit);
    EXPECT_EQ(importKindOf(closed).error(), ImportError::Unreadable);
}

TEST(OwnTableNamed, GuessesNothingWhereNamesFitTwoTables)
{
    EXPECT_EQ(ownTableNamed({"at (RFC 3339)", "zone (IANA)", "score (0-10)", "stage", "text"}),
              nullptr);
}

TEST(OwnTableNamed, NeedsEveryColumnThatARowCannotDoWithout)
{
    const std::vector<ImportFormat::Fields> needed{
        {"at (RFC 3339)", "zone (IANA)", "score (0-10)"},
        {"at (RFC 3339)", "zone (IANA)", "instrument", "version"},
        {"at (RFC 3339)", "zone (IANA)", "effect (code)", "severity (none to severe)"},
        {"at (RFC 3339)", "zone (IANA)", "oxygen saturation (%)"},
        {"at (RFC 3339)", "zone (IANA)", "rate (per minute)"},
        {"planned start (RFC 3339)", "zone (IANA)", "route", "kind", "planned length (minutes)"},
        {"at (RFC 3339)", "zone (IANA)", "stage", "text"}};
    for (const ImportFormat::Fields& names : needed) {
        EXPECT_NE(ownTableNamed(names), nullptr) << names.back();
        for (std::size_t missing = 0; missing < names.size(); ++missing) {
            ImportFormat::Fields fewer = names;
            fewer.at(missing) = "mine";
            EXPECT_EQ(ownTableNamed(fewer), nullptr) << names.at(missing);
        }
    }
}

} // namespace
} // namespace homeward::services::own_tables_test

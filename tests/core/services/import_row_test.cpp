#include "core/services/import_daylio.h"
#include "core/services/import_homeward.h"
#include "core/services/wall_time.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <set>

namespace homeward::services::import_row_test {
namespace {

using namespace std::chrono_literals;
using testing::utc;
using Fields = ImportFormat::Fields;

const Fields kNames{"id",           "at (RFC 3339)", "zone (IANA)",   "day (local)",
                    "score (0-10)", "energy (0-10)", "sleep (hours)", "counts for its day",
                    "note"};
const Fields kRow{"019caf00-0000-7000-8000-000000000021",
                  "2026-03-01T08:10:00+01:00",
                  "Europe/Berlin",
                  "2026-03-01",
                  "7",
                  "",
                  "7.58",
                  "yes",
                  "'=walk"};

/// Our row with another field in that column.
Result<ImportRow, RowFault> rowWith(std::size_t column, const std::string& field)
{
    HomewardTable table;
    EXPECT_TRUE(table.takeNames(kNames));
    Fields fields = kRow;
    fields.at(column) = field;
    return table.rowOf(fields);
}

const date::time_zone& berlin()
{
    return *findZone("Europe/Berlin").value();
}

const Fields kDaylioNames{"full_date", "date",       "weekday",    "time",
                          "mood",      "activities", "note_title", "note"};

Fields daylioRow(const std::string& time, const std::string& mood, const std::string& note = {})
{
    return {"2026-03-01", "1 March", "Sunday", time, mood, "", "", note};
}

Result<ImportRow, RowFault> daylio(const Fields& fields, const std::vector<MoodWord>& more = {})
{
    DaylioExport format{berlin(), more};
    EXPECT_TRUE(format.takeNames(kDaylioNames));
    return format.rowOf(fields);
}

MoodWord word(const std::string& name, int score)
{
    return {name, Score::create(score).value()};
}

TEST(HomewardTable, ReadsWhatItsExportWrote)
{
    const auto row = rowWith(0, kRow[0]).value();

    EXPECT_EQ(row.id->text(), kRow[0]);
    EXPECT_EQ(row.moment, (ZonedInstant{utc("2026-03-01 07:10"), "Europe/Berlin", 1h}));
    EXPECT_EQ(row.reading.score.value(), 7);
    EXPECT_FALSE(row.reading.energy);
    EXPECT_EQ(row.reading.sleep->duration(), 455min);
    EXPECT_EQ(row.reading.note->text(), "=walk");
}

TEST(HomewardTable, KeepsTheOffsetOfTheTextWhateverTheZoneSaysToday)
{
    const auto row = rowWith(1, "2026-03-01T08:10:00-03:30").value();
    EXPECT_EQ(row.moment.offset(), -(3h + 30min));
    EXPECT_EQ(row.moment.at(), utc("2026-03-01 11:40"));
}

TEST(HomewardTable, SaysWhatIsWrongWithARow)
{
    EXPECT_EQ(rowWith(0, "7").error(), RowFault::Id);
    for (const char* at : {"", "2026-03-01", "01.03.2026 08:10", "2026-02-30T08:10:00Z"})
        EXPECT_EQ(rowWith(1, at).error(), RowFault::Time) << at;
    EXPECT_EQ(rowWith(2, "Mars/Olympus").error(), RowFault::Zone);
    for (const char* score : {"", "11", "-1", "7.5", "seven", " 7"})
        EXPECT_EQ(rowWith(4, score).error(), RowFault::Score) << score;
    EXPECT_EQ(rowWith(5, "11").error(), RowFault::Energy);
    for (const char* sleep : {"25", "-1", "nan", "inf", "7,5", "x"})
        EXPECT_EQ(rowWith(6, sleep).error(), RowFault::Sleep) << sleep;
    EXPECT_EQ(rowWith(8, std::string{"a\0b", 3}).error(), RowFault::Note);
    EXPECT_EQ(rowWith(8, std::string(Note::kMaxBytes + 1, 'a')).error(), RowFault::Note);
}

TEST(HomewardTable, DoesNotReadWhatCanBeWorkedOut)
{
    EXPECT_EQ(rowWith(3, "yesterday").value().moment.day(), rowWith(3, "").value().moment.day());
    EXPECT_TRUE(rowWith(7, "perhaps"));
}

TEST(HomewardTable, TakesColumnsInAnyOrderAndDoesWithoutMost)
{
    HomewardTable table;
    ASSERT_TRUE(table.takeNames({"score (0-10)", "mine", "zone (IANA)", "at (RFC 3339)"}));
    const auto row = table.rowOf({"3", "x", "UTC", "2026-03-01T08:10:00Z"}).value();
    EXPECT_FALSE(row.id);
    EXPECT_EQ(row.reading, (MoodReading{.score = Score::create(3).value()}));
}

TEST(HomewardTable, IsNotMistakenForAnotherTable)
{
    HomewardTable table;
    EXPECT_FALSE(table.takeNames(kDaylioNames));
    EXPECT_FALSE(table.takeNames({}));
    EXPECT_FALSE(table.takeNames({"id;at (RFC 3339);zone (IANA);score (0-10)"}));
    EXPECT_FALSE((DaylioExport{berlin(), {}}.takeNames(kNames)));
}

TEST(DaylioExport, ReadsItsMoodsAsTheMiddlesOfFiveEqualParts)
{
    const std::pair<const char*, int> moods[] = {{"rad", 9}, {"good", 7},  {"meh", 5},
                                                 {"bad", 3}, {"awful", 1}, {"Rad", 9}};
    for (const auto& [mood, score] : moods)
        EXPECT_EQ(daylio(daylioRow("08:10", mood)).value().reading.score.value(), score);
    EXPECT_EQ((DaylioExport{berlin(), {}}.words()),
              (std::vector{word("rad", 9), word("good", 7), word("meh", 5), word("bad", 3),
                           word("awful", 1)}));
}

TEST(DaylioExport, TakesThePersonsOwnWordsAndTheirScores)
{
    const std::vector more{word("Super", 8), word("rad", 10)};
    EXPECT_EQ(daylio(daylioRow("08:10", "super"), more).value().reading.score.value(), 8);
    EXPECT_EQ(daylio(daylioRow("08:10", "rad"), more).value().reading.score.value(), 10);
    EXPECT_EQ((DaylioExport{berlin(), more}.words().size()), 6U);
}

TEST(DaylioExport, LeavesOutAMoodWithoutAScoreAndRemembersItsName)
{
    DaylioExport format{berlin(), {}};
    ASSERT_TRUE(format.takeNames(kDaylioNames));
    EXPECT_EQ(format.rowOf(daylioRow("08:10", "so lala")).error(), RowFault::UnknownMood);
    EXPECT_EQ(format.rowOf(daylioRow("08:10", "")).error(), RowFault::UnknownMood);
    EXPECT_EQ(format.unknownWords(), (std::vector<std::string>{"", "so lala"}));
    for (int i = 0; i < 100; ++i)
        (void)format.rowOf(daylioRow("08:10", std::to_string(i)));
    EXPECT_EQ(format.unknownWords().size(), 20U);
}

TEST(DaylioExport, ReadsItsTimesOnTheClocksOfTheZone)
{
    const auto at = [](const std::string& day, const std::string& time) {
        Fields fields = daylioRow(time, "meh");
        fields[0] = day;
        return daylio(fields).value().moment;
    };
    EXPECT_EQ(at("2026-03-01", "9:05 PM"), (ZonedInstant{utc("2026-03-01 20:05"), berlin()}));
    EXPECT_EQ(at("2026-10-25", "02:30").at(), utc("2026-10-25 01:30")); // twice: the second
    EXPECT_EQ(at("2026-03-29", "02:30").at(), utc("2026-03-29 01:30")); // skipped
}

TEST(DaylioExport, PutsTitleNoteAndActivitiesIntoTheNote)
{
    Fields fields = daylioRow("08:10", "good", "First<br>second<br/>third");
    EXPECT_EQ(daylio(fields).value().reading.note->text(), "First\nsecond\nthird");
    fields[6] = "A title";
    fields[5] = "walk | friends";
    EXPECT_EQ(daylio(fields).value().reading.note->text(),
              "A title\nFirst\nsecond\nthird\nwalk | friends");
    EXPECT_FALSE(daylio(daylioRow("08:10", "good")).value().reading.note);
}

TEST(DaylioExport, SaysThatATimeIsNone)
{
    Fields fields = daylioRow("08:10", "good");
    fields[0] = "March 1";
    EXPECT_EQ(daylio(fields).error(), RowFault::Time);
    EXPECT_EQ(daylio(daylioRow("", "good")).error(), RowFault::Time);
    EXPECT_EQ(daylio(daylioRow("08:10", "good", std::string{"a\0", 2})).error(), RowFault::Note);
}

TEST(DaylioExport, FindsItsColumnsByNameWhateverElseIsThere)
{
    DaylioExport format{berlin(), {}};
    ASSERT_TRUE(format.takeNames({"full_date", "time", "mood", "scales"}));
    EXPECT_EQ(format.rowOf({"2026-03-01", "08:10", "meh", "x"}).value().reading.score.value(), 5);
    EXPECT_FALSE(format.takeNames({"full_date", "mood"}));
}

TEST(DaylioExport, KnowsARowAgainWhenThePhoneWritesTimesInAnotherWay)
{
    EXPECT_EQ(daylio(daylioRow("21:05", "good")).value().key,
              daylio(daylioRow("9:05 pm", "Good")).value().key);
    EXPECT_NE(daylio(daylioRow("21:05", "good")).value().key,
              daylio(daylioRow("21:06", "good")).value().key);
    EXPECT_NE(daylio(daylioRow("21:05", "good")).value().key,
              daylio(daylioRow("21:05", "good", "more")).value().key);
}

TEST(ImportKey, TellsFieldsApartHoweverTheyAreCut)
{
    std::set<ImportKey> keys;
    for (const Fields& fields : {Fields{"ab", "c"}, Fields{"a", "bc"}, Fields{"abc", ""},
                                 Fields{"", "abc"}, Fields{"abc"}, Fields{}})
        keys.insert(importKey("x", fields));
    keys.insert(importKey("", {"x", "abc"}));
    EXPECT_EQ(keys.size(), 7U);
    EXPECT_EQ(importKey("x", {"abc"}), importKey("x", {"abc"}));
}

TEST(WallTime, IsReadAsPhonesWriteIt)
{
    const std::pair<const char*, std::chrono::minutes> times[] = {
        {"00:00", 0min},           {"8:05", 485min},         {"08:05", 485min},
        {"23:59", 1439min},        {"12:00 am", 0min},       {"12:30 AM", 30min},
        {"12:00 PM", 720min},      {"1:00pm", 780min},       {"11:59 PM", 1439min},
        {"9:05\u202FPM", 1265min}, {"9:05\u00A0pm", 1265min}};
    for (const auto& [text, time] : times)
        EXPECT_EQ(parseWallTime(text), time) << text;
}

TEST(WallTime, IsNothingElse)
{
    for (const char* text : {"", ":", "8", "24:00", "08:60", "8:5", "0:05 am", "13:05 pm", "am",
                             "8:05 xm", "-1:05", "8:-5", "8:05:00", "+8:05", " 8:05", "8h05"})
        EXPECT_EQ(parseWallTime(text), std::nullopt) << text;
}

} // namespace
} // namespace homeward::services::import_row_test

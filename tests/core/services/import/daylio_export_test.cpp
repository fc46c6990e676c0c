#include "core/services/import/daylio_export.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

namespace homeward::services::daylio_export_test {
namespace {

using testing::utc;
using Fields = ImportFormat::Fields;

const ClockReading kNow{.wall = utc("2026-03-02 12:00")};

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

Result<ImportRow, RowFault> daylioRowOf(const Fields& fields,
                                        const std::vector<MoodWord>& more = {})
{
    DaylioExport format{berlin(), more};
    EXPECT_TRUE(format.takeNames(kDaylioNames));
    return format.rowOf(fields, kNow);
}

Result<MoodEntry, RowFault> daylio(const Fields& fields, const std::vector<MoodWord>& more = {})
{
    return daylioRowOf(fields, more).map([](const ImportRow& row) {
        return std::get<MoodEntry>(row.record);
    });
}

MoodWord word(const std::string& name, int score)
{
    return {name, Score::create(score).value()};
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
    EXPECT_EQ(format.rowOf(daylioRow("08:10", "so lala"), kNow).error(), RowFault::UnknownMood);
    EXPECT_EQ(format.rowOf(daylioRow("08:10", ""), kNow).error(), RowFault::UnknownMood);
    EXPECT_EQ(format.unknownWords(), (std::vector<std::string>{"", "so lala"}));
    for (int i = 0; i < 100; ++i)
        (void)format.rowOf(daylioRow("08:10", std::to_string(i)), kNow);
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
    EXPECT_EQ(std::get<MoodEntry>(format.rowOf({"2026-03-01", "08:10", "meh", "x"}, kNow)->record)
                  .reading.score.value(),
              5);
    EXPECT_FALSE(format.takeNames({"full_date", "mood"}));
}

TEST(DaylioExport, KnowsARowAgainWhenThePhoneWritesTimesInAnotherWay)
{
    EXPECT_EQ(daylioRowOf(daylioRow("21:05", "good")).value().key,
              daylioRowOf(daylioRow("9:05 pm", "Good")).value().key);
    EXPECT_NE(daylioRowOf(daylioRow("21:05", "good")).value().key,
              daylioRowOf(daylioRow("21:06", "good")).value().key);
    EXPECT_NE(daylioRowOf(daylioRow("21:05", "good")).value().key,
              daylioRowOf(daylioRow("21:05", "good", "more")).value().key);
}

} // namespace
} // namespace homeward::services::daylio_export_test

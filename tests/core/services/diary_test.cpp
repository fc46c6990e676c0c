#include "core/services/diary.h"

#include "tests/core/services/diary_fixture.h"
#include "tests/support/wall_clock.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using storage::OutboxOperation;
using testing::momentIn;
using testing::reading;
using testing::readingOf;

LocalDay dayOf(const std::string& date)
{
    return date::floor<date::days>(reading(date + " 00:00"));
}

TEST_F(DiaryTest, KeepsWhatWasRecorded)
{
    const auto entry = diary().record(readingOf(7, "walked by the river"), moment()).value();

    EXPECT_EQ(diary().find(entry.id), entry);
    EXPECT_EQ(entry.recordedAt, now());
    EXPECT_EQ(current(), std::vector{entry});
}

TEST_F(DiaryTest, TakesEntriesAboutEarlierTimes)
{
    const auto entry = diary().record(readingOf(7), momentIn("UTC", now() - 300h)).value();

    EXPECT_EQ(entry.recordedAt, now());
    EXPECT_EQ(entry.moment.at(), now() - 300h);
}

TEST_F(DiaryTest, RefusesEntriesAboutTimesToCome)
{
    const auto refused = diary().record(readingOf(7), momentIn("UTC", now() + 1s));

    EXPECT_EQ(refused, unexpected{DiaryError::InTheFuture});
    EXPECT_EQ(count("mood"), 0);
    EXPECT_EQ(count("outbox"), 0);
}

TEST_F(DiaryTest, TakesAnEntryAboutThisVerySecond)
{
    EXPECT_TRUE(diary().record(readingOf(7), moment()));
}

TEST_F(DiaryTest, ShowsACorrectionInThePlaceOfTheOldEntryAndKeepsBothRows)
{
    const MoodEntry old = recorded(3, "a slip");
    clock().advance(2h);

    const MoodEntry entry = corrected(old, 8);

    EXPECT_EQ(current(), std::vector{entry});
    EXPECT_EQ(entry.supersedes, old.id);
    EXPECT_EQ(entry.moment, old.moment);
    EXPECT_EQ(entry.recordedAt, now());
    EXPECT_EQ(count("mood"), 2);
    EXPECT_EQ(count("note"), 1);
}

TEST_F(DiaryTest, DoesNotFindAnEntryThatWasCorrected)
{
    const MoodEntry old = recorded(3);
    corrected(old, 8);

    EXPECT_EQ(diary().find(old.id), unexpected{DiaryError::NotFound});
    EXPECT_EQ(diary().correct(old.id, readingOf(4)), unexpected{DiaryError::NotFound});
    EXPECT_EQ(diary().undo(old.id), unexpected{DiaryError::NotFound});
}

TEST_F(DiaryTest, DoesNotFindAnEntryThatWasTakenBack)
{
    const MoodEntry entry = recorded(3);
    ASSERT_TRUE(diary().undo(entry.id));

    EXPECT_EQ(diary().find(entry.id), unexpected{DiaryError::NotFound});
    EXPECT_EQ(diary().correct(entry.id, readingOf(4)), unexpected{DiaryError::NotFound});
    EXPECT_EQ(diary().undo(entry.id), unexpected{DiaryError::NotFound});
    EXPECT_EQ(count("mood"), 1);
}

TEST_F(DiaryTest, RemovesAFirstEntryFromViewWhenItIsTakenBackAndKeepsItsRows)
{
    const MoodEntry entry = recorded(3, "not meant");

    ASSERT_TRUE(diary().undo(entry.id));

    EXPECT_TRUE(current().empty());
    EXPECT_EQ(count("mood"), 1);
    EXPECT_EQ(count("note"), 1);
    EXPECT_EQ(count("mood_withdrawal"), 1);
}

TEST_F(DiaryTest, ReturnsToTheEntryBeforeWhenACorrectionIsTakenBack)
{
    const MoodEntry first = recorded(3);
    const MoodEntry second = corrected(first, 5);
    const MoodEntry third = corrected(second, 8);

    ASSERT_TRUE(diary().undo(third.id));
    EXPECT_EQ(current(), std::vector{second});
    ASSERT_TRUE(diary().undo(second.id));
    EXPECT_EQ(current(), std::vector{first});
    ASSERT_TRUE(diary().undo(first.id));
    EXPECT_TRUE(current().empty());
    EXPECT_EQ(count("mood"), 3);
}

TEST_F(DiaryTest, LetsAnEntryBeCorrectedAgainAfterItsCorrectionWasTakenBack)
{
    const MoodEntry first = recorded(3);
    ASSERT_TRUE(diary().undo(corrected(first, 5).id));

    const MoodEntry again = corrected(first, 6);

    EXPECT_EQ(current(), std::vector{again});
}

TEST_F(DiaryTest, CountsTheLastEntryOfALocalDay)
{
    recorded(2);
    clock().advance(1h);
    const MoodEntry last = recorded(6);

    const auto days = diary().days(kAllDays).value();

    ASSERT_EQ(days.size(), 1U);
    EXPECT_EQ(days.front().entries.size(), 2U);
    EXPECT_EQ(days.front().counted(), last);
}

TEST_F(DiaryTest, CountsTheLaterWrittenOfTwoEntriesAboutTheSameMoment)
{
    recorded(2);
    const MoodEntry second = recorded(6);

    EXPECT_EQ(diary().days(kAllDays)->front().counted(), second);
}

TEST_F(DiaryTest, CountsByTheTimeFeltIfTheClockWasSetBackBetweenEntries)
{
    const MoodEntry before = recorded(2);
    clock().advance(-1h);
    const MoodEntry after = recorded(6);

    EXPECT_EQ(current(), (std::vector{after, before}));
    EXPECT_EQ(corrected(before, 9).moment, before.moment); // though that lies in the future now
}

TEST_F(DiaryTest, KeepsEachEntryOnTheDayOfTheClockItWasWrittenBy)
{
    clock().set(
        date::zoned_seconds{"Pacific/Auckland", reading("2024-03-06 08:00")}.get_sys_time());
    const auto there = diary().record(readingOf(4), moment("Pacific/Auckland")).value();
    clock().advance(1h);
    const auto here = diary().record(readingOf(6), moment("America/Los_Angeles")).value();

    const auto days = diary().days(kAllDays).value();

    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[0], (DayView{dayOf("2024-03-05"), {here}}));
    EXPECT_EQ(days[1], (DayView{dayOf("2024-03-06"), {there}}));
}

TEST_F(DiaryTest, MovesNoEntryToAnotherDayWhenItIsCorrectedElsewhere)
{
    const auto there = diary().record(readingOf(4), moment("Pacific/Auckland")).value();
    clock().advance(26h);

    const MoodEntry entry = corrected(there, 5);

    EXPECT_EQ(entry.moment.day(), there.moment.day());
    EXPECT_EQ(entry.moment.zone(), "Pacific/Auckland");
}

TEST_F(DiaryTest, PutsBothReadingsOfARepeatedHourIntoTheOrderInWhichTheyPassed)
{
    const char* const zone = "America/New_York"; // 2024-11-03: 01:30 comes twice
    const Instant first = date::sys_days{date::year{2024} / 11 / 3} + 5h + 30min;
    clock().set(first + 2h);
    const auto later = diary().record(readingOf(2), momentIn(zone, first + 1h)).value();
    const auto earlier = diary().record(readingOf(3), momentIn(zone, first)).value();

    EXPECT_EQ(later.moment.local(), earlier.moment.local());
    EXPECT_EQ(diary().days(kAllDays)->front().counted(), later);
}

TEST_F(DiaryTest, PagesBackThroughDaysWithAnEntry)
{
    for (const auto step : {24h, 72h, 24h, 240h}) {
        recorded(5);
        clock().advance(step);
    }
    const auto starts = [](const std::vector<DayView>& days) {
        std::vector<LocalDay> found;
        for (const DayView& day : days)
            found.push_back(day.day);
        return found;
    };

    const auto newest = diary().daysBefore(LocalDay::max(), 2).value();
    const auto older = diary().daysBefore(newest.back().day, 5).value();

    EXPECT_EQ(starts(newest), (std::vector{dayOf("2024-03-10"), dayOf("2024-03-09")}));
    EXPECT_EQ(starts(older), (std::vector{dayOf("2024-03-06"), dayOf("2024-03-05")}));
    EXPECT_TRUE(diary().daysBefore(older.back().day, 5)->empty());
}

TEST_F(DiaryTest, ShowsNoDayWhoseOnlyEntryWasTakenBack)
{
    ASSERT_TRUE(diary().undo(recorded(5).id));

    EXPECT_TRUE(diary().days(kAllDays)->empty());
    EXPECT_TRUE(diary().daysBefore(LocalDay::max(), 5)->empty());
    EXPECT_TRUE(diary().trend(kAllDays, rules::TrendStep::Day)->empty());
}

TEST_F(DiaryTest, DrawsTheTrendFromTheEntriesThatCount)
{
    recorded(1);
    const MoodEntry slip = recorded(2); // Tuesday, the last of its day
    corrected(slip, 4);
    clock().advance(48h);
    recorded(8); // Thursday of the same week
    clock().advance(96h);
    recorded(6); // the Monday after
    const auto score = [](int value) { return Score::create(value).value(); };
    using rules::TrendPoint;

    EXPECT_EQ(diary().trend(kAllDays, rules::TrendStep::Day),
              (std::vector{TrendPoint{dayOf("2024-03-05"), 1, 4.0, score(4), score(4)},
                           TrendPoint{dayOf("2024-03-07"), 1, 8.0, score(8), score(8)},
                           TrendPoint{dayOf("2024-03-11"), 1, 6.0, score(6), score(6)}}));
    EXPECT_EQ(diary().trend(kAllDays, rules::TrendStep::Week),
              (std::vector{TrendPoint{dayOf("2024-03-04"), 2, 6.0, score(4), score(8)},
                           TrendPoint{dayOf("2024-03-11"), 1, 6.0, score(6), score(6)}}));
}

TEST_F(DiaryTest, QueuesEveryChangeForTheClinicInTheOrderItWasMade)
{
    const MoodEntry first = recorded(3);
    clock().advance(-5h);
    const MoodEntry second = corrected(first, 5);
    ASSERT_TRUE(diary().undo(second.id));

    const auto rows = diary().outbox().value();

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].id, first.id.uuid());
    EXPECT_EQ(rows[1].id, second.id.uuid());
    EXPECT_EQ(rows[2].id, second.id.uuid());
    EXPECT_EQ(rows[1].operation, OutboxOperation::Create);
    EXPECT_EQ(rows[2].operation, OutboxOperation::Withdraw);
    EXPECT_EQ(rows[2].createdAt, now());
    EXPECT_EQ(rows[0].entity, "mood");
}

TEST_F(DiaryTest, TellsWhichDayAChangeTouched)
{
    std::vector<LocalDay> touched;
    const auto subscription = diary().onChange([&](LocalDay day) { touched.push_back(day); });

    const MoodEntry entry = recorded(3);
    clock().advance(72h);
    ASSERT_TRUE(diary().undo(corrected(entry, 5).id));
    (void)diary().record(readingOf(5), momentIn("UTC", now() + 1h)); // refused

    EXPECT_EQ(touched, std::vector(3, entry.moment.day()));
}

struct HostileNote {
    std::string name;
    std::string text;
};

void PrintTo(const HostileNote& note, std::ostream* out)
{
    *out << note.name;
}

class Hostile : public DiaryTest, public ::testing::WithParamInterface<HostileNote> { };

TEST_P(Hostile, NoteIsKeptToTheByte)
{
    const MoodEntry entry = recorded(5, GetParam().text);

    EXPECT_TRUE(diary().find(entry.id)->reading.note->text() == GetParam().text);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Texts, Hostile, ::testing::Values(
    HostileNote{"Markup",       R"(<img src="http://example.org/x.png"><script>alert(1)</script>)"},
    HostileNote{"Markdown",     "![x](http://example.org) **bold** [a](javascript:b)"},
    HostileNote{"Sql",          "'); DROP TABLE mood; --"},
    HostileNote{"Bidi",         "a\xE2\x80\xAE" "b\xE2\x81\xA6" "c\xE2\x80\x8F"},
    HostileNote{"ByteOrder",    "\xEF\xBB\xBF" "text"},
    HostileNote{"Controls",     "\x01\x1B[31m\x7F\t\r\n"},
    HostileNote{"Combining",    "Z\xCC\x8D\xCC\x92\xCC\x84"},
    HostileNote{"Emoji",        "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"},
    HostileNote{"Format",       "%s%n%1 {0}"},
    HostileNote{"OneMegabyte",  std::string(1U << 20U, 'm')},
    HostileNote{"LongestOfAll", std::string(Note::kMaxBytes, 'm')}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

TEST_F(DiaryTest, FindsNotesByTheirWords)
{
    const MoodEntry old = recorded(5, "tired after the session");
    const MoodEntry entry = corrected(old, 5, "Rested after the séance");

    EXPECT_EQ(diary().search("SEANCE rest", 10).value(), std::vector{entry});
    EXPECT_TRUE(diary().search("rest seance", 10)->empty());
    EXPECT_TRUE(diary().search("tired", 10)->empty());
    EXPECT_TRUE(diary().search("", 10)->empty());
}

} // namespace
} // namespace homeward::services

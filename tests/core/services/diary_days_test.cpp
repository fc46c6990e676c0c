#include "core/services/diary.h"

#include "tests/core/services/diary_fixture.h"
#include "tests/support/wall_clock.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using testing::momentIn;
using testing::reading;
using testing::readingOf;

LocalDay dayOf(const std::string& date)
{
    return date::floor<date::days>(reading(date + " 00:00"));
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

} // namespace
} // namespace homeward::services

#include "core/rules/mood_back_off.h"
#include "core/rules/reminder_plan.h"
#include "tests/core/rules/reminder_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace homeward::rules::mood_reminders_test {

using namespace std::chrono_literals;
using homeward::testing::day;
using homeward::testing::Reminded;
using Strings = std::vector<std::string>;

struct MoodReminders : ::testing::Test {
    Reminded person = Reminded{}.only(ReminderKind::Mood);
};

TEST_F(MoodReminders, AskAtSevenEachDayFromTheFirst)
{
    EXPECT_EQ(person.lines("2026-03-01 10:00", "2026-03-03 19:00"),
              (Strings{"2026-03-01 19:00 mood/2026-03-01", "2026-03-02 19:00 mood/2026-03-02"}));
}

TEST_F(MoodReminders, SayThatThereIsACheckInUntilTheDayIsOver)
{
    const auto plan = person.plan("2026-03-01 10:00", "2026-03-02 00:00");

    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(plan[0].words, ReminderWords::CheckIn);
    EXPECT_EQ(plan[0].until, person.at("2026-03-02 00:00"));
    EXPECT_EQ(plan[0].due.onTheWall, homeward::testing::reading("2026-03-01 19:00"));
}

TEST_F(MoodReminders, AskAtTheTimeThatThePersonHasChosen)
{
    person.settings.mood = 9h + 30min;

    EXPECT_EQ(person.times("2026-03-01 09:00", "2026-03-02 00:00"), Strings{"2026-03-01 09:30"});
}

TEST_F(MoodReminders, AskEverySecondDayAfterThreeThatWereIgnoredAndWeeklyAfterTen)
{
    person.facts.lastMood = day("2026-03-10");

    EXPECT_EQ(person.times("2026-03-10 20:00", "2026-04-10 00:00"),
              (Strings{"2026-03-11 19:00", "2026-03-12 19:00", "2026-03-13 19:00", //
                       "2026-03-15 19:00", "2026-03-17 19:00", "2026-03-19 19:00", //
                       "2026-03-26 19:00", "2026-04-02 19:00", "2026-04-09 19:00"}));
}

TEST_F(MoodReminders, BackOffFromTheFirstDayWhereNobodyHasEverAnswered)
{
    EXPECT_EQ(
        person.times("2026-03-03 10:00", "2026-03-10 00:00"),
        (Strings{"2026-03-03 19:00", "2026-03-05 19:00", "2026-03-07 19:00", "2026-03-09 19:00"}));
}

TEST_F(MoodReminders, AskEachDayAgainAfterAnAnswer)
{
    person.facts.lastMood = day("2026-05-01");

    EXPECT_EQ(person.times("2026-05-02 10:00", "2026-05-04 00:00"),
              (Strings{"2026-05-02 19:00", "2026-05-03 19:00"}));
}

TEST_F(MoodReminders, DoNotAskOnADayThatHasItsCheckIn)
{
    person.facts.lastMood = day("2026-03-05");

    EXPECT_EQ(person.times("2026-03-05 10:00", "2026-03-07 00:00"), Strings{"2026-03-06 19:00"});
}

TEST_F(MoodReminders, DoNotCountDaysOnWhichNobodyCouldHaveAnswered)
{
    person.facts.lastMood = day("2024-01-01"); // of a diary that was brought along

    EXPECT_EQ(person.times("2026-03-01 10:00", "2026-03-04 00:00"),
              (Strings{"2026-03-01 19:00", "2026-03-02 19:00", "2026-03-03 19:00"}));
}

TEST_F(MoodReminders, StandUntilMidnightIfTheyCouldNotBeShown)
{
    EXPECT_EQ(person.times("2026-03-01 23:59", "2026-03-02 00:00"), Strings{"2026-03-01 19:00"});
    EXPECT_EQ(person.times("2026-03-02 00:00", "2026-03-02 01:00"), Strings{});
}

TEST_F(MoodReminders, AreLeftOutOnADayThatAZoneHasLeftOut)
{
    person.zone = "Pacific/Apia"; // had no 30 December 2011
    person.facts.remindedSince = day("2011-12-29");

    EXPECT_EQ(person.lines("2011-12-29 10:00", "2012-01-01 00:00"),
              (Strings{"2011-12-29 19:00 mood/2011-12-29", "2011-12-31 19:00 mood/2011-12-31"}));
}

TEST_F(MoodReminders, TakeACheckInOfTomorrowForOneOfAnotherZone)
{
    person.facts.lastMood = day("2026-03-06");

    EXPECT_EQ(person.times("2026-03-05 10:00", "2026-03-08 00:00"), Strings{"2026-03-07 19:00"});
}

TEST_F(MoodReminders, AskInSpiteOfACheckInOfAClockThatWasAYearAhead)
{
    person.facts.lastMood = day("2027-03-05");

    EXPECT_EQ(person.times("2026-03-05 10:00", "2026-03-06 00:00"), Strings{"2026-03-05 19:00"});
    EXPECT_EQ(person.times("2026-03-06 10:00", "2026-03-07 00:00"), Strings{"2026-03-06 19:00"});
}

TEST_F(MoodReminders, AskInSpiteOfAFirstStartByAClockThatWasAYearAhead)
{
    person.facts.remindedSince = day("2027-03-05");

    EXPECT_EQ(person.times("2026-03-05 10:00", "2026-03-06 00:00"), Strings{"2026-03-05 19:00"});
}

TEST(IsMoodAskedAfter, HasTheseDaysOfFiveWeeks)
{
    std::vector<int> asked;
    for (int since = 0; since <= 35; ++since)
        if (isMoodAskedAfter(date::days{since}))
            asked.push_back(since);

    EXPECT_EQ(asked, (std::vector{1, 2, 3, 5, 7, 9, 16, 23, 30}));
}

} // namespace homeward::rules::mood_reminders_test

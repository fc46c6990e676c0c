#include "core/rules/reminder_plan.h"

#include "core/rules/reminder_times.h"
#include "tests/core/rules/reminder_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace homeward::rules::reminder_clock_test {

using namespace std::chrono_literals;
using homeward::testing::day;
using homeward::testing::moment;
using homeward::testing::reading;
using homeward::testing::Reminded;
using homeward::testing::utc;
using Strings = std::vector<std::string>;

/// At times of the day that a clock change can meet, without quiet hours in the way.
struct RemindersAtAClockChange : ::testing::Test {
    Reminded person = Reminded{}.only(ReminderKind::Mood);

    RemindersAtAClockChange()
    {
        person.settings.quietFrom = 12h;
        person.settings.quietUntil = 13h;
        person.settings.mood = 2h + 30min;
    }

    std::vector<Instant> moments(const std::string& from, const std::string& until) const
    {
        std::vector<Instant> all;
        for (const Reminder& each : person.plan(from, until))
            all.push_back(each.due.at);
        return all;
    }
};

TEST_F(RemindersAtAClockChange, ComeOnceAtTheTimeThatWouldHaveBeenWhereItIsSkipped)
{
    person.facts.remindedSince = day("2026-03-28");

    EXPECT_EQ(
        moments("2026-03-28 00:00", "2026-03-31 00:00"),
        (std::vector{utc("2026-03-28 01:30"), utc("2026-03-29 01:30"), utc("2026-03-30 00:30")}));
}

TEST_F(RemindersAtAClockChange, ComeOnceTheSecondTimeWhereItIsRepeated)
{
    person.facts.remindedSince = day("2026-10-24");

    EXPECT_EQ(
        moments("2026-10-24 00:00", "2026-10-27 00:00"),
        (std::vector{utc("2026-10-24 00:30"), utc("2026-10-25 01:30"), utc("2026-10-26 01:30")}));
}

TEST_F(RemindersAtAClockChange, KeepTheTimeOfDayOnEitherSide)
{
    person.settings.mood = 19h;
    person.facts.remindedSince = day("2026-10-24");

    EXPECT_EQ(person.times("2026-10-24 00:00", "2026-10-27 00:00"),
              (Strings{"2026-10-24 19:00", "2026-10-25 19:00", "2026-10-26 19:00"}));
}

TEST_F(RemindersAtAClockChange, SayTheTimeOnTheWallThatWasMeant)
{
    person.facts.remindedSince = day("2026-03-29");

    const auto plan = person.plan("2026-03-29 00:00", "2026-03-30 00:00");

    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(plan[0].due.onTheWall, reading("2026-03-29 02:30"));
}

const date::time_zone& berlin()
{
    return *findZone("Europe/Berlin").value();
}

ReminderTime outOf(Instant at, const ReminderSettings& settings)
{
    return outOfQuietHours({.at = at}, settings, berlin());
}

TEST(OutOfQuietHours, LeavesWhatLiesOutsideAsItIs)
{
    const ReminderTime time{.at = moment("2026-03-02 20:59", "Europe/Berlin").at()};

    EXPECT_EQ(outOfQuietHours(time, {}, berlin()), time);
}

TEST(OutOfQuietHours, GoesOnToTheMorningOnTheClockOfThePerson)
{
    const ReminderTime morning = onTheWall(reading("2026-03-03 08:00"), berlin());

    EXPECT_EQ(outOf(moment("2026-03-02 21:00", "Europe/Berlin").at(), {}), morning);
    EXPECT_EQ(outOf(moment("2026-03-03 07:59", "Europe/Berlin").at(), {}), morning);
}

TEST(OutOfQuietHours, GoesOnToTheSameDayWhereTheyEndOnIt)
{
    const ReminderSettings nap{.quietFrom = 13h, .quietUntil = 15h};

    EXPECT_EQ(outOf(moment("2026-03-02 13:00", "Europe/Berlin").at(), nap),
              onTheWall(reading("2026-03-02 15:00"), berlin()));
}

TEST(OutOfQuietHours, GoesOnToTheHourThatWasMeantWhereTheirEndIsSkipped)
{
    const ReminderSettings early{.quietFrom = 23h, .quietUntil = 2h + 30min};

    EXPECT_EQ(outOf(moment("2026-03-29 01:00", "Europe/Berlin").at(), early).at,
              utc("2026-03-29 01:30")); // 03:30 of summer time
}

TEST(OutOfQuietHours, GoesOnToTheSecondReadingWhereTheirEndIsRepeated)
{
    const ReminderSettings early{.quietFrom = 23h, .quietUntil = 2h + 30min};

    EXPECT_EQ(outOf(utc("2026-10-25 00:15"), early).at, utc("2026-10-25 01:30"));
}

TEST(OutOfQuietHours, GoesByWhatTheClockShowsAndNotByWhatWasMeant)
{
    // 02:45 is skipped and shown as 03:45, when it is quiet already.
    const ReminderSettings settings{.quietFrom = 3h, .quietUntil = 9h};

    EXPECT_EQ(outOfQuietHours(onTheWall(reading("2026-03-29 02:45"), berlin()), settings, berlin()),
              onTheWall(reading("2026-03-29 09:00"), berlin()));
}

std::map<std::string, ReminderTime> timesByName(const Reminded& person, const std::string& now)
{
    std::map<std::string, ReminderTime> times;
    for (const Reminder& each : person.plan(now, "2026-03-08 00:00"))
        times[each.name] = each.due;
    return times;
}

TEST(ReminderPlan, KeepsTheNamesInAnotherZoneAndMovesWhatFollowsThePerson)
{
    Reminded person;
    person.facts.boosterDay = day("2026-03-06");
    person.facts.sessions = {homeward::testing::planned(moment("2026-03-05 15:00", "UTC"))};
    const auto here = timesByName(person, "2026-03-02 12:00");
    person.zone = "America/New_York"; // six hours behind Berlin
    const auto there = timesByName(person, "2026-03-02 06:00");

    ASSERT_EQ(here.size(), there.size());
    for (const auto& [name, due] : here) {
        ASSERT_TRUE(there.contains(name)) << name;
        EXPECT_EQ(there.at(name).onTheWall, due.onTheWall) << name;
        EXPECT_EQ(there.at(name).at - due.at, due.onTheWall ? 6h : 0h) << name;
    }
}

} // namespace homeward::rules::reminder_clock_test

#include "core/rules/reminder_plan.h"

#include "tests/core/rules/reminder_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace homeward::rules::reminder_handling_test {

using namespace std::chrono_literals;
using homeward::testing::Reminded;
using Strings = std::vector<std::string>;

/// What becomes of the reminder of the evening of 1 March.
struct HandledReminder : ::testing::Test {
    Reminded person = Reminded{}.only(ReminderKind::Mood);
    ReminderHandling& handling = person.facts.handled["mood/2026-03-01"];

    Strings times(const std::string& now = "2026-03-01 19:30",
                  const std::string& until = "2026-03-02 00:00") const
    {
        return person.times(now, until);
    }
};

TEST_F(HandledReminder, IsPlannedWhileNothingHasBecomeOfIt)
{
    EXPECT_EQ(times(), Strings{"2026-03-01 19:00"});
}

TEST_F(HandledReminder, IsNotPlannedOnceItWasShown)
{
    handling.shownAt = person.at("2026-03-01 19:00");

    EXPECT_EQ(times(), Strings{});
    EXPECT_EQ(times("2026-03-01 19:30", "2026-03-03 00:00"), Strings{"2026-03-02 19:00"});
}

TEST_F(HandledReminder, IsNotPlannedOnceItIsOver)
{
    handling.isOver = true;

    EXPECT_EQ(times(), Strings{});
}

TEST_F(HandledReminder, IsPlannedForTheMomentUntilWhichItIsSnoozed)
{
    handling.shownAt = person.at("2026-03-01 19:00");
    handling.snoozedUntil = person.at("2026-03-01 20:10");

    const auto plan = person.plan("2026-03-01 19:30", "2026-03-02 00:00");

    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(plan[0].due, ReminderTime{.at = person.at("2026-03-01 20:10")});
}

TEST_F(HandledReminder, IsPlannedForThatMomentInQuietHoursToo)
{
    handling.shownAt = person.at("2026-03-01 20:30");
    handling.snoozedUntil = person.at("2026-03-01 21:30");

    EXPECT_EQ(times(), Strings{"2026-03-01 21:30"});
}

TEST_F(HandledReminder, IsNotPlannedWhereItWasShownAgainSince)
{
    handling.snoozedUntil = person.at("2026-03-01 20:10");
    handling.shownAt = person.at("2026-03-01 20:10");

    EXPECT_EQ(times(), Strings{});
}

TEST_F(HandledReminder, IsNotPlannedWhereItIsSnoozedBeyondItsUse)
{
    handling.snoozedUntil = person.at("2026-03-02 00:00");

    EXPECT_EQ(times("2026-03-01 23:30", "2026-03-03 00:00"), Strings{"2026-03-02 19:00"});
}

TEST_F(HandledReminder, IsNotPlannedWhereItIsSnoozedAndOver)
{
    handling.snoozedUntil = person.at("2026-03-01 20:10");
    handling.isOver = true;

    EXPECT_EQ(times(), Strings{});
}

TEST_F(HandledReminder, TakesItsPlaceAmongTheOthersByTheMomentUntilWhichItIsSnoozed)
{
    person.settings.isOn[static_cast<std::size_t>(ReminderKind::Booster)] = true;
    person.facts.boosterDay = homeward::testing::day("2026-03-01");
    person.facts.handled["booster/2026-03-01/again"].snoozedUntil = person.at("2026-03-01 20:00");
    person.facts.handled["booster/2026-03-01"].isOver = true;

    EXPECT_EQ(times("2026-03-01 12:00"), (Strings{"2026-03-01 19:00", "2026-03-01 20:00"}));
}

TEST_F(HandledReminder, IsThatOfItsOwnNameAlone)
{
    person.facts.handled["mood/2026-03-0"].isOver = true;
    person.facts.handled["mood/2026-03-02"].isOver = true;
    person.facts.handled[""].isOver = true;

    EXPECT_EQ(times("2026-03-01 12:00", "2026-03-04 00:00"),
              (Strings{"2026-03-01 19:00", "2026-03-03 19:00"}));
}

} // namespace homeward::rules::reminder_handling_test

#include "core/rules/reminder_plan.h"

#include "tests/core/rules/reminder_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace homeward::rules::booster_reminders_test {

using namespace std::chrono_literals;
using homeward::testing::day;
using homeward::testing::Reminded;
using Strings = std::vector<std::string>;

struct BoosterReminders : ::testing::Test {
    Reminded person = Reminded{}.only(ReminderKind::Booster);

    Strings lines(const std::string& from = "2026-03-01 00:00") const
    {
        return person.lines(from, "2026-05-01 00:00");
    }
};

TEST_F(BoosterReminders, DoNotExistBeforeAClinicHasNamedADay)
{
    EXPECT_EQ(lines(), Strings{});
}

TEST_F(BoosterReminders, ComeAWeekBeforeTheDayAndOnIt)
{
    person.facts.boosterDay = day("2026-04-02");

    EXPECT_EQ(lines(),
              (Strings{"2026-03-26 10:00 booster/2026-04-02",
                       "2026-04-02 10:00 booster/2026-04-02/again"}));
}

TEST_F(BoosterReminders, FollowTheClockOfThePersonAndSpeakOfThePlan)
{
    person.facts.boosterDay = day("2026-04-02"); // summer time begins in between

    const auto plan = person.plan("2026-03-01 00:00", "2026-05-01 00:00");

    ASSERT_EQ(plan.size(), 2U);
    for (const Reminder& each : plan)
        EXPECT_EQ(each.words, ReminderWords::Plan);
    EXPECT_EQ(plan[0].due.onTheWall, homeward::testing::reading("2026-03-26 10:00"));
    EXPECT_EQ(plan[1].due.onTheWall, homeward::testing::reading("2026-04-02 10:00"));
}

TEST_F(BoosterReminders, AreOfUseForAWeekAfterTheDay)
{
    person.facts.boosterDay = day("2026-04-02");

    EXPECT_EQ(lines("2026-04-09 23:59").size(), 2U);
    EXPECT_EQ(lines("2026-04-10 00:00").size(), 0U);
}

TEST_F(BoosterReminders, AreOthersForAnotherDay)
{
    person.facts.boosterDay = day("2026-04-02");
    const auto before = lines();
    person.facts.boosterDay = day("2026-04-03");

    EXPECT_NE(before[0].substr(17), lines()[0].substr(17));
}

TEST_F(BoosterReminders, WaitForTheEndOfTheQuietHours)
{
    person.facts.boosterDay = day("2026-04-02");
    person.settings.quietUntil = 11h;

    EXPECT_EQ(person.times("2026-03-01 00:00", "2026-05-01 00:00"),
              (Strings{"2026-03-26 11:00", "2026-04-02 11:00"}));
}

} // namespace homeward::rules::booster_reminders_test

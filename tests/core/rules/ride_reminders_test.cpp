#include "core/rules/reminder_plan.h"

#include "tests/core/rules/reminder_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace homeward::rules::ride_reminders_test {

using namespace std::chrono_literals;
using homeward::testing::idText;
using homeward::testing::moment;
using homeward::testing::planned;
using homeward::testing::Reminded;
using homeward::testing::takenAt;
using Strings = std::vector<std::string>;

struct RideReminders : ::testing::Test {
    Reminded person = Reminded{}.only(ReminderKind::RideHome);
    ReminderSession& session;

    RideReminders()
        : session(
            person.facts.sessions.emplace_back(planned(moment("2026-03-10 09:00", person.zone))))
    {
    }

    Strings times(const std::string& from = "2026-03-01 00:00") const
    {
        return person.times(from, "2026-04-01 00:00");
    }
};

TEST_F(RideReminders, ComeInTheMorningThreeDaysAndOneDayBefore)
{
    const std::string name = "rideHome/2026-03-10/" + idText(1);

    EXPECT_EQ(person.lines("2026-03-01 00:00", "2026-04-01 00:00"),
              (Strings{"2026-03-07 10:00 " + name + "/3", "2026-03-09 10:00 " + name + "/1"}));
}

TEST_F(RideReminders, AreOfUseUntilThePlannedStart)
{
    EXPECT_EQ(times("2026-03-10 08:59").size(), 2U);
    EXPECT_EQ(times("2026-03-10 09:00"), Strings{});
    for (const Reminder& each : person.plan("2026-03-01 00:00", "2026-04-01 00:00"))
        EXPECT_EQ(each.words, ReminderWords::Plan);
}

TEST_F(RideReminders, StopOnceARideIsArranged)
{
    for (const auto state :
         {RideState::Planned, RideState::Arrived, RideState::HandedOver, RideState::Changed}) {
        session.ride = state;
        EXPECT_EQ(times(), Strings{}) << static_cast<int>(state);
    }
}

TEST_F(RideReminders, ComeAgainWhereARideFallsThrough)
{
    session.ride = RideState::NoRide;

    EXPECT_EQ(times().size(), 2U);
}

TEST_F(RideReminders, StopOnceTheSessionHasBegunOrIsCancelled)
{
    session.session.started = takenAt(person.at("2026-03-05 09:00"));
    EXPECT_EQ(times(), Strings{});

    session.session.started.reset();
    session.session.cancelled = takenAt(person.at("2026-03-05 09:00"));
    EXPECT_EQ(times(), Strings{});
}

TEST_F(RideReminders, WaitForTheEndOfTheQuietHours)
{
    person.settings.quietUntil = 10h + 30min;

    EXPECT_EQ(times(), (Strings{"2026-03-07 10:30", "2026-03-09 10:30"}));
}

TEST_F(RideReminders, FollowTheClockOfThePerson)
{
    const auto plan = person.plan("2026-03-01 00:00", "2026-04-01 00:00");

    ASSERT_EQ(plan.size(), 2U);
    EXPECT_EQ(plan[0].due.onTheWall, homeward::testing::reading("2026-03-07 10:00"));
}

} // namespace homeward::rules::ride_reminders_test

#include "core/rules/reminder_plan.h"

#include "tests/core/rules/reminder_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace homeward::rules::restriction_reminders_test {

using namespace std::chrono_literals;
using homeward::testing::dosed;
using homeward::testing::idText;
using homeward::testing::moment;
using homeward::testing::planned;
using homeward::testing::Reminded;
using homeward::testing::sessionNumber;
using homeward::testing::takenAt;
using Strings = std::vector<std::string>;

struct RestrictionRunningReminder : ::testing::Test {
    Reminded person = Reminded{}.only(ReminderKind::RestrictionRunning);

    /// Dosing ended at 12:00, the last rule ends on the next day.
    ReminderSession& session = person.facts.sessions.emplace_back(
        dosed(moment("2026-03-05 12:00", person.zone), person.at("2026-03-06 12:00")));

    Strings times(const std::string& from = "2026-03-01 00:00") const
    {
        return person.times(from, "2026-04-01 00:00");
    }
};

TEST_F(RestrictionRunningReminder, ComesAtThePlannedEndOfTheObservation)
{
    EXPECT_EQ(person.lines("2026-03-01 00:00", "2026-04-01 00:00"),
              Strings{"2026-03-05 14:00 restrictionRunning/2026-03-05/" + idText(1)});
}

TEST_F(RestrictionRunningReminder, ComesWhenStaffLetThePersonGo)
{
    session.session.observed = takenAt(person.at("2026-03-05 14:30"));
    EXPECT_EQ(times(), Strings{"2026-03-05 14:30"});

    session.session.discharged = takenAt(person.at("2026-03-05 14:45"));
    EXPECT_EQ(times(), Strings{"2026-03-05 14:45"});
}

TEST_F(RestrictionRunningReminder, IsEstimatedWhereNobodyWroteTheEndOfDosingDown)
{
    session.session.dosingEnded.reset();
    session.lastRuleEnds.reset();

    // Started at 11:20; 40 minutes of dosing, an hour of margin, two hours of observation.
    EXPECT_EQ(times(), Strings{"2026-03-05 15:00"});
}

TEST_F(RestrictionRunningReminder, IsEstimatedForASessionThatIsStillToCome)
{
    session = planned(moment("2026-03-10 09:00", person.zone));

    EXPECT_EQ(times(), Strings{"2026-03-10 12:40"});
}

TEST_F(RestrictionRunningReminder, IsOfUseWhileARuleHolds)
{
    EXPECT_EQ(times("2026-03-06 11:59").size(), 1U);
    EXPECT_EQ(times("2026-03-06 12:00").size(), 0U);
}

TEST_F(RestrictionRunningReminder, IsOfUseForADayWhereNobodyKnowsTheEnd)
{
    session.lastRuleEnds.reset();

    EXPECT_EQ(times("2026-03-06 13:59").size(), 1U);
    EXPECT_EQ(times("2026-03-06 14:00").size(), 0U);
}

TEST_F(RestrictionRunningReminder, IsLeftOutWhereNoRuleIsLeft)
{
    session.lastRuleEnds = person.at("2026-03-05 14:00");

    EXPECT_EQ(times(), Strings{});
}

TEST_F(RestrictionRunningReminder, IsLeftOutWhereTheSessionIsCancelled)
{
    session.session.cancelled = takenAt(person.at("2026-03-05 09:00"));

    EXPECT_EQ(times(), Strings{});
}

TEST_F(RestrictionRunningReminder, WaitsForTheEndOfTheQuietHours)
{
    session.session.discharged = takenAt(person.at("2026-03-05 21:00"));

    const auto plan = person.plan("2026-03-01 00:00", "2026-04-01 00:00");

    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(plan[0].due.at, person.at("2026-03-06 08:00"));
    EXPECT_EQ(plan[0].due.onTheWall, homeward::testing::reading("2026-03-06 08:00"));
}

TEST_F(RestrictionRunningReminder, IsLeftOutWhereNothingHoldsAfterTheQuietHours)
{
    session.session.discharged = takenAt(person.at("2026-03-05 21:00"));
    session.lastRuleEnds = person.at("2026-03-06 08:00");

    EXPECT_EQ(times(), Strings{});
}

struct RestrictionEndingReminder : ::testing::Test {
    Reminded person = Reminded{}.only(ReminderKind::RestrictionEnding);

    RestrictionEndingReminder() { add(1, "2026-03-05 12:00", "2026-03-06 12:00"); }

    void add(int number, const std::string& dosingEnd, const std::string& lastRuleEnds)
    {
        auto& added =
            person.facts.sessions.emplace_back(dosed(moment(dosingEnd, person.zone), std::nullopt));
        added.session.id = sessionNumber(number);
        if (!lastRuleEnds.empty())
            added.lastRuleEnds = person.at(lastRuleEnds);
    }

    Strings times(const std::string& from = "2026-03-01 00:00") const
    {
        return person.times(from, "2026-04-01 00:00");
    }
};

TEST_F(RestrictionEndingReminder, ComesWhenTheTimeOfTheLastRuleIsUp)
{
    const auto plan = person.plan("2026-03-01 00:00", "2026-04-01 00:00");

    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(person.line(plan[0]), "2026-03-06 12:00 restrictionEnding/2026-03-05/" + idText(1));
    EXPECT_EQ(plan[0].due.onTheWall, std::nullopt);
    EXPECT_EQ(plan[0].until, person.at("2026-03-07 12:00"));
}

TEST_F(RestrictionEndingReminder, DoesNotComeWhereNobodyKnows)
{
    person.facts.sessions[0].lastRuleEnds.reset();

    EXPECT_EQ(times(), Strings{});
}

TEST_F(RestrictionEndingReminder, DoesNotComeAfterACancelledSession)
{
    person.facts.sessions[0].session.cancelled = takenAt(person.at("2026-03-05 09:00"));

    EXPECT_EQ(times(), Strings{});
}

TEST_F(RestrictionEndingReminder, WaitsForTheEndOfTheQuietHours)
{
    person.facts.sessions[0].lastRuleEnds = person.at("2026-03-06 06:00");

    EXPECT_EQ(times(), Strings{"2026-03-06 08:00"});
}

TEST_F(RestrictionEndingReminder, ComesOnceForTwoSessionsWhoseRulesOverlap)
{
    add(2, "2026-03-06 11:00", "2026-03-07 11:00");

    EXPECT_EQ(times(), Strings{"2026-03-07 11:00"});
}

TEST_F(RestrictionEndingReminder, ComesOnceForTwoSessionsWhoseRulesEndTogether)
{
    add(2, "2026-03-05 13:00", "2026-03-06 12:00");

    EXPECT_EQ(times(), Strings{"2026-03-06 12:00"});
}

TEST_F(RestrictionEndingReminder, ComesForEachOfTwoThatDoNotOverlap)
{
    add(2, "2026-03-06 12:40", "2026-03-07 12:40"); // began at 12:00

    EXPECT_EQ(times(), (Strings{"2026-03-06 12:00", "2026-03-07 12:40"}));
}

TEST_F(RestrictionEndingReminder, DoesNotComeWhileNobodyKnowsTheEndOfAnotherSession)
{
    add(2, "2026-03-05 13:00", "");

    EXPECT_EQ(times(), Strings{});
}

TEST_F(RestrictionEndingReminder, DoesNotWaitForASessionOfTheWeekBefore)
{
    add(2, "2026-02-27 12:39", ""); // began seven days before the end, and a minute
    EXPECT_EQ(times(), Strings{"2026-03-06 12:00"});

    person.facts.sessions.pop_back();
    add(2, "2026-02-27 12:41", "");
    EXPECT_EQ(times(), Strings{});
}

TEST_F(RestrictionEndingReminder, DoesNotWaitForASessionThatDidNotTakePlace)
{
    add(2, "2026-03-05 13:00", "");
    person.facts.sessions[1].session.cancelled = takenAt(person.at("2026-03-05 09:00"));

    EXPECT_EQ(times(), Strings{"2026-03-06 12:00"});
}

} // namespace homeward::rules::restriction_reminders_test

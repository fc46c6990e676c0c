#include "core/rules/reminder_plan.h"

#include "core/rules/policy_templates.h"
#include "tests/core/rules/reminder_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace homeward::rules::before_session_reminders_test {

using namespace std::chrono_literals;
using homeward::testing::idText;
using homeward::testing::moment;
using homeward::testing::planned;
using homeward::testing::Reminded;
using homeward::testing::takenAt;
using Strings = std::vector<std::string>;

struct BeforeSessionReminders : ::testing::Test {
    Reminded person = Reminded{}.only(ReminderKind::BeforeSession);

    void plan(const std::string& start, std::vector<BeforeRule> before = {})
    {
        person.facts.sessions = {planned(moment(start, person.zone), std::move(before))};
    }

    Strings times(const std::string& from = "2026-03-01 00:00") const
    {
        return person.times(from, "2026-04-01 00:00");
    }
};

TEST_F(BeforeSessionReminders, ComeOnTheEveningBefore)
{
    plan("2026-03-05 15:00");

    EXPECT_EQ(person.lines("2026-03-01 00:00", "2026-04-01 00:00"),
              Strings{"2026-03-04 18:00 beforeSession/2026-03-05/" + idText(1) + "/evening"});
}

TEST_F(BeforeSessionReminders, NameTheTimesOfTheEsketamineTemplate)
{
    const auto& rules = builtInPolicy(Jurisdiction::UnitedStates).routes;
    plan("2026-03-05 15:00", rules.at(Route::EsketamineNasal).before);

    EXPECT_EQ(
        times(),
        (Strings{"2026-03-04 18:00", "2026-03-05 13:00", "2026-03-05 14:00", "2026-03-05 14:30"}));
}

TEST_F(BeforeSessionReminders, NameNoTimesWhereTheTemplateAsksTheClinic)
{
    const auto& rules = builtInPolicy(Jurisdiction::UnitedStates).routes;
    plan("2026-03-05 15:00", rules.at(Route::Intravenous).before);

    EXPECT_EQ(times(), Strings{"2026-03-04 18:00"});
}

TEST_F(BeforeSessionReminders, NameTheTimesOfTheClinicAlsoInQuietHours)
{
    plan("2026-03-05 10:00", {{BeforeKind::Food, 6h}, {BeforeKind::ClearLiquids, 2h}});

    EXPECT_EQ(times(), (Strings{"2026-03-04 18:00", "2026-03-05 04:00", "2026-03-05 08:00"}));
}

TEST_F(BeforeSessionReminders, AreOneWhereTwoLinesBeginAtTheSameMoment)
{
    plan("2026-03-05 10:00", {{BeforeKind::Food, 1h}, {BeforeKind::NasalSpray, 1h}});

    EXPECT_EQ(times(), (Strings{"2026-03-04 18:00", "2026-03-05 09:00"}));
}

TEST_F(BeforeSessionReminders, AreOneWhereALineBeginsOnTheEveningBefore)
{
    plan("2026-03-05 08:00", {{BeforeKind::Food, 14h}});

    EXPECT_EQ(times(), Strings{"2026-03-04 18:00"});
}

TEST_F(BeforeSessionReminders, SayNothingAtTheStartItself)
{
    plan("2026-03-05 10:00", {{BeforeKind::Food, 0min}, {BeforeKind::ClearLiquids, 1min}});

    EXPECT_EQ(times(), (Strings{"2026-03-04 18:00", "2026-03-05 09:59"}));
}

TEST_F(BeforeSessionReminders, AreOfUseUntilThePlannedStart)
{
    plan("2026-03-05 10:00", {{BeforeKind::Food, 2h}});

    for (const Reminder& each : person.plan("2026-03-01 00:00", "2026-04-01 00:00")) {
        EXPECT_EQ(each.until, person.at("2026-03-05 10:00"));
        EXPECT_EQ(each.words, ReminderWords::Plan);
    }
    EXPECT_EQ(times("2026-03-05 09:59"), (Strings{"2026-03-04 18:00", "2026-03-05 08:00"}));
    EXPECT_EQ(times("2026-03-05 10:00"), Strings{});
}

TEST_F(BeforeSessionReminders, FollowThePersonInTheEveningAndTheSessionOnTheDay)
{
    plan("2026-03-05 10:00", {{BeforeKind::Food, 2h}});

    const auto plan = person.plan("2026-03-01 00:00", "2026-04-01 00:00");

    ASSERT_EQ(plan.size(), 2U);
    EXPECT_EQ(plan[0].due.onTheWall, homeward::testing::reading("2026-03-04 18:00"));
    EXPECT_EQ(plan[1].due.onTheWall, std::nullopt);
}

TEST_F(BeforeSessionReminders, StopOnceASessionHasBegunOrIsCancelled)
{
    plan("2026-03-05 10:00", {{BeforeKind::Food, 2h}});
    person.facts.sessions[0].session.started = takenAt(person.at("2026-03-04 09:00"));
    EXPECT_EQ(times(), Strings{});

    plan("2026-03-05 10:00", {{BeforeKind::Food, 2h}});
    person.facts.sessions[0].session.cancelled = takenAt(person.at("2026-03-04 09:00"));
    EXPECT_EQ(times(), Strings{});
}

TEST_F(BeforeSessionReminders, AreOthersAfterASessionIsMoved)
{
    plan("2026-03-05 10:00", {{BeforeKind::Food, 2h}});
    const auto before = person.plan("2026-03-01 00:00", "2026-04-01 00:00");
    plan("2026-03-06 10:00", {{BeforeKind::Food, 2h}});
    const auto after = person.plan("2026-03-01 00:00", "2026-04-01 00:00");

    EXPECT_NE(before[0].name, after[0].name);
    EXPECT_NE(before[1].name, after[1].name);
}

TEST_F(BeforeSessionReminders, TellTheTimesAnewAndTheEveningNotWhereItMovesWithinItsDay)
{
    plan("2026-03-05 10:00", {{BeforeKind::Food, 2h}});
    const auto before = person.plan("2026-03-01 00:00", "2026-04-01 00:00");
    plan("2026-03-05 11:00", {{BeforeKind::Food, 2h}});
    const auto after = person.plan("2026-03-01 00:00", "2026-04-01 00:00");

    EXPECT_EQ(before[0].name, after[0].name);
    EXPECT_NE(before[1].name, after[1].name);
}

TEST_F(BeforeSessionReminders, ComeOnTheEveningBeforeItByTheClockOfThePerson)
{
    // At 10:00 in Auckland it is 22:00 of the day before in Berlin.
    person.facts.sessions = {planned(moment("2026-03-05 10:00", "Pacific/Auckland"))};

    EXPECT_EQ(person.lines("2026-03-01 00:00", "2026-04-01 00:00"),
              Strings{"2026-03-03 18:00 beforeSession/2026-03-05/" + idText(1) + "/evening"});
}

TEST_F(BeforeSessionReminders, ComeForAZoneThatTheDatabaseDoesNotKnow)
{
    const ZonedInstant start{person.at("2026-03-05 10:00"), "Atlantis/Capital", 1h};
    person.facts.sessions = {planned(start, {{BeforeKind::Food, 2h}})};

    EXPECT_EQ(times(), (Strings{"2026-03-04 18:00", "2026-03-05 08:00"}));
}

TEST_F(BeforeSessionReminders, CountTheHoursOfTheSessionOverAClockChange)
{
    plan("2026-03-29 05:00", {{BeforeKind::Food, 6h}}); // at 02:00 the clocks jump to 03:00

    EXPECT_EQ(times(), (Strings{"2026-03-28 18:00", "2026-03-28 22:00"}));
}

TEST_F(BeforeSessionReminders, AreOneOnTheEveningBeforeTwoSessions)
{
    person.facts.sessions = {planned(moment("2026-03-05 10:00", person.zone)),
                             planned(moment("2026-03-05 16:00", person.zone))};
    person.facts.sessions[1].session.id = homeward::testing::sessionNumber(2);

    const auto plan = person.plan("2026-03-01 00:00", "2026-04-01 00:00");

    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(plan[0].until, person.at("2026-03-05 16:00"));
}

} // namespace homeward::rules::before_session_reminders_test

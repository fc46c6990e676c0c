#include "core/rules/reminder_plan.h"

#include "core/rules/reminder_names.h"
#include "tests/core/rules/reminder_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <set>
#include <string>
#include <vector>

namespace homeward::rules::reminder_plan_test {

using namespace std::chrono_literals;
using homeward::testing::day;
using homeward::testing::dosed;
using homeward::testing::moment;
using homeward::testing::planned;
using homeward::testing::Reminded;
using homeward::testing::sessionNumber;
using Strings = std::vector<std::string>;

/// Somebody with something of every kind ahead.
Reminded busy()
{
    Reminded person;
    person.facts.sessions = {
        dosed(moment("2026-03-01 12:00", person.zone), person.at("2026-03-02 12:00")),
        planned(moment("2026-03-10 12:00", person.zone), {{BeforeKind::Food, 2h}})};
    person.facts.sessions[1].session.id = sessionNumber(2);
    person.facts.boosterDay = day("2026-03-20");
    person.facts.questionnaires = {
        {.instrument = "phq9", .due = {.reason = DueReason::FollowUp, .day = day("2026-03-15")}}};
    return person;
}

std::set<ReminderKind> kindsOf(const std::vector<Reminder>& plan)
{
    std::set<ReminderKind> kinds;
    for (const Reminder& each : plan)
        kinds.insert(each.kind);
    return kinds;
}

TEST(ReminderPlan, HasEveryKindUnderItsName)
{
    const auto plan = busy().plan("2026-03-01 12:30", "2026-04-01 00:00");

    EXPECT_EQ(kindsOf(plan).size(), kReminderKinds.size());
    for (const Reminder& each : plan)
        EXPECT_TRUE(each.name.starts_with(std::string{nameOf(each.kind)} + "/")) << each.name;
}

TEST(ReminderPlan, LeavesOutTheKindsThatThePersonHasTurnedOff)
{
    for (const ReminderKind kind : kReminderKinds) {
        Reminded person = busy();
        person.settings.isOn[static_cast<std::size_t>(kind)] = false;

        const auto kinds = kindsOf(person.plan("2026-03-01 12:30", "2026-04-01 00:00"));

        EXPECT_EQ(kinds.size(), kReminderKinds.size() - 1);
        EXPECT_FALSE(kinds.contains(kind));
    }
}

TEST(ReminderPlan, IsInTheOrderOfTheMoments)
{
    const auto plan = busy().plan("2026-03-01 12:30", "2026-04-01 00:00");

    EXPECT_TRUE(std::ranges::is_sorted(plan, {}, [](const Reminder& each) { return each.due.at; }));
}

TEST(ReminderPlan, EndsBeforeTheEndOfItsSpan)
{
    const Reminded person = Reminded{}.only(ReminderKind::Mood);

    EXPECT_EQ(person.times("2026-03-01 10:00", "2026-03-01 19:00"), Strings{});
    EXPECT_EQ(person.times("2026-03-01 10:00", "2026-03-01 19:01"), Strings{"2026-03-01 19:00"});
}

TEST(ReminderPlan, IsEmptyWhereNothingIsKnownAndNothingIsWanted)
{
    Reminded person;
    person.settings.isOn.fill(false);

    EXPECT_TRUE(person.plan("2026-03-01 10:00", "2027-03-01 10:00").empty());
}

TEST(ReminderPlan, HasNothingForDatesThatAreLongPast)
{
    Reminded person = busy();
    person.facts.lastMood = day("2029-01-01");

    for (const Reminder& each : person.plan("2029-01-01 10:00", "2029-01-10 10:00"))
        EXPECT_EQ(each.kind, ReminderKind::Mood);
}

TEST(ReminderPlan, LooksTenYearsAheadAtTheMost)
{
    const Reminded person = Reminded{}.only(ReminderKind::Mood);

    const auto plan = reminderPlan(
        person.facts, person.settings,
        {.now = person.at("2026-03-01 10:00"), .until = Instant::max(), .zone = person.clock()});

    EXPECT_EQ(person.line(plan.back()), "2036-03-03 19:00 mood/2036-03-03");
    EXPECT_LT(plan.size(), 600U); // weekly by then
}

TEST(ReminderPlan, CarriesFiveHundredSessions)
{
    Reminded person;
    for (int i = 0; i < 500; ++i) {
        const ZonedInstant start = moment("2026-03-05 12:00", person.zone);
        auto& added = person.facts.sessions.emplace_back(
            planned(ZonedInstant{start.at() + i * 84h, person.clock()}, {{BeforeKind::Food, 2h}}));
        Uuid::Bytes bytes{};
        bytes[0] = static_cast<std::byte>(i / 256);
        bytes[1] = static_cast<std::byte>(i % 256);
        added.session.id = SessionId{Uuid{bytes}};
    }

    std::set<std::string> names;
    for (const Reminder& each : person.plan("2026-03-01 10:00", "2036-03-01 10:00"))
        if (each.kind != ReminderKind::Mood)
            names.insert(each.name);

    // An evening, a line, two about the ride and one of the rules for each.
    EXPECT_EQ(names.size(), 2500U);
}

} // namespace homeward::rules::reminder_plan_test

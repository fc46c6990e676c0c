#include "core/rules/reminder_plan.h"

#include "tests/core/rules/reminder_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace homeward::rules::after_session_reminders_test {

using namespace std::chrono_literals;
using homeward::testing::day;
using homeward::testing::dosed;
using homeward::testing::idText;
using homeward::testing::moment;
using homeward::testing::Reminded;
using homeward::testing::sessionNumber;
using homeward::testing::takenAt;
using Strings = std::vector<std::string>;

struct AfterSessionReminder : ::testing::Test {
    Reminded person = Reminded{}.only(ReminderKind::AfterSession);

    AfterSessionReminder() { hold("2026-03-05 12:00", "2026-03-06 06:00"); }

    void hold(const std::string& dosingEnd, const std::string& lastRuleEnds)
    {
        person.facts.sessions = {dosed(moment(dosingEnd, person.zone), person.at(lastRuleEnds))};
    }

    /// And answered on the day of the session, so that the next day asks again.
    void turnMoodOn()
    {
        person.settings.isOn[static_cast<std::size_t>(ReminderKind::Mood)] = true;
        person.facts.lastMood = day("2026-03-05");
    }

    Strings lines(const std::string& from = "2026-03-06 00:00",
                  const std::string& until = "2026-03-07 12:00") const
    {
        return person.lines(from, until);
    }
};

TEST_F(AfterSessionReminder, ComesADayAfterTheEndOfDosing)
{
    EXPECT_EQ(lines(), Strings{"2026-03-06 12:00 afterSession/2026-03-05/" + idText(1)});
}

TEST_F(AfterSessionReminder, IsACheckInThatFollowsTheSessionForADay)
{
    const auto plan = person.plan("2026-03-06 00:00", "2026-03-07 12:00");

    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(plan[0].words, ReminderWords::CheckIn);
    EXPECT_EQ(plan[0].due.onTheWall, std::nullopt);
    EXPECT_EQ(plan[0].until, person.at("2026-03-07 12:00"));
}

TEST_F(AfterSessionReminder, WaitsForTheEndOfTheLastRule)
{
    hold("2026-03-05 12:00", "2026-03-06 13:00");

    EXPECT_EQ(lines(), Strings{"2026-03-06 13:00 afterSession/2026-03-05/" + idText(1)});
}

TEST_F(AfterSessionReminder, DoesNotComeWhereAnEndIsUnknown)
{
    person.facts.sessions[0].lastRuleEnds.reset();
    EXPECT_EQ(lines(), Strings{});

    hold("2026-03-05 12:00", "2026-03-06 06:00");
    person.facts.sessions[0].session.dosingEnded.reset();
    EXPECT_EQ(lines(), Strings{});
}

TEST_F(AfterSessionReminder, DoesNotComeAfterACancelledSession)
{
    person.facts.sessions[0].session.cancelled = takenAt(person.at("2026-03-05 09:00"));

    EXPECT_EQ(lines(), Strings{});
}

TEST_F(AfterSessionReminder, DoesNotComeWhileTheRulesOfTheNextSessionHold)
{
    auto next = dosed(moment("2026-03-06 10:00", person.zone), person.at("2026-03-07 10:00"));
    next.session.id = sessionNumber(2);
    person.facts.sessions.push_back(next);

    EXPECT_EQ(lines(), Strings{"2026-03-07 10:00 afterSession/2026-03-06/" + idText(2)});
}

TEST_F(AfterSessionReminder, WaitsForTheEndOfTheQuietHours)
{
    hold("2026-03-05 21:30", "2026-03-06 21:30");

    EXPECT_EQ(lines(), Strings{"2026-03-07 08:00 afterSession/2026-03-05/" + idText(1)});
}

TEST_F(AfterSessionReminder, DoesNotComeOnADayThatHasItsCheckIn)
{
    person.facts.lastMood = day("2026-03-06");
    EXPECT_EQ(lines(), Strings{});

    person.facts.lastMood = day("2026-03-05");
    EXPECT_EQ(lines().size(), 1U);
}

TEST_F(AfterSessionReminder, ComesForASessionFromBeforeTheFirstStart)
{
    person.facts.remindedSince = day("2026-03-20");

    EXPECT_EQ(lines().size(), 1U);
}

TEST_F(AfterSessionReminder, StandsForTheDailyOneThatIsWithinTwoHours)
{
    turnMoodOn();
    for (const std::string end : {"17:00", "19:00", "20:59"}) {
        hold("2026-03-05 " + end, "2026-03-06 06:00");
        EXPECT_EQ(lines("2026-03-06 00:00", "2026-03-07 00:00").size(), 1U) << end;
        EXPECT_EQ(lines("2026-03-06 00:00", "2026-03-07 00:00")[0].substr(17, 12), "afterSession");
    }
}

TEST_F(AfterSessionReminder, LeavesTheDailyOneThatIsFurtherAway)
{
    turnMoodOn();
    hold("2026-03-05 16:59", "2026-03-06 06:00");

    EXPECT_EQ(lines("2026-03-06 00:00", "2026-03-07 00:00").size(), 2U);
}

TEST_F(AfterSessionReminder, StandsForTheDailyOneAlsoAfterItWasShown)
{
    turnMoodOn();
    hold("2026-03-05 18:00", "2026-03-06 06:00");
    person.facts.handled["afterSession/2026-03-05/" + idText(1)].shownAt =
        person.at("2026-03-06 18:00");

    EXPECT_EQ(lines("2026-03-06 18:30", "2026-03-07 00:00"), Strings{});
}

} // namespace homeward::rules::after_session_reminders_test

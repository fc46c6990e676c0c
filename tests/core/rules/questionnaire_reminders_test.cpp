#include "core/rules/reminder_plan.h"

#include "tests/core/rules/reminder_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace homeward::rules::questionnaire_reminders_test {

using namespace std::chrono_literals;
using homeward::testing::day;
using homeward::testing::Reminded;
using Strings = std::vector<std::string>;

struct QuestionnaireReminders : ::testing::Test {
    Reminded person = Reminded{}.only(ReminderKind::Questionnaire);

    void isDue(const std::string& instrument, const std::string& on,
               std::optional<Instant> notBefore = {})
    {
        person.facts.questionnaires.push_back(
            {.instrument = instrument,
             .due = {.reason = DueReason::FollowUp, .day = day(on), .notBefore = notBefore}});
    }

    Strings lines(const std::string& from = "2026-03-01 00:00") const
    {
        return person.lines(from, "2026-05-01 00:00");
    }

    Strings times() const { return person.times("2026-03-01 00:00", "2026-05-01 00:00"); }
};

TEST_F(QuestionnaireReminders, ComeOnTheDueDayAndOnceMoreAWeekLater)
{
    isDue("phq9", "2026-03-05");

    EXPECT_EQ(lines(),
              (Strings{"2026-03-05 10:00 questionnaire/2026-03-05",
                       "2026-03-12 10:00 questionnaire/2026-03-05/again"}));
}

TEST_F(QuestionnaireReminders, SayThatThereIsACheckInByTheClockOfThePerson)
{
    isDue("phq9", "2026-03-05");

    const auto plan = person.plan("2026-03-01 00:00", "2026-05-01 00:00");

    ASSERT_EQ(plan.size(), 2U);
    EXPECT_EQ(plan[0].words, ReminderWords::CheckIn);
    EXPECT_EQ(plan[0].due.onTheWall, homeward::testing::reading("2026-03-05 10:00"));
    EXPECT_EQ(plan[0].until, person.at("2026-03-20 00:00"));
    EXPECT_EQ(plan[1].until, person.at("2026-03-27 00:00"));
}

TEST_F(QuestionnaireReminders, AreTheSameForAllThatAreDueOnADay)
{
    isDue("phq9", "2026-03-05");
    isDue("gad7", "2026-03-05");

    EXPECT_EQ(times(), (Strings{"2026-03-05 10:00", "2026-03-12 10:00"}));
}

TEST_F(QuestionnaireReminders, WaitUntilNoRuleIsInForce)
{
    isDue("phq9", "2026-03-05", person.at("2026-03-05 14:20"));
    isDue("gad7", "2026-03-05", person.at("2026-03-05 13:00"));

    EXPECT_EQ(times(), (Strings{"2026-03-05 14:20", "2026-03-12 10:00"}));
}

TEST_F(QuestionnaireReminders, DoNotComeEarlierForRulesThatEndEarly)
{
    isDue("phq9", "2026-03-05", person.at("2026-03-05 09:00"));

    EXPECT_EQ(times()[0], "2026-03-05 10:00");
}

TEST_F(QuestionnaireReminders, FollowTheClockOfThePersonWhereRulesEndAtTheirVeryMoment)
{
    isDue("phq9", "2026-03-05", person.at("2026-03-05 10:00"));

    EXPECT_EQ(person.plan("2026-03-01 00:00", "2026-03-06 00:00").at(0).due.onTheWall,
              homeward::testing::reading("2026-03-05 10:00"));
}

TEST_F(QuestionnaireReminders, WaitForTheEndOfTheQuietHours)
{
    isDue("phq9", "2026-03-05", person.at("2026-03-05 22:00"));

    EXPECT_EQ(times()[0], "2026-03-06 08:00");
}

TEST_F(QuestionnaireReminders, AreAWeekApart)
{
    isDue("phq9", "2026-03-05");
    isDue("gad7", "2026-03-07");

    // The one of the 12th speaks for the repeat of the first, too.
    EXPECT_EQ(lines(),
              (Strings{"2026-03-05 10:00 questionnaire/2026-03-05",
                       "2026-03-12 10:00 questionnaire/2026-03-07",
                       "2026-03-19 10:00 questionnaire/2026-03-07/again"}));
}

TEST_F(QuestionnaireReminders, SpeakForARepeatOfTheSameDay)
{
    isDue("phq9", "2026-03-05");
    isDue("gad7", "2026-03-12");

    EXPECT_EQ(lines(),
              (Strings{"2026-03-05 10:00 questionnaire/2026-03-05",
                       "2026-03-12 10:00 questionnaire/2026-03-12",
                       "2026-03-19 10:00 questionnaire/2026-03-12/again"}));
}

TEST_F(QuestionnaireReminders, RepeatAWeekAfterTheFirstWasReallyShown)
{
    isDue("phq9", "2026-03-05");
    person.facts.handled["questionnaire/2026-03-05"].shownAt = person.at("2026-03-09 08:00");

    EXPECT_EQ(lines("2026-03-09 08:00"),
              Strings{"2026-03-16 10:00 questionnaire/2026-03-05/again"});
}

TEST_F(QuestionnaireReminders, KnowWhenTheFirstWasShownForAsLongAsItMovesTheRepeat)
{
    isDue("phq9", "2026-03-05");

    // Had it not been shown by the 12th, the repeat would have been, in its place.
    EXPECT_EQ(lines("2026-03-19 23:59")[0].substr(17), "questionnaire/2026-03-05");
}

} // namespace homeward::rules::questionnaire_reminders_test

#include "core/rules/questionnaire_schedule.h"

#include "core/base/rfc3339.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace homeward::rules::questionnaire_schedule_test {

using namespace std::chrono_literals;

LocalDay day(const std::string& text)
{
    return parseDay(text).value();
}

std::vector<LocalDay> days(const std::vector<std::string>& texts)
{
    std::vector<LocalDay> all;
    std::ranges::transform(texts, std::back_inserter(all), day);
    return all;
}

const date::time_zone& berlin()
{
    return *findZone("Europe/Berlin").value();
}

/// Noon UTC of the day, where Berlin shows one or two o'clock.
ZonedInstant noonOf(LocalDay local)
{
    return {Instant{local.time_since_epoch()} + 12h, berlin()};
}

std::optional<QuestionnaireDue> dueOn(const std::string& today, const ScheduleFacts& facts)
{
    return questionnaireDue(facts, noonOf(day(today)), berlin());
}

QuestionnaireDue due(DueReason reason, const std::string& from)
{
    return {.reason = reason, .day = day(from)};
}

TEST(QuestionnaireDue, IsNothingBeforeASessionIsPlanned)
{
    EXPECT_EQ(dueOn("2026-03-01", {}), std::nullopt);
    EXPECT_EQ(dueOn("2026-03-01", {.answered = days({"2026-01-01"}), .held = {}, .planned = {}}),
              std::nullopt);
}

TEST(QuestionnaireDue, IsABaselineInTheTwoWeeksBeforeTheFirstSession)
{
    const ScheduleFacts facts{
        .answered = {}, .held = {}, .planned = days({"2026-03-25", "2026-03-20"})};

    EXPECT_EQ(dueOn("2026-03-01", facts), due(DueReason::Baseline, "2026-03-06"));
    EXPECT_FALSE(dueOn("2026-03-05", facts)->isAt(noonOf(day("2026-03-05"))));
    EXPECT_TRUE(dueOn("2026-03-06", facts)->isAt(noonOf(day("2026-03-06"))));
    EXPECT_TRUE(dueOn("2026-03-20", facts)->isAt(noonOf(day("2026-03-20"))));
}

TEST(QuestionnaireDue, IsNoBaselineOnceItWasAnsweredWithinThoseWeeks)
{
    const auto with = [](const char* answered) {
        return dueOn("2026-03-19",
                     {.answered = days({answered}), .held = {}, .planned = days({"2026-03-20"})});
    };
    EXPECT_EQ(with("2026-03-06"), std::nullopt);
    EXPECT_EQ(with("2026-03-19"), std::nullopt);
    EXPECT_EQ(with("2026-03-05"), due(DueReason::Baseline, "2026-03-12")); // a week after it
    EXPECT_EQ(with("2026-01-05"), due(DueReason::Baseline, "2026-03-06"));
}

TEST(QuestionnaireDue, ForgetsAFirstSessionWhosePlannedDayHasPassed)
{
    const ScheduleFacts facts{.answered = {}, .held = {}, .planned = days({"2026-03-20"})};

    EXPECT_EQ(dueOn("2026-03-21", facts), std::nullopt);
}

TEST(QuestionnaireDue, IsNothingBetweenTheSessionsOfACourse)
{
    const ScheduleFacts facts{
        .answered = {}, .held = days({"2026-03-20"}), .planned = days({"2026-04-03"})};

    EXPECT_EQ(dueOn("2026-03-21", facts), std::nullopt);
    EXPECT_EQ(dueOn("2026-04-03", facts), std::nullopt);
}

TEST(QuestionnaireDue, FollowsTheLastSessionIfTheNextIsMoreThanTwoWeeksAway)
{
    const ScheduleFacts facts{.answered = {},
                              .held = days({"2026-03-20", "2026-03-10"}),
                              .planned = days({"2026-04-04"})};

    EXPECT_EQ(dueOn("2026-03-21", facts), due(DueReason::AfterCourse, "2026-03-21"));
}

TEST(QuestionnaireDue, FollowsTheLastSessionOnceThePlannedOnesHavePassed)
{
    const ScheduleFacts facts{
        .answered = {}, .held = days({"2026-03-20"}), .planned = days({"2026-03-25"})};

    EXPECT_EQ(dueOn("2026-03-25", facts), std::nullopt);
    EXPECT_EQ(dueOn("2026-03-26", facts), due(DueReason::AfterCourse, "2026-03-21"));
}

TEST(QuestionnaireDue, KeepsAWeekToTheLastAnswer)
{
    const auto with = [](const char* answered) {
        return dueOn("2026-03-21",
                     {.answered = days({answered}), .held = days({"2026-03-20"}), .planned = {}});
    };
    EXPECT_EQ(with("2026-03-14"), due(DueReason::AfterCourse, "2026-03-21"));
    EXPECT_EQ(with("2026-03-15"), due(DueReason::AfterCourse, "2026-03-22"));
    EXPECT_EQ(with("2026-03-20"), due(DueReason::AfterCourse, "2026-03-27")); // before the session
}

TEST(QuestionnaireDue, ComesEveryTwoWeeksForTwoMonths)
{
    const auto with = [](const char* answered) {
        return dueOn("2026-07-01",
                     {.answered = days({"2026-03-21", answered}),
                      .held = days({"2026-03-20"}),
                      .planned = {}});
    };
    EXPECT_EQ(with("2026-03-21"), due(DueReason::FollowUp, "2026-04-04"));
    EXPECT_EQ(with("2026-04-10"), due(DueReason::FollowUp, "2026-04-24"));
    EXPECT_EQ(with("2026-05-06"), due(DueReason::FollowUp, "2026-05-20"));
}

TEST(QuestionnaireDue, ComesEveryMonthAfterThat)
{
    const auto with = [](const char* answered) {
        return dueOn("2026-07-01",
                     {.answered = days({answered}), .held = days({"2026-03-20"}), .planned = {}});
    };
    EXPECT_EQ(with("2026-05-07"), due(DueReason::FollowUp, "2026-06-07"));
    EXPECT_EQ(with("2026-08-31"), due(DueReason::FollowUp, "2026-09-30")); // there is no 31st
    EXPECT_EQ(with("2027-01-31"), due(DueReason::FollowUp, "2027-02-28"));
    EXPECT_EQ(with("2026-12-15"), due(DueReason::FollowUp, "2027-01-15"));
}

TEST(QuestionnaireDue, StartsAnewAfterABooster)
{
    ScheduleFacts facts{.answered = days({"2026-03-21", "2026-05-20"}),
                        .held = days({"2026-03-20", "2026-05-25"}),
                        .planned = {}};
    EXPECT_EQ(dueOn("2026-05-26", facts), due(DueReason::AfterCourse, "2026-05-27"));

    facts.answered.push_back(day("2026-05-28"));
    EXPECT_EQ(dueOn("2026-05-29", facts), due(DueReason::FollowUp, "2026-06-11"));
}

TEST(QuestionnaireDue, StaysDueUntilItIsAnswered)
{
    const ScheduleFacts facts{
        .answered = days({"2026-03-21"}), .held = days({"2026-03-20"}), .planned = {}};

    EXPECT_EQ(dueOn("2026-06-30", facts), due(DueReason::FollowUp, "2026-04-04"));
    EXPECT_TRUE(dueOn("2026-06-30", facts)->isAt(noonOf(day("2026-06-30"))));
}

TEST(QuestionnaireDue, MovesOnToTheEndOfARuleThatIsInForce)
{
    const Instant end = parseRfc3339("2026-03-21T10:45:00+01:00").value();
    const ScheduleFacts facts{
        .answered = {}, .held = days({"2026-03-20"}), .planned = {}, .waitUntil = end};

    const auto moved = dueOn("2026-03-20", facts).value();

    EXPECT_EQ(moved.day, day("2026-03-21"));
    EXPECT_EQ(moved.notBefore, end);
    EXPECT_FALSE(moved.isAt({end - 1s, berlin()}));
    EXPECT_TRUE(moved.isAt({end, berlin()}));
}

TEST(QuestionnaireDue, MovesOnToTheDayOnThePersonsOwnClock)
{
    const Instant end =
        parseRfc3339("2026-03-22T23:30:00Z").value(); // half past midnight in Berlin
    const auto moved =
        dueOn("2026-03-20",
              {.answered = {}, .held = days({"2026-03-20"}), .planned = {}, .waitUntil = end});

    EXPECT_EQ(moved->day, day("2026-03-23"));
    EXPECT_EQ(moved->notBefore, end);
}

TEST(QuestionnaireDue, IsNotHeldUpByARuleThatEndsBeforeItsDay)
{
    const auto later = dueOn("2026-03-20",
                             {.answered = days({"2026-03-19"}),
                              .held = days({"2026-03-20"}),
                              .planned = {},
                              .waitUntil = noonOf(day("2026-03-21")).at()});

    EXPECT_EQ(later, due(DueReason::AfterCourse, "2026-03-26"));
}

TEST(QuestionnaireDue, WaitsForTheRuleOfTheSameDay)
{
    const Instant end = noonOf(day("2026-03-26")).at();
    const auto same = dueOn("2026-03-20",
                            {.answered = days({"2026-03-19"}),
                             .held = days({"2026-03-20"}),
                             .planned = {},
                             .waitUntil = end});

    EXPECT_EQ(same->day, day("2026-03-26"));
    EXPECT_EQ(same->notBefore, end);
}

TEST(QuestionnaireDue, IsNotUpsetByAnAnswerOfALaterDayThanToday)
{
    const ScheduleFacts facts{.answered = days({"2026-04-20"}), // the clock was set back since
                              .held = days({"2026-03-20"}),
                              .planned = {}};

    EXPECT_EQ(dueOn("2026-03-25", facts), due(DueReason::FollowUp, "2026-05-04"));
}

TEST(IsScheduled, IsWhatIsAskedForAndNothingElse)
{
    EXPECT_TRUE(isScheduled("phq9"));
    EXPECT_TRUE(isScheduled("gad7"));
    for (const char* other : {"phq2", "qids16", "who5", "madrs-s", "", "PHQ9", "phq9 "})
        EXPECT_FALSE(isScheduled(other)) << other;
}

TreatmentSession session(const char* planned)
{
    return {.id = {},
            .plan = {.route = Route::Intravenous,
                     .start = {parseRfc3339(planned).value(), berlin()},
                     .length = 40min}};
}

TEST(ScheduleFacts, AreDaysOnThePersonsOwnClock)
{
    const TreatmentSession planned = session("2026-03-20T23:30:00Z");
    TreatmentSession held = session("2026-03-10T10:00:00Z");
    held.started = StepTaken{parseRfc3339("2026-03-10T23:10:00Z").value(), {}};
    held.dosingEnded = StepTaken{held.started->at + 40min, {}};
    TreatmentSession cancelled = held;
    cancelled.cancelled = held.started;

    const auto facts = scheduleFacts(std::vector{planned, held, cancelled}, berlin());

    EXPECT_EQ(facts.planned, days({"2026-03-21"}));
    EXPECT_EQ(facts.held, days({"2026-03-11"}));
    EXPECT_TRUE(facts.answered.empty());
}

TEST(ScheduleFacts, CountASessionThatHasBegunAsHeld)
{
    TreatmentSession begun = session("2026-03-10T10:00:00Z");
    begun.started = StepTaken{begun.plan.start.at(), {}};

    const auto facts = scheduleFacts(std::vector{begun}, berlin());

    EXPECT_EQ(facts.held, days({"2026-03-10"}));
    EXPECT_TRUE(facts.planned.empty());
}

RC_GTEST_PROP(QuestionnaireDue, KeepsAWeekAndWaitsForTheRules, ())
{
    const auto someDays = [] {
        std::vector<LocalDay> all;
        for (const int offset : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 200)))
            all.push_back(day("2026-01-01") + date::days{offset});
        return all;
    };
    ScheduleFacts facts{.answered = someDays(), .held = someDays(), .planned = someDays()};
    const LocalDay today = day("2026-01-01") + date::days{*rc::gen::inRange(0, 220)};
    if (*rc::gen::arbitrary<bool>())
        facts.waitUntil = noonOf(today).at() + std::chrono::hours{*rc::gen::inRange(1, 80)};

    const auto found = questionnaireDue(facts, noonOf(today), berlin());

    if (!found)
        return;
    for (const LocalDay answered : facts.answered)
        RC_ASSERT(found->day >= answered + date::days{7});
    if (facts.waitUntil)
        RC_ASSERT(!found->isAt({*facts.waitUntil - 1s, berlin()}));
}

} // namespace homeward::rules::questionnaire_schedule_test

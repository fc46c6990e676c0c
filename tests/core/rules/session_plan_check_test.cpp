#include "core/rules/session_steps.h"

#include "tests/core/rules/rules_printers.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace homeward::rules::session_plan_check_test {

using namespace std::chrono_literals;
using homeward::testing::dosedSession;
using homeward::testing::moment;
using homeward::testing::plannedSession;
using homeward::testing::startedSession;
using homeward::testing::takenAt;
using std::chrono::minutes;

const ZonedInstant kStart = moment("2026-03-05 10:00");

SessionPlan planAt(Instant start, minutes length = 40min)
{
    return {.route = Route::Intravenous,
            .start = ZonedInstant{start, *findZone("UTC").value()},
            .length = length};
}

std::optional<SessionError> errorOf(const SessionPlan& plan,
                                    const std::vector<TreatmentSession>& others = {})
{
    const auto checked = checkPlan(plan, others);
    return checked ? std::nullopt : std::optional{checked.error()};
}

TEST(CheckPlan, TakesAnyLengthThatDosingCanHave)
{
    EXPECT_EQ(errorOf(planAt(kStart.at(), -1min)), SessionError::LengthOutOfRange);
    EXPECT_EQ(errorOf(planAt(kStart.at(), 0min)), std::nullopt);
    EXPECT_EQ(errorOf(planAt(kStart.at(), 240min)), std::nullopt);
    EXPECT_EQ(errorOf(planAt(kStart.at(), 241min)), SessionError::LengthOutOfRange);
}

TEST(CheckPlan, RefusesTextsThatNobodyCanRead)
{
    auto plan = planAt(kStart.at());
    plan.place = std::string(kLongestPlanText, 'p');
    plan.doseText = std::string(kLongestPlanText, 'd');
    EXPECT_EQ(errorOf(plan), std::nullopt);

    plan.place += 'p';
    EXPECT_EQ(errorOf(plan), SessionError::TextTooLong);
    plan.place.clear();
    plan.doseText += 'd';
    EXPECT_EQ(errorOf(plan), SessionError::TextTooLong);
}

TEST(CheckPlan, RefusesASessionInTheTimeOfAnother)
{
    const std::vector others{plannedSession(kStart)}; // 10:00 to 10:40

    EXPECT_EQ(errorOf(planAt(kStart.at() - 40min), others), std::nullopt);
    EXPECT_EQ(errorOf(planAt(kStart.at() - 39min), others), SessionError::Overlaps);
    EXPECT_EQ(errorOf(planAt(kStart.at()), others), SessionError::Overlaps);
    EXPECT_EQ(errorOf(planAt(kStart.at() + 39min), others), SessionError::Overlaps);
    EXPECT_EQ(errorOf(planAt(kStart.at() + 40min), others), std::nullopt);
    EXPECT_EQ(errorOf(planAt(kStart.at() - 60min, 240min), others), SessionError::Overlaps);
    EXPECT_EQ(errorOf(planAt(kStart.at() + 10min, 5min), others), SessionError::Overlaps);
}

TEST(CheckPlan, LooksAtEveryOtherSession)
{
    const std::vector others{plannedSession(moment("2026-03-01 10:00")), plannedSession(kStart),
                             plannedSession(moment("2026-03-09 10:00"))};

    EXPECT_EQ(errorOf(planAt(kStart.at()), others), SessionError::Overlaps);
    EXPECT_EQ(errorOf(planAt(kStart.at() + 24h), others), std::nullopt);
}

TEST(CheckPlan, GivesAMinuteToWhatTakesAMoment)
{
    auto injection = plannedSession(kStart, Route::Intramuscular);
    injection.plan.length = 0min;

    EXPECT_EQ(errorOf(planAt(kStart.at(), 0min), {injection}), SessionError::Overlaps);
    EXPECT_EQ(errorOf(planAt(kStart.at() + 59s, 0min), {injection}), SessionError::Overlaps);
    EXPECT_EQ(errorOf(planAt(kStart.at() + 1min, 0min), {injection}), std::nullopt);
}

TEST(CheckPlan, DoesNotMindACancelledSession)
{
    auto cancelled = plannedSession(kStart);
    cancelled.cancelled = takenAt(kStart.at() - 24h);

    EXPECT_EQ(errorOf(planAt(kStart.at()), {cancelled}), std::nullopt);
}

TEST(CheckPlan, GoesByWhatHasHappenedWhereSomethingHas)
{
    auto late = dosedSession(moment("2026-03-05 12:00")); // planned and begun at 11:20
    late.plan.start = kStart;

    EXPECT_EQ(errorOf(planAt(kStart.at()), {late}), std::nullopt);
    EXPECT_EQ(errorOf(planAt(late.started->at), {late}), SessionError::Overlaps);
    EXPECT_EQ(errorOf(planAt(late.dosingEnded->at - 1min), {late}), SessionError::Overlaps);
    EXPECT_EQ(errorOf(planAt(late.dosingEnded->at), {late}), std::nullopt);
}

TEST(CheckPlan, GivesAMinuteToADosingThatTookAMoment)
{
    auto injection = startedSession(kStart, Route::Intramuscular);
    injection.dosingEnded = injection.started;

    EXPECT_EQ(errorOf(planAt(kStart.at()), {injection}), SessionError::Overlaps);
    EXPECT_EQ(errorOf(planAt(kStart.at() + 1min), {injection}), std::nullopt);
}

TEST(CheckPlan, EstimatesADosingWhoseEndNobodyWroteDown)
{
    const std::vector others{startedSession(kStart)};

    EXPECT_EQ(errorOf(planAt(kStart.at() + 99min), others), SessionError::Overlaps);
    EXPECT_EQ(errorOf(planAt(kStart.at() + 100min), others), std::nullopt);
}

TEST(CheckPlan, LetsASessionThatNobodySpokeOfBlockNothingButItsTime)
{
    EXPECT_EQ(errorOf(planAt(kStart.at() + 40min), {plannedSession(kStart)}), std::nullopt);
}

} // namespace homeward::rules::session_plan_check_test

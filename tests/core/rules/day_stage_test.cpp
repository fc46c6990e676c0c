#include "core/rules/day_stage.h"

#include "tests/core/rules/rules_printers.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace homeward::rules::day_stage_test {

using namespace std::chrono_literals;
using enum DayStage;
using homeward::testing::dosedSession;
using homeward::testing::moment;
using homeward::testing::plannedSession;
using homeward::testing::sessionNumber;
using homeward::testing::startedSession;
using homeward::testing::takenAt;
using std::chrono::days;

const ZonedInstant kEnd = moment("2026-03-05 15:00");

Restriction drivingRule(RestrictionState state, int session = 1)
{
    return {.kind = RuleKind::NoDriving,
            .state = state,
            .until = kEnd.at() + 24h,
            .origin = {},
            .session = sessionNumber(session)};
}

const std::vector<Restriction> kInForce{drivingRule(RestrictionState::Ended),
                                        drivingRule(RestrictionState::Active)};
const std::vector<Restriction> kEnded{drivingRule(RestrictionState::Ended)};

RideHome rideOf(const TreatmentSession& session, RideState state)
{
    return {.session = session.id, .state = state};
}

DayStage stageOf(const TreatmentSession& session, const ZonedInstant& now,
                 std::span<const Restriction> restrictions = kInForce,
                 RideState ride = RideState::NotArranged)
{
    return dayStage(&session, rideOf(session, ride), restrictions, now);
}

TreatmentSession withObserved(TreatmentSession session)
{
    session.observed = takenAt(session.dosingEnded->at + 2h);
    return session;
}

TreatmentSession withDischarged(TreatmentSession session)
{
    session.discharged = takenAt(session.dosingEnded->at + 2h);
    return session;
}

TEST(DayStage, IsEverydayWithoutASessionOrARule)
{
    EXPECT_EQ(dayStage(nullptr, {}, {}, kEnd), Everyday);
    EXPECT_EQ(dayStage(nullptr, {}, kEnded, kEnd), Everyday);
}

TEST(DayStage, IsHomeWithoutASessionWhileARuleIsInForce)
{
    for (const auto state :
         {RestrictionState::Unknown, RestrictionState::Active, RestrictionState::AwaitingSleep})
        EXPECT_EQ(dayStage(nullptr, {}, std::array{drivingRule(state)}, kEnd), Home);
}

TEST(DayStage, IsBeforeFromTheMidnightOfThatDay)
{
    const auto session = plannedSession(kEnd);

    EXPECT_EQ(stageOf(session, moment("2026-03-04 23:59"), {}), Everyday);
    EXPECT_EQ(stageOf(session, moment("2026-03-05 00:00"), {}), Before);
    EXPECT_EQ(stageOf(session, moment("2026-03-05 14:59"), {}), Before);
}

TEST(DayStage, IsBeforeOnTheDayOfThePersonAndOnThatOfTheClinic)
{
    // 22:00 in Berlin is 10:00 of the next day in Auckland.
    const auto session = plannedSession(moment("2026-03-05 22:00", "Europe/Berlin"));
    const char* const away = "Pacific/Auckland";

    EXPECT_EQ(stageOf(session, moment("2026-03-06 00:00", away), {}), Before);
    EXPECT_EQ(stageOf(session, moment("2026-03-05 12:00", away), {}), Before);
    EXPECT_EQ(stageOf(session, moment("2026-03-05 11:59", away), {}), Everyday);
}

TEST(DayStage, IsBeforeOnTheDayOfATravellerWhoIsBehindTheClinic)
{
    // 02:00 in Auckland is 08:00 of the day before in New York.
    const auto session = plannedSession(moment("2026-03-06 02:00", "Pacific/Auckland"));
    const char* const away = "America/New_York";

    EXPECT_EQ(stageOf(session, moment("2026-03-05 00:00", away), {}), Before);
    EXPECT_EQ(stageOf(session, moment("2026-03-04 23:59", away), {}), Everyday);
}

TEST(DayStage, PutsRulesOfYesterdayBeforeTheSessionOfToday)
{
    EXPECT_EQ(stageOf(plannedSession(kEnd), moment("2026-03-05 09:00")), Home);
}

TEST(DayStage, IsOverdueFromThePlannedStartForAWeek)
{
    const auto session = plannedSession(kEnd);
    const auto after = [](std::chrono::seconds time) {
        return ZonedInstant{kEnd.at() + time, *findZone("UTC").value()};
    };

    EXPECT_EQ(stageOf(session, after(0s)), Overdue);
    EXPECT_EQ(stageOf(session, after(days{7} - 1s)), Overdue);
    EXPECT_EQ(stageOf(session, after(days{7}), {}), Everyday);
    EXPECT_EQ(stageOf(session, after(days{7})), Home);
}

TEST(DayStage, IsNotBeforeASessionThatIsForgottenOrCancelled)
{
    auto cancelled = plannedSession(kEnd);
    cancelled.cancelled = takenAt(kEnd.at() - 24h);

    EXPECT_EQ(stageOf(cancelled, moment("2026-03-05 09:00"), {}), Everyday);
    EXPECT_EQ(stageOf(cancelled, moment("2026-03-05 16:00"), {}), Everyday);
    EXPECT_EQ(stageOf(cancelled, moment("2026-03-05 09:00")), Home);
}

TEST(DayStage, IsDuringUntilTheEndOfDosingIsWrittenDown)
{
    EXPECT_EQ(stageOf(startedSession(kEnd), kEnd), During);
    EXPECT_EQ(stageOf(startedSession(kEnd), moment("2026-03-05 23:59")), During);
}

TEST(DayStage, IsObservationUntilStaffEndIt)
{
    EXPECT_EQ(stageOf(dosedSession(kEnd), kEnd), Observation);
    EXPECT_EQ(stageOf(dosedSession(kEnd), moment("2026-03-05 23:59")), Observation);
}

TEST(DayStage, IsLeavingUntilTheRideIsHandedOver)
{
    for (const auto& session :
         {withObserved(dosedSession(kEnd)), withDischarged(dosedSession(kEnd))})
        for (const RideState ride : {RideState::NotArranged, RideState::Planned, RideState::Arrived,
                                     RideState::Changed, RideState::NoRide})
            EXPECT_EQ(stageOf(session, moment("2026-03-05 18:00"), kInForce, ride), Leaving);
}

TEST(DayStage, IsHomeOnceTheRideIsHandedOver)
{
    for (const auto& session :
         {startedSession(kEnd), dosedSession(kEnd), withObserved(dosedSession(kEnd)),
          withDischarged(dosedSession(kEnd))})
        EXPECT_EQ(stageOf(session, moment("2026-03-05 18:00"), kInForce, RideState::HandedOver),
                  Home);
}

TEST(DayStage, DoesNotTakeTheRideOfAnotherSessionForThisOne)
{
    const auto session = withDischarged(dosedSession(kEnd));
    const RideHome other{.session = sessionNumber(2), .state = RideState::HandedOver};

    EXPECT_EQ(dayStage(&session, other, kInForce, moment("2026-03-05 18:00")), Leaving);
}

TEST(DayStage, LeavesNobodyAtTheClinicOvernight)
{
    const auto before = moment("2026-03-05 23:59");
    const auto midnight = moment("2026-03-06 00:00");

    for (const auto& session :
         {startedSession(kEnd), dosedSession(kEnd), withObserved(dosedSession(kEnd)),
          withDischarged(dosedSession(kEnd))}) {
        EXPECT_NE(stageOf(session, before), Home);
        EXPECT_EQ(stageOf(session, midnight), Home);
    }
}

TEST(DayStage, GoesByTheMidnightOfTheClinic)
{
    const auto session = dosedSession(moment("2026-03-05 15:00", "America/New_York"));
    const auto away = [](const char* local) { return moment(local, "Europe/Berlin"); };

    EXPECT_EQ(stageOf(session, away("2026-03-06 05:59")), Observation);
    EXPECT_EQ(stageOf(session, away("2026-03-06 06:00")), Home);
}

TEST(DayStage, IsEverydayAgainWhenTheLastRuleHasEnded)
{
    EXPECT_EQ(stageOf(withDischarged(dosedSession(kEnd)), moment("2026-03-07 10:00"), kEnded),
              Everyday);
    EXPECT_EQ(stageOf(dosedSession(kEnd), moment("2026-03-07 10:00"), kEnded), Everyday);
}

TEST(DayStage, StaysWhereItIsWhenTheClockIsSetBack)
{
    EXPECT_EQ(stageOf(startedSession(kEnd), moment("2025-03-05 15:00")), During);
    EXPECT_EQ(stageOf(dosedSession(kEnd), moment("2025-03-05 15:00")), Observation);
}

TEST(IsPostSession, FromTheStartToTheEndOfTheLastRule)
{
    for (const DayStage stage : {Everyday, Before, Overdue})
        EXPECT_FALSE(isPostSession(stage));
    for (const DayStage stage : {During, Observation, Leaving, Home})
        EXPECT_TRUE(isPostSession(stage));
}

} // namespace homeward::rules::day_stage_test

#include "core/rules/restrictions.h"

#include "tests/core/rules/policy_samples.h"
#include "tests/core/rules/restriction_samples.h"
#include "tests/core/rules/rules_printers.h"

#include <gtest/gtest.h>

#include <chrono>

namespace homeward::rules::restrictions_test {

using namespace std::chrono_literals;
using enum RestrictionState;
using homeward::testing::dosedSession;
using homeward::testing::drivingAt;
using homeward::testing::factsOf;
using homeward::testing::moment;
using homeward::testing::plannedSession;
using homeward::testing::policyWith;
using homeward::testing::restrictionAt;
using homeward::testing::startedSession;
using homeward::testing::takenAt;
using homeward::testing::utc;
using std::chrono::days;

constexpr Route kIv = Route::Intravenous;

const ZonedInstant kEnd = moment("2026-03-05 15:00");
const Instant kMidnight = utc("2026-03-06 00:00");
const Instant kDayLater = utc("2026-03-06 15:00");

TEST(RestrictionsOf, EndAtTheVerySecondTheirTimeIsUp)
{
    const auto facts = factsOf(dosedSession(kEnd));

    EXPECT_EQ(restrictionAt(kDayLater - 1s, RuleKind::NoAlcohol, facts).state, Active);
    EXPECT_EQ(restrictionAt(kDayLater, RuleKind::NoAlcohol, facts).state, Ended);
}

TEST(RestrictionsOf, SayWhatIsKnownOfEachRule)
{
    const ClinicPolicy clinic =
        policyWith(kIv, {{RuleKind::NoAlcohol, {48h}, "No alcohol for two days."}});
    const SessionFacts facts{dosedSession(kEnd),
                             rulesInForce(kIv, &clinic, Jurisdiction::UnitedStates)};

    EXPECT_EQ(restrictionAt(kEnd.at(), RuleKind::NoAlcohol, facts),
              (Restriction{.kind = RuleKind::NoAlcohol,
                           .state = Active,
                           .until = kEnd.at() + 48h,
                           .text = "No alcohol for two days.",
                           .origin = clinic.origin,
                           .session = facts.session.id}));
    EXPECT_EQ(restrictionAt(kEnd.at(), RuleKind::NoDriving, facts),
              (Restriction{.kind = RuleKind::NoDriving,
                           .state = Active,
                           .until = kDayLater,
                           .needsSleep = true,
                           .origin = builtInPolicy(Jurisdiction::UnitedStates).origin,
                           .session = facts.session.id}));
}

TEST(RestrictionsOf, KeepTheOrderOfThePolicy)
{
    const auto restrictions = restrictionsOf(factsOf(dosedSession(kEnd)), kEnd.at());

    ASSERT_EQ(restrictions.size(), 8U);
    for (std::size_t i = 0; i < restrictions.size(); ++i)
        EXPECT_EQ(restrictions[i].kind, static_cast<RuleKind>(i));
}

TEST(RestrictionsOf, AreNoneBeforeAPlannedSession)
{
    const auto facts = factsOf(plannedSession(kEnd));

    EXPECT_TRUE(restrictionsOf(facts, kEnd.at() - 1s).empty());
}

TEST(RestrictionsOf, AreNoneForACancelledSession)
{
    auto session = plannedSession(kEnd);
    session.cancelled = takenAt(kEnd.at() - 24h);

    EXPECT_TRUE(restrictionsOf(factsOf(session), kEnd.at() + 1h).empty());
}

TEST(RestrictionsOf, StayInForceWhileNobodyKnowsTheEndOfDosing)
{
    const auto facts = factsOf(startedSession(kEnd));

    for (const auto later : {days{0}, days{1}, days{30}, days{4000}})
        for (const Restriction& restriction : restrictionsOf(facts, kEnd.at() + later)) {
            EXPECT_EQ(restriction.state, Unknown);
            EXPECT_TRUE(restriction.isInForce());
            EXPECT_TRUE(restriction.isEstimated);
        }
}

TEST(RestrictionsOf, EstimateTheirEndFromThePlannedLengthAndAnHourMore)
{
    const auto facts = factsOf(startedSession(kEnd));

    EXPECT_EQ(restrictionAt(kEnd.at(), RuleKind::NoAlcohol, facts).until,
              kEnd.at() + 40min + 60min + 24h);
}

TEST(RestrictionsOf, StayUnknownWhereTheEndOfDosingWasForgottenAndThePersonLetGo)
{
    auto session = startedSession(kEnd);
    session.observed = takenAt(kEnd.at() + 3h);
    session.discharged = takenAt(kEnd.at() + 3h);

    EXPECT_EQ(drivingAt(kEnd.at() + days{9}, factsOf(session)), Unknown);
}

TEST(RestrictionsOf, AreKnownAsSoonAsTheEndOfDosingIsWrittenDown)
{
    auto session = startedSession(kEnd);
    session.discharged = takenAt(kEnd.at() + 3h);
    session.dosingEnded = takenAt(kEnd.at() + 40min);

    EXPECT_EQ(restrictionAt(kEnd.at() + 3h, RuleKind::NoAlcohol, factsOf(session)).until,
              kEnd.at() + 40min + 24h);
    EXPECT_EQ(drivingAt(kEnd.at() + 3h, factsOf(session)), Active);
}

TEST(RestrictionsOf, CountForASessionOfWhichNobodyHasSpoken)
{
    const auto facts = factsOf(plannedSession(kEnd));

    EXPECT_EQ(drivingAt(kEnd.at(), facts), Unknown);
    EXPECT_EQ(drivingAt(kEnd.at() + days{7} - 1s, facts), Unknown);
    EXPECT_TRUE(restrictionsOf(facts, kEnd.at() + days{7}).empty());
}

TEST(RestrictionsOf, CountFromAnEndOfDosingThatTheClockHasNotReached)
{
    const auto facts = factsOf(dosedSession(kEnd), {kMidnight + 7h});

    EXPECT_EQ(drivingAt(kEnd.at() - days{400}, facts), Active);
}

TEST(RestrictionsOf, EndForADosingThatWasLongAgo)
{
    const auto facts = factsOf(dosedSession(moment("2025-03-05 15:00")), {utc("2025-03-06 08:00")});

    for (const Restriction& restriction : restrictionsOf(facts, kEnd.at()))
        EXPECT_EQ(restriction.state, Ended);
}

TEST(RestrictionsOf, AwaitSleepEvenAYearLater)
{
    EXPECT_EQ(drivingAt(kEnd.at(), factsOf(dosedSession(moment("2025-03-05 15:00")))),
              AwaitingSleep);
}

TEST(DosingEndOf, IsWhatIsOnRecord)
{
    const auto end = dosingEndOf(dosedSession(kEnd), kEnd.at());

    ASSERT_TRUE(end);
    EXPECT_EQ(end->at, kEnd.at());
    EXPECT_FALSE(end->isEstimated);
}

TEST(DosingEndOf, IsEstimatedFromTheLaterOfTheTwoStarts)
{
    const auto endOf = [](std::chrono::minutes late) {
        auto session = startedSession(kEnd);
        session.started = takenAt(kEnd.at() + late);
        const auto end = dosingEndOf(session, kEnd.at());
        EXPECT_TRUE(end->isEstimated);
        return end->at;
    };

    EXPECT_EQ(endOf(-30min), kEnd.at() + 100min);
    EXPECT_EQ(endOf(0min), kEnd.at() + 100min);
    EXPECT_EQ(endOf(30min), kEnd.at() + 130min);
}

TEST(DosingEndOf, IsEstimatedForASessionOfWhichNobodyHasSpokenForAWeek)
{
    const auto session = plannedSession(kEnd);

    EXPECT_FALSE(dosingEndOf(session, kEnd.at() - 1s));
    ASSERT_TRUE(dosingEndOf(session, kEnd.at()));
    EXPECT_EQ(dosingEndOf(session, kEnd.at())->at, kEnd.at() + 100min);
    EXPECT_TRUE(dosingEndOf(session, kEnd.at())->isEstimated);
    EXPECT_TRUE(dosingEndOf(session, kEnd.at() + kForgottenAfter - 1s));
    EXPECT_FALSE(dosingEndOf(session, kEnd.at() + kForgottenAfter));
}

TEST(DosingEndOf, IsNoneForACancelledSession)
{
    auto session = dosedSession(kEnd);
    session.cancelled = takenAt(kEnd.at());

    EXPECT_FALSE(dosingEndOf(session, kEnd.at()));
}

} // namespace homeward::rules::restrictions_test

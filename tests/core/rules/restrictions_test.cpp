#include "core/rules/restrictions.h"

#include "tests/core/rules/policy_samples.h"
#include "tests/core/rules/rules_printers.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <ostream>
#include <string>

namespace homeward::rules::restrictions_test {

using namespace std::chrono_literals;
using enum RestrictionState;
using homeward::testing::dosedSession;
using homeward::testing::moment;
using homeward::testing::plannedSession;
using homeward::testing::policyWith;
using homeward::testing::shown;
using homeward::testing::startedSession;
using homeward::testing::takenAt;
using homeward::testing::utc;
using std::chrono::days;

constexpr Route kIv = Route::Intravenous;
constexpr Route kNasal = Route::EsketamineNasal;

const ZonedInstant kEnd = moment("2026-03-05 15:00");
const Instant kMidnight = utc("2026-03-06 00:00");
const Instant kDayLater = utc("2026-03-06 15:00");

SessionFacts factsOf(const TreatmentSession& session, std::vector<Instant> sleeps = {})
{
    return {session, rulesInForce(session.plan.route, nullptr, Jurisdiction::UnitedStates),
            std::move(sleeps)};
}

Restriction restrictionAt(Instant now, RuleKind kind, const SessionFacts& facts)
{
    const auto restrictions = restrictionsOf(facts, now);
    return *std::ranges::find(restrictions, kind, &Restriction::kind);
}

RestrictionState drivingAt(Instant now, const SessionFacts& facts)
{
    return restrictionAt(now, RuleKind::NoDriving, facts).state;
}

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

TEST(Sleep, KeepsDrivingForbiddenAfterItsTimeUntilItIsConfirmed)
{
    const auto session = dosedSession(kEnd);
    EXPECT_EQ(drivingAt(kDayLater - 1s, factsOf(session)), Active);
    EXPECT_EQ(drivingAt(kDayLater, factsOf(session)), AwaitingSleep);
    EXPECT_EQ(drivingAt(kDayLater + days{30}, factsOf(session)), AwaitingSleep);

    EXPECT_EQ(drivingAt(kDayLater + 1h, factsOf(session, {kDayLater + 1h})), Ended);
}

TEST(Sleep, DoesNotShortenTheRest)
{
    const auto facts = factsOf(dosedSession(kEnd), {kMidnight + 7h});

    EXPECT_EQ(drivingAt(kDayLater - 1s, facts), Active);
    EXPECT_EQ(drivingAt(kDayLater, facts), Ended);
}

TEST(Sleep, IsANapBeforeTheMidnightAfterTheSession)
{
    const auto session = dosedSession(kEnd);

    EXPECT_EQ(drivingAt(kDayLater, factsOf(session, {kEnd.at() + 1h, kMidnight - 1s})),
              AwaitingSleep);
    EXPECT_EQ(drivingAt(kDayLater, factsOf(session, {kMidnight})), Ended);
    EXPECT_EQ(drivingAt(kDayLater, factsOf(session, {kEnd.at() + 1h, kMidnight})), Ended);
    EXPECT_EQ(drivingAt(kDayLater, factsOf(session, {kMidnight, kEnd.at() + 1h})), Ended);
}

TEST(Sleep, GoesByTheMidnightOfTheClinic)
{
    const auto session = dosedSession(moment("2026-03-05 15:00", "America/New_York"));
    const Instant midnight = moment("2026-03-06 00:00", "America/New_York").at();

    EXPECT_EQ(drivingAt(midnight + 24h, factsOf(session, {midnight - 1s})), AwaitingSleep);
    EXPECT_EQ(drivingAt(midnight + 24h, factsOf(session, {midnight})), Ended);
}

TEST(Sleep, ThatIsStillToComeHasNotBeenSlept)
{
    const auto facts = factsOf(dosedSession(kEnd), {kDayLater + 2h});

    EXPECT_EQ(drivingAt(kDayLater + 2h - 1s, facts), AwaitingSleep);
    EXPECT_EQ(drivingAt(kDayLater + 2h, facts), Ended);
}

TEST(Sleep, IsFirstConfirmedAtTheEarliestAnswerThatCounts)
{
    const auto session = dosedSession(kEnd);
    const auto sleptByNoon = [&](std::vector<Instant> sleeps) {
        return sleptAt(factsOf(session, std::move(sleeps)), kMidnight + 12h);
    };

    EXPECT_EQ(sleptByNoon({}), std::nullopt);
    EXPECT_EQ(sleptByNoon({kMidnight - 1s}), std::nullopt);
    EXPECT_EQ(sleptByNoon({kMidnight}), kMidnight);
    EXPECT_EQ(sleptByNoon({kMidnight + 12h}), kMidnight + 12h);
    EXPECT_EQ(sleptByNoon({kMidnight + 12h + 1s}), std::nullopt);
    EXPECT_EQ(sleptByNoon({kMidnight - 1s, kMidnight + 9h, kMidnight + 8h}), kMidnight + 8h);
    EXPECT_EQ(sleptAt(factsOf(plannedSession(kEnd), {kMidnight}), kEnd.at() - 1s), std::nullopt)
        << "a session that has not begun";
}

TEST(Sleep, IsNotAskedOfASessionFromWhichNothingCounts)
{
    const auto session = plannedSession(kEnd);

    EXPECT_EQ(sleptAt(factsOf(session, {kMidnight}), kEnd.at() + days{8}), std::nullopt);
}

TEST(RestrictionsOf, SayWhenTheyEnded)
{
    const auto session = dosedSession(kEnd);
    const auto endOf = [&](RuleKind kind, std::vector<Instant> sleeps) {
        return restrictionAt(kDayLater + 9h, kind, factsOf(session, std::move(sleeps))).endedAt;
    };

    EXPECT_EQ(endOf(RuleKind::NoAlcohol, {}), kDayLater);
    EXPECT_EQ(endOf(RuleKind::NoDriving, {}), std::nullopt) << "in force until the sleep";
    EXPECT_EQ(endOf(RuleKind::NoDriving, {kMidnight + 8h}), kDayLater);
    EXPECT_EQ(endOf(RuleKind::NoDriving, {kDayLater + 3h}), kDayLater + 3h);
    EXPECT_EQ(endOf(RuleKind::NoDriving, {kMidnight + 8h, kDayLater + 3h}), kDayLater);
}

TEST(Sleep, DoesNotMakeTheEndOfDosingKnown)
{
    EXPECT_EQ(drivingAt(kDayLater + days{1}, factsOf(startedSession(kEnd), {kDayLater})), Unknown);
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

struct EndCase {
    std::string name;
    Route route;
    std::string zone;
    std::string dosingEnd;
    std::string driving;
    std::string adult;
};

void PrintTo(const EndCase& each, std::ostream* out)
{
    *out << each.name;
}

class BuiltInEnds : public ::testing::TestWithParam<EndCase> { };

TEST_P(BuiltInEnds, AreTheLaterOfBothConditionsOnTheClocksOfTheClinic)
{
    const auto& [name, route, zone, dosingEnd, driving, adult] = GetParam();
    const auto facts = factsOf(dosedSession(moment(dosingEnd, zone), route));

    const auto until = [&](RuleKind kind) {
        return shown(*restrictionAt(kEnd.at(), kind, facts).until, GetParam().zone);
    };

    EXPECT_EQ(until(RuleKind::NoDriving), driving);
    EXPECT_EQ(until(RuleKind::RideHome), driving);
    EXPECT_EQ(until(RuleKind::AdultNearby), adult);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Conditions, BuiltInEnds, ::testing::Values(
    EndCase{"Afternoon",        kIv,    "UTC",                 "2026-03-05 15:00", "2026-03-06 15:00 +0000", "2026-03-06 03:00 +0000"},
    EndCase{"Morning",          kIv,    "UTC",                 "2026-03-05 09:00", "2026-03-06 09:00 +0000", "2026-03-06 00:00 +0000"},
    EndCase{"AtSix",            kIv,    "UTC",                 "2026-03-05 06:00", "2026-03-06 06:00 +0000", "2026-03-06 00:00 +0000"},
    EndCase{"BeforeSix",        kIv,    "UTC",                 "2026-03-05 05:59", "2026-03-06 06:00 +0000", "2026-03-06 00:00 +0000"},
    EndCase{"AfterMidnight",    kIv,    "UTC",                 "2026-03-05 00:00", "2026-03-06 06:00 +0000", "2026-03-06 00:00 +0000"},
    EndCase{"BeforeMidnight",   kIv,    "UTC",                 "2026-03-05 23:59", "2026-03-06 23:59 +0000", "2026-03-06 11:59 +0000"},
    EndCase{"Nasal",            kNasal, "UTC",                 "2026-03-05 15:00", "2026-03-06 00:00 +0000", "2026-03-06 03:00 +0000"},
    EndCase{"NasalLate",        kNasal, "UTC",                 "2026-03-05 23:59", "2026-03-06 00:00 +0000", "2026-03-06 11:59 +0000"},
    EndCase{"NasalEarly",       kNasal, "UTC",                 "2026-03-05 00:00", "2026-03-06 00:00 +0000", "2026-03-06 00:00 +0000"}),
    [](const auto& generated) { return generated.param.name; });

INSTANTIATE_TEST_SUITE_P(Zones, BuiltInEnds, ::testing::Values(
    EndCase{"ShortDay",         kIv,    "America/New_York",    "2026-03-07 15:00", "2026-03-08 16:00 -0400", "2026-03-08 04:00 -0400"},
    EndCase{"LongDay",          kIv,    "America/New_York",    "2026-10-31 15:00", "2026-11-01 14:00 -0500", "2026-11-01 02:00 -0500"},
    EndCase{"LongDayAtSix",     kIv,    "America/New_York",    "2026-10-31 06:30", "2026-11-01 06:00 -0500", "2026-11-01 00:00 -0400"},
    EndCase{"NewYear",          kIv,    "Europe/Berlin",       "2026-12-31 15:00", "2027-01-01 15:00 +0100", "2027-01-01 03:00 +0100"},
    EndCase{"LeapDay",          kIv,    "Europe/Berlin",       "2028-02-28 15:00", "2028-02-29 15:00 +0100", "2028-02-29 03:00 +0100"},
    EndCase{"NeverExisted",     kIv,    "Pacific/Apia",        "2011-12-29 15:00", "2011-12-31 15:00 +1400", "2011-12-31 03:00 +1400"},
    EndCase{"NasalNeverExisted",kNasal, "Pacific/Apia",        "2011-12-29 15:00", "2011-12-31 00:00 +1400", "2011-12-31 03:00 +1400"},
    EndCase{"NasalSkipped",     kNasal, "America/Havana",      "2026-03-07 09:00", "2026-03-08 01:00 -0400", "2026-03-08 01:00 -0400"},
    EndCase{"NasalDoubled",     kNasal, "America/Havana",      "2026-10-31 09:00", "2026-11-01 00:00 -0500", "2026-11-01 00:00 -0500"}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

TEST(TimeUp, IsTheRestWhereThePolicyNamesNoMorning)
{
    EXPECT_EQ(timeUp({12h}, kEnd.at(), kEnd), kEnd.at() + 12h);
    EXPECT_EQ(timeUp({}, kEnd.at(), kEnd), kEnd.at());
}

TEST(TimeUp, IsTheLaterOfRestAndMorning)
{
    EXPECT_EQ(timeUp({12h, 2h}, kEnd.at(), kEnd), kMidnight + 3h);
    EXPECT_EQ(timeUp({12h, 3h}, kEnd.at(), kEnd), kMidnight + 3h);
    EXPECT_EQ(timeUp({12h, 4h}, kEnd.at(), kEnd), kMidnight + 4h);
}

TEST(TimeUp, IsReadLaterWhereTheZoneIsUnknown)
{
    const ZonedInstant place{kEnd.at(), "Mars/Olympus_Mons", 0s};

    EXPECT_EQ(timeUp({12h, 6h}, kEnd.at(), place), kMidnight + 8h);
    EXPECT_EQ(timeUp({12h}, kEnd.at(), place), kEnd.at() + 12h);
}

TEST(TimeUp, DoesNotMoveWithTheTraveller)
{
    // The session was in New York; where its patient is by now makes no difference to its rules.
    const auto start = moment("2026-03-05 15:00", "America/New_York");

    EXPECT_EQ(shown(timeUp({24h, 18h}, start.at(), start), "America/New_York"),
              "2026-03-06 18:00 -0500");
    EXPECT_EQ(shown(timeUp({24h, 18h}, start.at(), start), "Europe/Berlin"),
              "2026-03-07 00:00 +0100");
}

} // namespace homeward::rules::restrictions_test

#include "core/rules/observation.h"

#include "tests/core/rules/policy_samples.h"
#include "tests/core/rules/rules_printers.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <chrono>

namespace homeward::rules::observation_test {

using namespace std::chrono_literals;
using enum RestrictionState;
using homeward::testing::dosedSession;
using homeward::testing::moment;
using homeward::testing::plannedSession;
using homeward::testing::policyObserving;
using homeward::testing::startedSession;
using homeward::testing::takenAt;
using std::chrono::days;

const ZonedInstant kEnd = moment("2026-03-05 15:00");
const Instant kPlannedUntil = kEnd.at() + 120min;

std::optional<Observation> observed(const TreatmentSession& session, Instant now,
                                    Jurisdiction jurisdiction = Jurisdiction::UnitedStates)
{
    return observationOf(session, rulesInForce(session.plan.route, nullptr, jurisdiction), now);
}

TEST(ObservationOf, IsNothingBeforeASessionHasBegun)
{
    EXPECT_EQ(observed(plannedSession(kEnd), kEnd.at() - 1s), std::nullopt);
    EXPECT_EQ(observed(plannedSession(kEnd), kEnd.at() + 1h), std::nullopt);
}

TEST(ObservationOf, IsNothingForACancelledSession)
{
    auto session = plannedSession(kEnd);
    session.cancelled = takenAt(kEnd.at());

    EXPECT_EQ(observed(session, kEnd.at() + 1h), std::nullopt);
}

TEST(ObservationOf, IsUnknownAndEstimatedWhileDosingGoesOn)
{
    EXPECT_EQ(observed(startedSession(kEnd), kEnd.at()),
              (Observation{.mode = ObservationMode::Planned,
                           .state = Unknown,
                           .until = kEnd.at() + 40min + 60min + 120min,
                           .isEstimated = true,
                           .origin = builtInPolicy(Jurisdiction::Unknown).origin}));
}

TEST(ObservationOf, NeverSaysThatAnEstimatedTimeHasPassed)
{
    const auto observation = observed(startedSession(kEnd), kEnd.at() + days{2});

    EXPECT_EQ(observation->state, Unknown);
    EXPECT_FALSE(observation->isTimePassed);
}

TEST(ObservationOf, CountsFromTheEndOfDosing)
{
    EXPECT_EQ(observed(dosedSession(kEnd), kEnd.at()),
              (Observation{.mode = ObservationMode::Planned,
                           .state = Active,
                           .until = kPlannedUntil,
                           .origin = builtInPolicy(Jurisdiction::Unknown).origin}));
}

TEST(ObservationOf, LetsNobodyGoWhenItsTimeHasPassed)
{
    EXPECT_FALSE(observed(dosedSession(kEnd), kPlannedUntil - 1s)->isTimePassed);
    EXPECT_TRUE(observed(dosedSession(kEnd), kPlannedUntil)->isTimePassed);
    EXPECT_EQ(observed(dosedSession(kEnd), kPlannedUntil)->state, Active);
    EXPECT_EQ(observed(dosedSession(kEnd), kPlannedUntil + days{9})->state, Active);
}

TEST(ObservationOf, EndsWhenStaffSaySo)
{
    auto session = dosedSession(kEnd);
    session.observed = takenAt(kEnd.at() + 1h);

    for (const Instant now : {kEnd.at() + 1h, kPlannedUntil + 1h}) {
        EXPECT_EQ(observed(session, now)->state, Ended);
        EXPECT_EQ(observed(session, now)->until, kPlannedUntil);
        EXPECT_FALSE(observed(session, now)->isTimePassed);
    }
}

TEST(ObservationOf, EndsWhenStaffLetThePersonGo)
{
    auto session = dosedSession(kEnd);
    session.discharged = takenAt(kEnd.at() + 1h);

    EXPECT_EQ(observed(session, kEnd.at() + 1h)->state, Ended);
}

TEST(ObservationOf, EndsByStaffAloneEvenIfTheEndOfDosingWasForgotten)
{
    auto session = startedSession(kEnd);
    session.observed = takenAt(kEnd.at() + 3h);

    const auto observation = observed(session, kEnd.at() + 3h);

    EXPECT_EQ(observation->state, Ended);
    EXPECT_TRUE(observation->isEstimated);
    EXPECT_FALSE(observation->isTimePassed);
}

TEST(ObservationOf, SpeaksOfTheLeastTimeAfterEsketamineInTheUnitedStates)
{
    const auto session = dosedSession(kEnd, Route::EsketamineNasal);

    EXPECT_EQ(observed(session, kEnd.at(), Jurisdiction::UnitedStates)->mode,
              ObservationMode::AtLeast);
    EXPECT_EQ(observed(session, kEnd.at(), Jurisdiction::Elsewhere)->mode,
              ObservationMode::ClinicianDecides);
    EXPECT_EQ(observed(session, kEnd.at(), Jurisdiction::Unknown)->until, kPlannedUntil);
}

TEST(ObservationOf, LastsAsLongAsTheClinicSays)
{
    const ClinicPolicy clinic =
        policyObserving(Route::Intravenous, {ObservationMode::ClinicianDecides, 45min});
    const auto rules = rulesInForce(Route::Intravenous, &clinic, Jurisdiction::UnitedStates);

    const auto observation = observationOf(dosedSession(kEnd), rules, kEnd.at());

    EXPECT_EQ(observation->mode, ObservationMode::ClinicianDecides);
    EXPECT_EQ(observation->until, kEnd.at() + 45min);
    EXPECT_EQ(observation->origin, clinic.origin);
}

TEST(ObservationOf, IsProlongedByAClockSetBack)
{
    const auto observation = observed(dosedSession(kEnd), kEnd.at() - days{400});

    EXPECT_EQ(observation->state, Active);
    EXPECT_FALSE(observation->isTimePassed);
}

} // namespace homeward::rules::observation_test

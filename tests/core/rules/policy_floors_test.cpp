#include "core/rules/policy_check.h"

#include "tests/core/rules/policy_refusals.h"
#include "tests/core/rules/rules_printers.h"

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <limits>
#include <optional>
#include <string>

namespace homeward::rules::policy_floors_test {

using namespace std::chrono_literals;
using homeward::testing::errorOf;
using homeward::testing::errorOfEnd;
using homeward::testing::policyBefore;
using homeward::testing::policyFor;
using homeward::testing::policyObserving;
using homeward::testing::policyWith;
using homeward::testing::refusalOf;
using std::chrono::minutes;

constexpr Route kIv = Route::Intravenous;
constexpr Route kNasal = Route::EsketamineNasal;
constexpr std::array kKetamineRoutes{Route::Intravenous, Route::Intramuscular, Route::OralInClinic};
constexpr minutes kMost{std::numeric_limits<minutes::rep>::max()};
constexpr minutes kLeast{std::numeric_limits<minutes::rep>::min()};

TEST(CheckPolicy, LetsAClinicMoveDrivingAfterKetamineBetween12And72Hours)
{
    for (const Route route : kKetamineRoutes)
        for (const RuleKind kind : {RuleKind::NoDriving, RuleKind::NoMachines}) {
            EXPECT_EQ(refusalOf(policyWith(route, {{kind, {12h - 1min, 6h, true}}})),
                      (PolicyRefusal{PolicyError::BelowFloor, route, kind}));
            EXPECT_EQ(errorOfEnd(route, kind, {12h}), std::nullopt);
            EXPECT_EQ(errorOfEnd(route, kind, {72h, 6h, true}), std::nullopt);
        }
}

TEST(CheckPolicy, WarnsOfDrivingBelow24Hours)
{
    const auto warnings = [](Route route, RuleKind kind, RuleEnd end) {
        return checkPolicy(policyWith(route, {{RuleKind::AdultNearby, {1h}}, {kind, end}}),
                           Jurisdiction::UnitedStates)
            .value();
    };
    using Warnings = std::vector<PolicyWarning>;

    for (const Route route : kKetamineRoutes)
        for (const RuleKind kind : {RuleKind::NoDriving, RuleKind::NoMachines}) {
            EXPECT_EQ(warnings(route, kind, {24h - 1min}), (Warnings{{route, kind}}));
            EXPECT_EQ(warnings(route, kind, {24h}), Warnings{});
        }
    EXPECT_EQ(warnings(kIv, RuleKind::NoAlcohol, {1h}), Warnings{});
    EXPECT_EQ(warnings(kNasal, RuleKind::NoDriving, {0h, 0h, true}), Warnings{});
}

TEST(CheckPolicy, WarnsOfEachRuleOfEachRoute)
{
    ClinicPolicy policy =
        policyWith(kIv, {{RuleKind::NoDriving, {12h}}, {RuleKind::NoMachines, {13h}}});
    policy.routes.merge(policyWith(Route::Intramuscular, {{RuleKind::NoDriving, {12h}}}).routes);

    EXPECT_EQ(checkPolicy(policy, Jurisdiction::Elsewhere).value(),
              (std::vector<PolicyWarning>{{kIv, RuleKind::NoDriving},
                                          {kIv, RuleKind::NoMachines},
                                          {Route::Intramuscular, RuleKind::NoDriving}}));
}

TEST(CheckPolicy, HoldsTheFloorOfEsketamineInEveryJurisdiction)
{
    for (const Jurisdiction jurisdiction :
         {Jurisdiction::Unknown, Jurisdiction::UnitedStates, Jurisdiction::Elsewhere})
        for (const RuleKind kind : {RuleKind::NoDriving, RuleKind::NoMachines, RuleKind::RideHome,
                                    RuleKind::NotAloneOnPublicTransport}) {
            const PolicyRefusal refusal{PolicyError::BelowFloor, kNasal, kind};
            const auto refused = [&](const RuleEnd& end) {
                return refusalOf(policyWith(kNasal, {{kind, end}}), jurisdiction);
            };
            EXPECT_EQ(refused({72h}), refusal);
            EXPECT_EQ(refused({0h, 23h}), refusal);
            EXPECT_EQ(refused({0h, 0h, true}), std::nullopt);
            EXPECT_EQ(refused({24h, 6h, true}), std::nullopt);
        }
}

TEST(CheckPolicy, LetsAClinicSetTheOtherRulesOfEsketamine)
{
    for (const RuleKind kind :
         {RuleKind::NoBigDecisions, RuleKind::NoAlcohol, RuleKind::AdultNearby})
        EXPECT_EQ(errorOfEnd(kNasal, kind, {0h}), std::nullopt);
}

TEST(CheckPolicy, LetsAClinicAllowPublicTransportAfterKetamine)
{
    EXPECT_EQ(errorOfEnd(kIv, RuleKind::NotAloneOnPublicTransport, {2h}), std::nullopt);
}

TEST(CheckPolicy, LetsAClinicChangeNothingButTheWordsAboutSedatives)
{
    for (const Route route : {kIv, kNasal}) {
        EXPECT_EQ(errorOfEnd(route, RuleKind::AskBeforeSedatives, {24h - 1min}),
                  PolicyError::BelowFloor);
        EXPECT_EQ(errorOfEnd(route, RuleKind::AskBeforeSedatives, {24h}), std::nullopt);
    }
}

TEST(CheckPolicy, AsksForARideAsLongAsDrivingIsNotAllowed)
{
    const auto ride = [](const RuleEnd& driving, const RuleEnd& end) {
        return refusalOf(
            policyWith(kIv, {{RuleKind::RideHome, end}, {RuleKind::NoDriving, driving}}));
    };
    const PolicyRefusal refusal{PolicyError::BelowFloor, kIv, RuleKind::RideHome};

    EXPECT_EQ(ride({12h}, {12h}), std::nullopt);
    EXPECT_EQ(ride({12h}, {12h - 1min}), refusal);
    EXPECT_EQ(ride({12h, 6h}, {12h, 6h}), std::nullopt);
    EXPECT_EQ(ride({12h, 6h}, {12h, 6h - 1min}), refusal);
    EXPECT_EQ(ride({12h, 6h}, {72h}), refusal);
    EXPECT_EQ(ride({12h, 6h, true}, {12h, 6h, true}), std::nullopt);
    EXPECT_EQ(ride({12h, 6h, true}, {12h, 6h}), refusal);
}

TEST(CheckPolicy, ComparesTheRideWithTheBuiltInDrivingRuleWhereThereIsNoOther)
{
    EXPECT_EQ(errorOfEnd(kIv, RuleKind::RideHome, {24h, 6h, true}), std::nullopt);
    EXPECT_EQ(errorOfEnd(kIv, RuleKind::RideHome, {24h, 6h}), PolicyError::BelowFloor);
    EXPECT_EQ(errorOfEnd(kIv, RuleKind::RideHome, {24h - 1min, 6h, true}), PolicyError::BelowFloor);
}

TEST(CheckPolicy, HoldsTheFloorsBeforeEsketamine)
{
    struct Floor {
        BeforeKind kind;
        minutes least;
    };
    for (const auto& [kind, least] :
         {Floor{BeforeKind::Food, 2h}, Floor{BeforeKind::ClearLiquids, 30min},
          Floor{BeforeKind::NasalSpray, 1h}}) {
        const PolicyRefusal refusal{PolicyError::BelowFloor, kNasal, {}, kind};
        EXPECT_EQ(refusalOf(policyBefore(kNasal, {{kind, least}})), std::nullopt);
        EXPECT_EQ(refusalOf(policyBefore(kNasal, {{kind, least - 1min}})), refusal);
        EXPECT_EQ(refusalOf(policyBefore(kNasal, {{kind}})), refusal);
        EXPECT_EQ(refusalOf(policyBefore(kIv, {{kind, 0min}})), std::nullopt);
        EXPECT_EQ(refusalOf(policyBefore(kIv, {{kind}})), std::nullopt);
    }
    EXPECT_EQ(refusalOf(policyBefore(kNasal, {{BeforeKind::TellAboutCold}})), std::nullopt);
    EXPECT_EQ(refusalOf(policyBefore(kNasal, {{BeforeKind::NoAlcoholNightBefore}})), std::nullopt);
}

} // namespace homeward::rules::policy_floors_test

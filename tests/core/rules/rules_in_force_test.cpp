#include "core/rules/policy_check.h"

#include "tests/core/rules/policy_samples.h"
#include "tests/core/rules/rules_printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <string>

namespace homeward::rules::rules_in_force_test {

using namespace std::chrono_literals;
using homeward::testing::policyBefore;
using homeward::testing::policyFor;
using homeward::testing::policyObserving;
using homeward::testing::policyWith;
using std::chrono::minutes;

constexpr Route kIv = Route::Intravenous;
constexpr Route kNasal = Route::EsketamineNasal;
constexpr Jurisdiction kUs = Jurisdiction::UnitedStates;

const PolicyOrigin& builtIn()
{
    return builtInPolicy(kUs).origin;
}

/// A rule with the name of who made it.
struct Held {
    RuleEnd end;
    std::string text;
    PolicyOrigin origin;
};

Held heldBy(const RulesInForce& rules, RuleKind kind)
{
    const auto& after = rules.rules.after;
    const auto found = std::ranges::find(after, kind, &AfterRule::kind);
    const auto index = static_cast<std::size_t>(found - after.begin());
    return {found->end, found->text, rules.afterOrigins.at(index)};
}

TEST(RulesInForce, AreTheBuiltInOnesWithoutAClinic)
{
    const auto rules = rulesInForce(kNasal, nullptr, kUs);

    EXPECT_EQ(rules.rules, builtInPolicy(kUs).routes.at(kNasal));
    EXPECT_EQ(rules.afterOrigins, std::vector(8, builtIn()));
    EXPECT_EQ(rules.beforeOrigins, std::vector(4, builtIn()));
    EXPECT_EQ(rules.observationOrigin, builtIn());
}

TEST(RulesInForce, AreTheBuiltInOnesForARouteThatTheClinicDoesNotSpeakOf)
{
    const ClinicPolicy clinic = policyFor(kIv);

    EXPECT_EQ(rulesInForce(kNasal, &clinic, kUs), rulesInForce(kNasal, nullptr, kUs));
}

TEST(RulesInForce, TakeTheClinicsRuleInThePlaceOfTheBuiltInOne)
{
    const ClinicPolicy clinic =
        policyWith(kIv, {{RuleKind::NoAlcohol, {48h}, "No alcohol for two days."}});

    const auto rules = rulesInForce(kIv, &clinic, kUs);

    const auto alcohol = heldBy(rules, RuleKind::NoAlcohol);
    EXPECT_EQ(alcohol.end, RuleEnd{48h});
    EXPECT_EQ(alcohol.text, "No alcohol for two days.");
    EXPECT_EQ(alcohol.origin, clinic.origin);
}

TEST(RulesInForce, KeepWhatTheClinicLeavesOut)
{
    const ClinicPolicy clinic = policyWith(kIv, {{RuleKind::NoAlcohol, {48h}}});

    const auto rules = rulesInForce(kIv, &clinic, kUs);

    ASSERT_EQ(rules.rules.after.size(), 8U);
    EXPECT_EQ(heldBy(rules, RuleKind::NoDriving).end, (RuleEnd{24h, 6h, true}));
    EXPECT_EQ(heldBy(rules, RuleKind::NoDriving).origin, builtIn());
    EXPECT_EQ(heldBy(rules, RuleKind::RideHome).origin, builtIn());
}

TEST(RulesInForce, KeepTheirOrder)
{
    const ClinicPolicy clinic =
        policyWith(kIv, {{RuleKind::AdultNearby, {1h}}, {RuleKind::NoDriving, {12h}}});

    const auto rules = rulesInForce(kIv, &clinic, kUs);

    for (std::size_t i = 0; i < rules.rules.after.size(); ++i)
        EXPECT_EQ(rules.rules.after[i].kind, static_cast<RuleKind>(i));
    EXPECT_EQ(heldBy(rules, RuleKind::NoDriving).end, RuleEnd{12h});
    EXPECT_EQ(heldBy(rules, RuleKind::AdultNearby).end, RuleEnd{1h});
}

TEST(RulesInForce, AskForARideAsLongAsTheClinicForbidsDriving)
{
    const ClinicPolicy clinic = policyWith(kIv, {{RuleKind::NoDriving, {36h}}});

    const auto ride = heldBy(rulesInForce(kIv, &clinic, kUs), RuleKind::RideHome);

    EXPECT_EQ(ride.end, (RuleEnd{36h, 6h, true}));
    EXPECT_EQ(ride.origin, clinic.origin);
}

TEST(RulesInForce, ProlongARideInWhicheverConditionItFallsShort)
{
    const auto rideWith = [](const RuleEnd& driving) {
        const ClinicPolicy clinic = policyWith(kIv, {{RuleKind::NoDriving, driving}});
        return heldBy(rulesInForce(kIv, &clinic, kUs), RuleKind::RideHome).end;
    };

    EXPECT_EQ(rideWith({12h}), (RuleEnd{24h, 6h, true}));
    EXPECT_EQ(rideWith({12h, 9h}), (RuleEnd{24h, 9h, true}));
    EXPECT_EQ(rideWith({48h, 9h, true}), (RuleEnd{48h, 9h, true}));
}

TEST(RulesInForce, ProlongAClinicsRideByTheBuiltInDrivingRule)
{
    // checkPolicy refuses such a policy; what was kept anyhow must not leave anybody alone.
    const ClinicPolicy clinic = policyWith(kIv, {{RuleKind::RideHome, {1h, 8h}}});

    const auto ride = heldBy(rulesInForce(kIv, &clinic, kUs), RuleKind::RideHome);

    EXPECT_EQ(ride.end, (RuleEnd{24h, 8h, true}));
    EXPECT_EQ(ride.origin, builtIn());
}

TEST(RulesInForce, DoNotLetAnUncheckedPolicyLoosenAFloor)
{
    const minutes most{std::numeric_limits<minutes::rep>::max()};
    for (const RuleEnd& end : {RuleEnd{24h}, RuleEnd{-1min, 0h, true}, RuleEnd{most, 0h, true},
                               RuleEnd{0h, 24h, true}}) {
        const ClinicPolicy clinic = policyWith(kNasal, {{RuleKind::NoDriving, end}});
        const auto driving = heldBy(rulesInForce(kNasal, &clinic, kUs), RuleKind::NoDriving);
        EXPECT_EQ(driving.end, (RuleEnd{0h, 0h, true}));
        EXPECT_EQ(driving.origin, builtIn());
    }
}

TEST(RulesInForce, FillUpTheLinesBeforeASessionAndNameWhoMadeEach)
{
    const ClinicPolicy clinic =
        policyBefore(kNasal, {{BeforeKind::NoAlcoholNightBefore}, {BeforeKind::Food, 4h}});

    const auto rules = rulesInForce(kNasal, &clinic, kUs);

    EXPECT_EQ(rules.rules.before,
              (std::vector<BeforeRule>{{BeforeKind::Food, 4h},
                                       {BeforeKind::ClearLiquids, 30min},
                                       {BeforeKind::NasalSpray, 1h},
                                       {BeforeKind::TellAboutCold},
                                       {BeforeKind::NoAlcoholNightBefore}}));
    EXPECT_EQ(rules.beforeOrigins,
              (std::vector{clinic.origin, builtIn(), builtIn(), builtIn(), clinic.origin}));
}

TEST(RulesInForce, DoNotLetAnUncheckedPolicyLoosenALineBeforeASession)
{
    const ClinicPolicy clinic =
        policyBefore(kNasal, {{BeforeKind::Food, 1h}, {BeforeKind::NoAlcoholNightBefore, -1min}});

    const auto rules = rulesInForce(kNasal, &clinic, kUs);

    EXPECT_EQ(rules.rules.before, builtInPolicy(kUs).routes.at(kNasal).before);
    EXPECT_EQ(rules.beforeOrigins, std::vector(4, builtIn()));
}

TEST(RulesInForce, ObserveAsTheClinicSays)
{
    const ClinicPolicy clinic = policyObserving(kIv, {ObservationMode::AtLeast, 90min});

    const auto rules = rulesInForce(kIv, &clinic, kUs);

    EXPECT_EQ(rules.rules.observation, (ObservationRule{ObservationMode::AtLeast, 90min}));
    EXPECT_EQ(rules.observationOrigin, clinic.origin);
}

TEST(RulesInForce, HoldTheFloorOfTheRegionThatIsChosenNow)
{
    const ClinicPolicy clinic = policyObserving(kNasal, {ObservationMode::ClinicianDecides, 60min});
    ASSERT_TRUE(checkPolicy(clinic, Jurisdiction::Elsewhere));

    const auto rules = rulesInForce(kNasal, &clinic, kUs);

    EXPECT_EQ(rules.rules.observation, (ObservationRule{ObservationMode::AtLeast, 120min}));
    EXPECT_EQ(rules.observationOrigin, builtIn());
    EXPECT_EQ(rulesInForce(kNasal, &clinic, Jurisdiction::Elsewhere).observationOrigin,
              clinic.origin);
}

TEST(RulesInForce, KeepRulesOfUnknownKinds)
{
    ClinicPolicy clinic = policyFor(kIv);
    clinic.routes.at(kIv).others = {{"noSwimming", "No swimming today."}};

    EXPECT_EQ(rulesInForce(kIv, &clinic, kUs).rules.others, clinic.routes.at(kIv).others);
}

TEST(MedicineLinesInForce, BeginWithThoseThatNobodyMayChange)
{
    ClinicPolicy clinic = policyFor(kIv);
    const auto fixed = medicineLinesInForce(nullptr);
    clinic.medicineLines = {"Bring your list of medicines.", fixed[1]};

    auto expected = fixed;
    expected.emplace_back("Bring your list of medicines.");

    EXPECT_EQ(fixed, builtInPolicy(kUs).medicineLines);
    EXPECT_EQ(medicineLinesInForce(&clinic), expected);
}

} // namespace homeward::rules::rules_in_force_test

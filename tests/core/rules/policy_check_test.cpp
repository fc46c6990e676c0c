#include "core/rules/policy_check.h"

#include "tests/core/rules/policy_samples.h"
#include "tests/core/rules/rules_printers.h"

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <limits>
#include <optional>
#include <string>

namespace homeward::rules::policy_check_test {

using namespace std::chrono_literals;
using homeward::testing::policyBefore;
using homeward::testing::policyFor;
using homeward::testing::policyObserving;
using homeward::testing::policyWith;
using std::chrono::minutes;

constexpr Route kIv = Route::Intravenous;
constexpr Route kNasal = Route::EsketamineNasal;
constexpr std::array kKetamineRoutes{Route::Intravenous, Route::Intramuscular, Route::OralInClinic};
constexpr minutes kMost{std::numeric_limits<minutes::rep>::max()};
constexpr minutes kLeast{std::numeric_limits<minutes::rep>::min()};

std::optional<PolicyRefusal> refusalOf(const ClinicPolicy& policy,
                                       Jurisdiction jurisdiction = Jurisdiction::UnitedStates)
{
    const auto checked = checkPolicy(policy, jurisdiction);
    return checked ? std::nullopt : std::optional{checked.error()};
}

std::optional<PolicyError> errorOf(const ClinicPolicy& policy,
                                   Jurisdiction jurisdiction = Jurisdiction::UnitedStates)
{
    const auto refusal = refusalOf(policy, jurisdiction);
    return refusal ? std::optional{refusal->error} : std::nullopt;
}

std::optional<PolicyError> errorOfEnd(Route route, RuleKind kind, const RuleEnd& end)
{
    return errorOf(policyWith(route, {{kind, end}}));
}

TEST(CheckPolicy, AcceptsAPolicyWithoutFlaws)
{
    EXPECT_EQ(refusalOf(policyFor(kIv)), std::nullopt);
    EXPECT_EQ(refusalOf(policyFor(kNasal)), std::nullopt);
}

TEST(CheckPolicy, RefusesAPolicyWithoutRoutes)
{
    ClinicPolicy policy = policyFor(kIv);
    policy.routes.clear();

    EXPECT_EQ(refusalOf(policy), (PolicyRefusal{PolicyError::Empty}));
}

TEST(CheckPolicy, RefusesARouteWithoutARule)
{
    EXPECT_EQ(refusalOf(policyWith(kIv, {})), (PolicyRefusal{PolicyError::Empty, kIv}));
}

TEST(CheckPolicy, AcceptsARouteWithOneRuleOfAnySort)
{
    auto before = policyBefore(kIv, {{BeforeKind::Food}});
    before.routes.at(kIv).after.clear();
    auto other = policyWith(kIv, {});
    other.routes.at(kIv).others = {{"noSwimming", "No swimming today."}};

    EXPECT_EQ(refusalOf(before), std::nullopt);
    EXPECT_EQ(refusalOf(other), std::nullopt);
}

TEST(CheckPolicy, RefusesASenderWithoutAName)
{
    for (const char* name : {"", " ", "\t\r\n "}) {
        ClinicPolicy policy = policyFor(kIv);
        policy.origin.name = name;
        EXPECT_EQ(refusalOf(policy), (PolicyRefusal{PolicyError::NoName}));
    }
}

TEST(CheckPolicy, RefusesAVersionBelowOne)
{
    ClinicPolicy policy = policyFor(kIv);
    for (const int version : {0, -1, std::numeric_limits<int>::min()}) {
        policy.origin.version = version;
        EXPECT_EQ(refusalOf(policy), (PolicyRefusal{PolicyError::BadVersion}));
    }
    policy.origin.version = 1;
    EXPECT_EQ(refusalOf(policy), std::nullopt);
}

TEST(CheckPolicy, RefusesTextsThatNobodyCanRead)
{
    const PolicyRefusal refusal{PolicyError::TextTooLong};
    const auto with = [](auto change) {
        ClinicPolicy policy = policyFor(kIv);
        change(policy);
        return refusalOf(policy);
    };
    const auto named = [&](std::size_t size) {
        return with([&](auto& policy) { policy.origin.name = std::string(size, 'n'); });
    };
    const auto signedWith = [&](std::size_t size) {
        return with([&](auto& policy) { policy.signature = std::string(size, 's'); });
    };
    const auto medicine = [&](std::size_t size) {
        return with([&](auto& policy) { policy.medicineLines = {std::string(size, 'm')}; });
    };
    const auto bring = [&](std::size_t size) {
        return with([&](auto& policy) { policy.bringLines = {"a", std::string(size, 'b')}; });
    };
    const auto lines = [&](std::size_t count) {
        return with([&](auto& policy) { policy.medicineLines.assign(count, "m"); });
    };

    EXPECT_EQ(named(kLongestPolicyName), std::nullopt);
    EXPECT_EQ(named(kLongestPolicyName + 1), refusal);
    EXPECT_EQ(signedWith(kLongestPolicySignature), std::nullopt);
    EXPECT_EQ(signedWith(kLongestPolicySignature + 1), refusal);
    EXPECT_EQ(medicine(kLongestRuleText), std::nullopt);
    EXPECT_EQ(medicine(kLongestRuleText + 1), refusal);
    EXPECT_EQ(bring(kLongestRuleText), std::nullopt);
    EXPECT_EQ(bring(kLongestRuleText + 1), refusal);
    EXPECT_EQ(lines(kMostPolicyLines), std::nullopt);
    EXPECT_EQ(lines(kMostPolicyLines + 1), refusal);
}

TEST(CheckPolicy, RefusesWordsOfARuleThatNobodyCanRead)
{
    const auto after = [](std::size_t size) {
        return refusalOf(policyWith(kIv, {{RuleKind::NoDriving, {24h}, std::string(size, 'x')}}));
    };
    const auto other = [](std::size_t kind, std::size_t text, std::size_t count = 1) {
        ClinicPolicy policy = policyFor(kIv);
        policy.routes.at(kIv).others.assign(count,
                                            {std::string(kind, 'k'), std::string(text, 't')});
        return refusalOf(policy);
    };
    const PolicyRefusal refusal{PolicyError::TextTooLong, kIv};

    EXPECT_EQ(after(kLongestRuleText), std::nullopt);
    EXPECT_EQ(after(kLongestRuleText + 1),
              (PolicyRefusal{PolicyError::TextTooLong, kIv, RuleKind::NoDriving}));
    EXPECT_EQ(other(kLongestRuleText, kLongestRuleText), std::nullopt);
    EXPECT_EQ(other(kLongestRuleText + 1, 0), refusal);
    EXPECT_EQ(other(1, kLongestRuleText + 1), refusal);
    EXPECT_EQ(other(1, 1, kMostPolicyLines), std::nullopt);
    EXPECT_EQ(other(1, 1, kMostPolicyLines + 1), refusal);
}

TEST(CheckPolicy, RefusesTwoRulesOfOneKind)
{
    EXPECT_EQ(
        refusalOf(policyWith(kIv, {{RuleKind::NoAlcohol, {24h}}, {RuleKind::NoAlcohol, {24h}}})),
        (PolicyRefusal{PolicyError::Duplicate, kIv, RuleKind::NoAlcohol}));
    EXPECT_EQ(refusalOf(policyBefore(kIv, {{BeforeKind::Food, 2h}, {BeforeKind::Food, 4h}})),
              (PolicyRefusal{PolicyError::Duplicate, kIv, {}, BeforeKind::Food}));
}

TEST(CheckPolicy, RefusesARestThatNobodyCanHaveMeant)
{
    const auto alcohol = [](minutes rest) { return errorOfEnd(kIv, RuleKind::NoAlcohol, {rest}); };

    EXPECT_EQ(alcohol(-1min), PolicyError::Negative);
    EXPECT_EQ(alcohol(kLeast), PolicyError::Negative);
    EXPECT_EQ(alcohol(0min), std::nullopt);
    EXPECT_EQ(alcohol(72h), std::nullopt);
    EXPECT_EQ(alcohol(72h + 1min), PolicyError::TooLong);
    EXPECT_EQ(alcohol(kMost), PolicyError::TooLong);
}

TEST(CheckPolicy, RefusesATimeBeforeASessionThatNobodyCanHaveMeant)
{
    const auto food = [](minutes within) {
        return refusalOf(policyBefore(kIv, {{BeforeKind::Food, within}}));
    };
    const auto refusal = [](PolicyError error) {
        return PolicyRefusal{error, kIv, {}, BeforeKind::Food};
    };

    EXPECT_EQ(food(-1min), refusal(PolicyError::Negative));
    EXPECT_EQ(food(kLeast), refusal(PolicyError::Negative));
    EXPECT_EQ(food(0min), std::nullopt);
    EXPECT_EQ(food(72h), std::nullopt);
    EXPECT_EQ(food(72h + 1min), refusal(PolicyError::TooLong));
    EXPECT_EQ(food(kMost), refusal(PolicyError::TooLong));
}

TEST(CheckPolicy, RefusesATimeOfDayThatNoClockShows)
{
    const auto from = [](minutes timeOfDay) {
        return errorOfEnd(kIv, RuleKind::NoAlcohol, {24h, timeOfDay});
    };

    EXPECT_EQ(from(-1min), PolicyError::TimeOfDayOutOfRange);
    EXPECT_EQ(from(kLeast), PolicyError::TimeOfDayOutOfRange);
    EXPECT_EQ(from(0min), std::nullopt);
    EXPECT_EQ(from(23h + 59min), std::nullopt);
    EXPECT_EQ(from(24h), PolicyError::TimeOfDayOutOfRange);
    EXPECT_EQ(from(kMost), PolicyError::TimeOfDayOutOfRange);
}

TEST(CheckPolicy, RefusesToAskForSleepBeforeTheNight)
{
    EXPECT_EQ(errorOfEnd(kIv, RuleKind::NoAlcohol, {24h, {}, true}),
              PolicyError::SleepWithoutNextDay);
    EXPECT_EQ(errorOfEnd(kIv, RuleKind::NoAlcohol, {24h, 0min, true}), std::nullopt);
}

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

TEST(CheckPolicy, RefusesAnObservationOutOfRange)
{
    const auto observed = [](minutes length) {
        return refusalOf(policyObserving(kIv, {ObservationMode::Planned, length}));
    };
    const PolicyRefusal refusal{PolicyError::ObservationOutOfRange, kIv};

    EXPECT_EQ(observed(15min - 1min), refusal);
    EXPECT_EQ(observed(15min), std::nullopt);
    EXPECT_EQ(observed(240min), std::nullopt);
    EXPECT_EQ(observed(241min), refusal);
    EXPECT_EQ(observed(kLeast), refusal);
    EXPECT_EQ(observed(kMost), refusal);
}

TEST(CheckPolicy, HoldsTheObservationOfEsketamineUnlessItIsElsewhereForCertain)
{
    const auto observed = [](ObservationMode mode, minutes length, Jurisdiction jurisdiction) {
        return refusalOf(policyObserving(kNasal, {mode, length}), jurisdiction);
    };
    const PolicyRefusal refusal{PolicyError::BelowFloor, kNasal};

    for (const Jurisdiction strict : {Jurisdiction::UnitedStates, Jurisdiction::Unknown}) {
        EXPECT_EQ(observed(ObservationMode::AtLeast, 120min, strict), std::nullopt);
        EXPECT_EQ(observed(ObservationMode::AtLeast, 119min, strict), refusal);
        EXPECT_EQ(observed(ObservationMode::Planned, 240min, strict), refusal);
        EXPECT_EQ(observed(ObservationMode::ClinicianDecides, 120min, strict), refusal);
    }
    EXPECT_EQ(observed(ObservationMode::ClinicianDecides, 60min, Jurisdiction::Elsewhere),
              std::nullopt);
    EXPECT_EQ(observed(ObservationMode::Planned, 119min, Jurisdiction::Elsewhere), std::nullopt);
    EXPECT_EQ(observed(ObservationMode::AtLeast, 14min, Jurisdiction::Elsewhere),
              (PolicyRefusal{PolicyError::ObservationOutOfRange, kNasal}));
}

TEST(CheckPolicy, KeepsAnyModeAfterKetamine)
{
    for (const ObservationMode mode :
         {ObservationMode::Planned, ObservationMode::AtLeast, ObservationMode::ClinicianDecides})
        EXPECT_EQ(refusalOf(policyObserving(kIv, {mode, 15min})), std::nullopt);
}

TEST(CheckPolicy, LooksAtEveryRoute)
{
    ClinicPolicy policy = policyFor(kIv);
    policy.routes.merge(policyWith(kNasal, {{RuleKind::NoDriving, {1h}}}).routes);

    EXPECT_EQ(refusalOf(policy),
              (PolicyRefusal{PolicyError::BelowFloor, kNasal, RuleKind::NoDriving}));
}

} // namespace homeward::rules::policy_check_test

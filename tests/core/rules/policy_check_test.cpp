#include "core/rules/policy_check.h"

#include "tests/core/rules/policy_refusals.h"
#include "tests/core/rules/rules_printers.h"

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <limits>
#include <optional>
#include <string>

namespace homeward::rules::policy_check_test {

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

#include "core/rules/policy_codec.h"

#include "tests/core/rules/policy_samples.h"
#include "tests/core/rules/rules_printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>
#include <optional>
#include <string>

namespace homeward::rules::policy_text_test {

using homeward::testing::policyFor;
using std::chrono::minutes;

constexpr Route kIv = Route::Intravenous;

TEST(PolicyText, WritesUnknownRulesWhereNobodyTakesThemForKnownOnes)
{
    ClinicPolicy policy = policyFor(kIv);
    policy.routes.at(kIv).others = {{"noDriving", "written by a later edition"}};

    EXPECT_EQ(policyFrom(policyText(policy)).value(), policy);
}

TEST(PolicyText, WritesTheBuiltInRulesAsAClinicCouldSendThem)
{
    ClinicPolicy expected = builtInPolicy(Jurisdiction::Elsewhere);
    expected.origin.source = PolicySource::Clinic;

    EXPECT_EQ(policyFrom(policyText(builtInPolicy(Jurisdiction::Elsewhere))).value(), expected);
}

TEST(PolicyText, DoesNotThrowOnBytesThatAreNoText)
{
    ClinicPolicy policy = policyFor(kIv);
    policy.origin.name = "\xff";

    EXPECT_EQ(policyFrom(policyText(policy)).value().origin.name, "\xef\xbf\xbd");
}

minutes anyMinutes()
{
    return minutes{*rc::gen::arbitrary<std::int64_t>()};
}

std::string anyWords()
{
    return *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"ab \"\\\n\t{}[]:,0"}));
}

RoutePolicy anyRoute()
{
    RoutePolicy route{
        .after = {},
        .before = {},
        .observation = {static_cast<ObservationMode>(*rc::gen::inRange(0, 3)), anyMinutes()}};
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        route.after.push_back(
            {static_cast<RuleKind>(*rc::gen::inRange(0, 8)),
             {anyMinutes(),
              *rc::gen::arbitrary<bool>() ? std::optional{anyMinutes()} : std::nullopt,
              *rc::gen::arbitrary<bool>()},
             anyWords()});
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        route.before.push_back(
            {static_cast<BeforeKind>(*rc::gen::inRange(0, 5)),
             *rc::gen::arbitrary<bool>() ? std::optional{anyMinutes()} : std::nullopt});
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        route.others.push_back({"k" + anyWords(), anyWords()});
    return route;
}

RC_GTEST_PROP(PolicyText, ReadsBackWhateverThePolicySays, ())
{
    ClinicPolicy policy{.origin = {PolicySource::Clinic, anyWords(), *rc::gen::arbitrary<int>()},
                        .routes = {},
                        .medicineLines = {anyWords(), anyWords()},
                        .bringLines = {anyWords()},
                        .signature = anyWords()};
    for (int route = 0; route < 4; ++route)
        if (*rc::gen::arbitrary<bool>())
            policy.routes.emplace(static_cast<Route>(route), anyRoute());

    RC_ASSERT(policyFrom(policyText(policy)).value() == policy);
}

} // namespace homeward::rules::policy_text_test

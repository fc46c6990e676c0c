#include "core/rules/policy_check.h"
#include "core/rules/policy_codec.h"
#include "tests/core/rules/policy_samples.h"
#include "tests/core/rules/rules_printers.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <optional>
#include <string>

// What a clinic's policy says of preparing, of the bladder question and of the trend notice.
namespace homeward::rules::policy_telling_test {

using Json = nlohmann::json;
using homeward::testing::policyFor;

std::string textWith(const std::string& field, const Json& value)
{
    Json json = Json::parse(policyText(policyFor(Route::Intravenous)));
    json[field] = value;
    return json.dump();
}

std::optional<PolicyTextError> errorWith(const std::string& field, const Json& value)
{
    const auto policy = policyFrom(textWith(field, value));
    return policy ? std::nullopt : std::optional{policy.error()};
}

std::optional<PolicyRefusal> refusalWith(std::vector<PreparationItem> items)
{
    ClinicPolicy policy = policyFor(Route::Intravenous);
    policy.preparation = std::move(items);
    const auto checked = checkPolicy(policy, Jurisdiction::UnitedStates);
    return checked ? std::nullopt : std::optional{checked.error()};
}

TEST(PolicyTelling, SaysNothingWhereTheFieldsAreLeftOut)
{
    const ClinicPolicy policy = policyFrom(R"({"format": 1, "clinic": "C", "version": 1,
        "routes": {"iv": {"observation": {"mode": "planned", "minutes": 60}}}})")
                                    .value();

    EXPECT_TRUE(policy.preparation.empty());
    EXPECT_FALSE(policy.asksAboutBladder);
    EXPECT_FALSE(policy.allowsTrendNotice);
}

TEST(PolicyTelling, IsReadAndWrittenInTheOrderOfTheClinic)
{
    ClinicPolicy policy = policyFor(Route::Intravenous);
    policy.preparation = {{"labResults", "Send us your lab results."}, {"a", "\xC3\x9C"}};
    policy.asksAboutBladder = true;

    EXPECT_EQ(policyFrom(policyText(policy)).value(), policy);
    policy.asksAboutBladder = false;
    policy.allowsTrendNotice = true;
    EXPECT_EQ(policyFrom(policyText(policy)).value(), policy);
}

TEST(PolicyTelling, IsRefusedInAnotherForm)
{
    const Json item{{"id", "a"}, {"text", "A."}};
    for (const Json& value :
         {Json("a"), Json(1), Json(nullptr), Json(item), Json::array({"a"}),
          Json::array({{{"id", "a"}}}), Json::array({{{"text", "A."}}}),
          Json::array({{{"id", ""}, {"text", "A."}}}), Json::array({{{"id", "a"}, {"text", ""}}}),
          Json::array({{{"id", 1}, {"text", "A."}}}),
          Json::array({{{"id", "a"}, {"text", "A."}, {"due", 3}}})})
        EXPECT_EQ(errorWith("preparation", value), PolicyTextError::WrongForm) << value;
    for (const char* field : {"bladderQuestion", "trendNotice"})
        for (const Json& value : {Json("true"), Json(1), Json(nullptr), Json::array({true})})
            EXPECT_EQ(errorWith(field, value), PolicyTextError::WrongForm) << field << value;
    EXPECT_EQ(errorWith("preparation", Json::array({item})), std::nullopt);
    EXPECT_EQ(errorWith("bladderQuestion", true), std::nullopt);
    EXPECT_EQ(errorWith("trendNotice", false), std::nullopt);
}

TEST(PolicyTelling, NamesAThingToPrepareOnce)
{
    EXPECT_EQ(refusalWith({{"a", "A."}, {"b", "A."}}), std::nullopt);
    EXPECT_EQ(refusalWith({{"a", "A."}, {"b", "B."}, {"a", "C."}}),
              (PolicyRefusal{PolicyError::Duplicate}));
}

TEST(PolicyTelling, NamesNoMoreThanSomebodyCanRead)
{
    const PolicyRefusal refusal{PolicyError::TextTooLong};
    const auto named = [](std::size_t id, std::size_t text) {
        return refusalWith({{std::string(id, 'i'), std::string(text, 't')}});
    };
    const auto many = [](std::size_t count) {
        std::vector<PreparationItem> items;
        for (std::size_t i = 0; i < count; ++i)
            items.push_back({std::to_string(i), "A."});
        return refusalWith(std::move(items));
    };

    EXPECT_EQ(named(kLongestPolicyName, kLongestRuleText), std::nullopt);
    EXPECT_EQ(named(kLongestPolicyName + 1, 1), refusal);
    EXPECT_EQ(named(1, kLongestRuleText + 1), refusal);
    EXPECT_EQ(many(kMostPolicyLines), std::nullopt);
    EXPECT_EQ(many(kMostPolicyLines + 1), refusal);
}

} // namespace homeward::rules::policy_telling_test

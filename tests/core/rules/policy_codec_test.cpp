#include "core/rules/policy_codec.h"

#include "core/rules/policy_check.h"
#include "tests/core/rules/policy_example.h"
#include "tests/core/rules/policy_samples.h"
#include "tests/core/rules/rules_printers.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <limits>
#include <optional>
#include <string>

namespace homeward::rules::policy_codec_test {

using namespace std::chrono_literals;
using std::chrono::minutes;
using Json = nlohmann::json;
using homeward::testing::policyFor;
using policy_example::changed;
using policy_example::errorOf;
using policy_example::examplePolicy;
using policy_example::kExample;
using policy_example::ruleIn;

constexpr Route kIv = Route::Intravenous;
constexpr minutes kMost{std::numeric_limits<minutes::rep>::max()};
constexpr minutes kLeast{std::numeric_limits<minutes::rep>::min()};

TEST(PolicyFrom, ReadsTheExampleOfTheDocument)
{
    EXPECT_EQ(policyFrom(kExample).value(), examplePolicy());
}

TEST(PolicyFrom, NeedsNoMoreThanTheSenderAndARule)
{
    const auto policy = policyFrom(R"({"format": 1, "clinic": "C", "version": 1,
        "routes": {"esketamine": {"observation": {"mode": "atLeast", "minutes": 120}}}})");

    EXPECT_EQ(policy.value(),
              (ClinicPolicy{.origin = {PolicySource::Clinic, "C", 1},
                            .routes = {{Route::EsketamineNasal,
                                        {{}, {}, {ObservationMode::AtLeast, 120min}}}}}));
}

TEST(PolicyFrom, RefusesWhatIsNotJson)
{
    for (const char* text : {"", " ", "{", "{}x", "[1,]", "nul", R"("\ud800")", "{'a': 1}",
                             R"({"format": 1)", "\xff", "{\"a\": \"\xc3\x28\"}", "// nothing\n{}"})
        EXPECT_EQ(errorOf(text), PolicyTextError::NotJson) << text;
}

TEST(PolicyFrom, RefusesAnotherForm)
{
    for (const char* text : {"{}", "[]", "null", "1", "\"text\"", "[[[[]]]]", R"({"format": 1})",
                             R"({"format": "1"})", R"({"format": null})", R"({"format": 1.5})",
                             R"({"format": true})", R"({"format": 1e999})"})
        EXPECT_EQ(errorOf(text), PolicyTextError::WrongForm) << text;
}

TEST(PolicyFrom, RefusesANewerFormatWhateverElseIsInIt)
{
    EXPECT_EQ(errorOf(R"({"format": 2, "anything": []})"), PolicyTextError::NewerFormat);
    EXPECT_EQ(errorOf(R"({"format": 18446744073709551615})"), PolicyTextError::NewerFormat);
    EXPECT_EQ(errorOf(R"({"format": 1e30})"), PolicyTextError::NewerFormat);
    EXPECT_EQ(errorOf(R"({"format": 0})"), PolicyTextError::WrongForm);
    EXPECT_EQ(errorOf(R"({"format": -1})"), PolicyTextError::WrongForm);
    EXPECT_EQ(errorOf(R"({"format": -1e30})"), PolicyTextError::WrongForm);
}

TEST(PolicyFrom, RefusesATextThatIsTooLarge)
{
    std::string text = kExample;
    text.resize(kLargestPolicyText, ' ');
    EXPECT_EQ(errorOf(text), std::nullopt);

    text += ' ';
    EXPECT_EQ(errorOf(text), PolicyTextError::TooLarge);
}

TEST(PolicyFrom, RefusesAMissingField)
{
    for (const char* field : {"clinic", "version", "routes"})
        EXPECT_EQ(errorOf(changed([&](Json& json) { json.erase(field); })),
                  PolicyTextError::WrongForm)
            << field;
    for (const char* field : {"rule", "restMinutes"})
        EXPECT_EQ(errorOf(changed([&](Json& json) { ruleIn(json).erase(field); })),
                  PolicyTextError::WrongForm)
            << field;
    for (const char* field : {"mode", "minutes"})
        EXPECT_EQ(
            errorOf(changed([&](Json& json) { json["routes"]["iv"]["observation"].erase(field); })),
            PolicyTextError::WrongForm)
            << field;
    EXPECT_EQ(errorOf(changed([](Json& json) { json["routes"]["iv"].erase("observation"); })),
              PolicyTextError::WrongForm);
}

TEST(PolicyFrom, RefusesAFieldThatCouldBeACondition)
{
    const auto addTo = [](auto place) {
        return errorOf(changed([&](Json& json) { place(json)["unless"] = true; }));
    };

    EXPECT_EQ(addTo([](Json& json) -> Json& { return json; }), PolicyTextError::WrongForm);
    EXPECT_EQ(addTo([](Json& json) -> Json& { return json["routes"]["iv"]; }),
              PolicyTextError::WrongForm);
    EXPECT_EQ(addTo([](Json& json) -> Json& { return ruleIn(json); }), PolicyTextError::WrongForm);
    EXPECT_EQ(addTo([](Json& json) -> Json& { return json["routes"]["iv"]["before"][0]; }),
              PolicyTextError::WrongForm);
    EXPECT_EQ(addTo([](Json& json) -> Json& { return json["routes"]["iv"]["observation"]; }),
              PolicyTextError::WrongForm);
}

TEST(PolicyFrom, RefusesValuesOfAnotherKind)
{
    const auto with = [](auto change) { return errorOf(changed(change)); };
    const auto wrong = PolicyTextError::WrongForm;

    EXPECT_EQ(with([](Json& json) { json["clinic"] = 7; }), wrong);
    EXPECT_EQ(with([](Json& json) { json["version"] = "3"; }), wrong);
    EXPECT_EQ(with([](Json& json) { json["version"] = 3.0; }), wrong);
    EXPECT_EQ(with([](Json& json) { json["routes"] = Json::array(); }), wrong);
    EXPECT_EQ(with([](Json& json) { json["routes"] = nullptr; }), wrong);
    EXPECT_EQ(with([](Json& json) { json["routes"]["iv"] = Json::array(); }), wrong);
    EXPECT_EQ(with([](Json& json) { json["routes"]["iv"]["after"] = Json::object(); }), wrong);
    EXPECT_EQ(with([](Json& json) { json["routes"]["iv"]["before"] = "none"; }), wrong);
    EXPECT_EQ(with([](Json& json) { json["routes"]["iv"]["others"] = 1; }), wrong);
    EXPECT_EQ(with([](Json& json) { json["routes"]["iv"]["after"][0] = "noDriving"; }), wrong);
    EXPECT_EQ(with([](Json& json) { json["routes"]["iv"]["observation"] = 90; }), wrong);
    EXPECT_EQ(with([](Json& json) { json["routes"]["iv"]["observation"]["mode"] = "never"; }),
              wrong);
    EXPECT_EQ(with([](Json& json) { ruleIn(json)["restMinutes"] = 1440.5; }), wrong);
    EXPECT_EQ(with([](Json& json) { ruleIn(json)["restMinutes"] = nullptr; }), wrong);
    EXPECT_EQ(with([](Json& json) { ruleIn(json)["nextDayFromMinutes"] = "06:00"; }), wrong);
    EXPECT_EQ(with([](Json& json) { ruleIn(json)["needsSleep"] = 1; }), wrong);
    EXPECT_EQ(with([](Json& json) { ruleIn(json)["needsSleep"] = nullptr; }), wrong);
    EXPECT_EQ(with([](Json& json) { ruleIn(json)["text"] = 1; }), wrong);
    EXPECT_EQ(with([](Json& json) { ruleIn(json)["rule"] = 1; }), wrong);
    EXPECT_EQ(with([](Json& json) { json["medicineLines"] = "one"; }), wrong);
    EXPECT_EQ(with([](Json& json) { json["bringLines"] = {1}; }), wrong);
    EXPECT_EQ(with([](Json& json) { json["signature"] = 1; }), wrong);
}

TEST(PolicyFrom, RefusesARouteThatItDoesNotKnow)
{
    for (const char* route : {"IV", "home", ""})
        EXPECT_EQ(
            errorOf(changed([&](Json& json) { json["routes"][route] = json["routes"]["iv"]; })),
            PolicyTextError::WrongForm)
            << route;
}

TEST(PolicyFrom, RefusesTwoFieldsOfOneName)
{
    const std::string text = kExample;
    const auto twice = [&](const std::string& field) {
        std::string other = text;
        return other.insert(other.find(field), field + ", ");
    };

    EXPECT_EQ(errorOf(twice(R"("restMinutes": 1440)")), PolicyTextError::WrongForm);
    EXPECT_EQ(errorOf(twice(R"("version": 3)")), PolicyTextError::WrongForm);
    EXPECT_EQ(errorOf(twice(R"("needsSleep": true)")), PolicyTextError::WrongForm);
}

TEST(PolicyFrom, RefusesAnUnknownRuleWithoutAKind)
{
    EXPECT_EQ(errorOf(changed([](Json& json) { ruleIn(json)["rule"] = ""; })),
              PolicyTextError::WrongForm);
}

TEST(PolicyFrom, TakesNumbersAsTheyAreSoThatTheCheckCanNameThem)
{
    const auto restOf = [](const Json& number) {
        const auto text = changed([&](Json& json) { ruleIn(json)["restMinutes"] = number; });
        return policyFrom(text).value().routes.at(kIv).after.at(0).end.restFor;
    };

    EXPECT_EQ(restOf(-5), -5min);
    EXPECT_EQ(restOf(kMost.count()), kMost);
    EXPECT_EQ(restOf(kLeast.count()), kLeast);
    EXPECT_EQ(restOf(std::numeric_limits<std::uint64_t>::max()), kMost);
    EXPECT_EQ(restOf(1e30), kMost);
    EXPECT_EQ(restOf(-1e30), kLeast);
}

TEST(PolicyFrom, RefusesAFractionEvenIfItIsLarge)
{
    EXPECT_EQ(errorOf(changed([](Json& json) { ruleIn(json)["restMinutes"] = 9.0e18; })),
              PolicyTextError::WrongForm);
    EXPECT_EQ(errorOf(changed([](Json& json) { ruleIn(json)["restMinutes"] = -9.0e18; })),
              PolicyTextError::WrongForm);
}

TEST(PolicyFrom, LeadsHugeNumbersToARefusalWithTheirName)
{
    const auto text = changed([](Json& json) { ruleIn(json)["restMinutes"] = 1e30; });

    const auto checked = checkPolicy(policyFrom(text).value(), Jurisdiction::Unknown);

    EXPECT_EQ(checked.error(), (PolicyRefusal{PolicyError::TooLong, kIv, RuleKind::NoDriving}));
}

TEST(PolicyFrom, KeepsAnyVersionThatIsANumberOfThatSize)
{
    const auto version = [](const Json& number) {
        return policyFrom(changed([&](Json& json) { json["version"] = number; }))
            .map([](const ClinicPolicy& policy) { return policy.origin.version; });
    };

    EXPECT_EQ(version(-7), -7);
    EXPECT_EQ(version(std::numeric_limits<int>::max()), std::numeric_limits<int>::max());
    EXPECT_EQ(version(std::numeric_limits<int>::min()), std::numeric_limits<int>::min());
    EXPECT_FALSE(version(std::int64_t{std::numeric_limits<int>::max()} + 1));
    EXPECT_FALSE(version(std::int64_t{std::numeric_limits<int>::min()} - 1));
}

TEST(PolicyText, ReadsBackAsTheSamePolicy)
{
    EXPECT_EQ(policyFrom(policyText(examplePolicy())).value(), examplePolicy());
}

} // namespace homeward::rules::policy_codec_test

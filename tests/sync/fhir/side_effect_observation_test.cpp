#include "sync/fhir/side_effect_observation.h"

#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>

namespace homeward::fhir::side_effect_observation_test {
namespace {

using namespace testing;

Json effectOf(const std::string& code, Severity severity, const Context& around = context())
{
    return sideEffectObservation(sideEffect(61, code, severity), around).resource;
}

/// The codes of how severe it is.
Json severityCodes(Severity severity, const Context& around = context())
{
    return effectOf("nausea", severity, around)["component"][0]["valueCodeableConcept"]["coding"];
}

TEST(SideEffectObservation, IsASymptomWithItsSeverity)
{
    const Json json = effectOf("nausea", Severity::Mild);

    EXPECT_EQ(json["code"]["coding"][0]["code"], "75325-1");
    EXPECT_EQ(json["valueCodeableConcept"]["coding"][0]["system"], "http://snomed.info/sct");
    EXPECT_EQ(json["valueCodeableConcept"]["coding"][0]["code"], "422587007");
    EXPECT_EQ(json["valueCodeableConcept"]["coding"][1]["code"], "nausea");
    EXPECT_EQ(json["valueCodeableConcept"]["text"], "Nausea");
    EXPECT_EQ(json["component"][0]["code"]["coding"][0]["code"], "64750-3");
}

TEST(SideEffectObservation, HasASeverityForEachAnswer)
{
    EXPECT_EQ(severityCodes(Severity::Mild)[0]["code"], "255604002");
    EXPECT_EQ(severityCodes(Severity::Moderate)[0]["code"], "6736007");
    EXPECT_EQ(severityCodes(Severity::Severe)[0]["code"], "24484000");
    const Json none = severityCodes(Severity::None);
    ASSERT_EQ(none.size(), 1U);
    EXPECT_EQ(none[0]["code"], "not-noticed");
}

TEST(SideEffectObservation, TakesTheClinicsCodeForModerate)
{
    Context other = context();
    other.snomed->moderate = "1255665007";
    EXPECT_EQ(severityCodes(Severity::Moderate, other)[0]["code"], "1255665007");
}

TEST(SideEffectObservation, SpeaksOurOwnWordsWhereThereIsNoVerifiedCode)
{
    const Json coding = effectOf("unreal", Severity::Mild)["valueCodeableConcept"]["coding"];
    ASSERT_EQ(coding.size(), 1U);
    EXPECT_EQ(coding[0]["code"], "unreal");
}

TEST(SideEffectObservation, HasNoSnomedAtAllWhereItMayNotBeUsed)
{
    Context around = context();
    around.snomed.reset();
    for (const SideEffectItem& item : sideEffectItems())
        for (const Severity severity :
             {Severity::None, Severity::Mild, Severity::Moderate, Severity::Severe}) {
            const Json json = effectOf(std::string{item.code}, severity, around);
            EXPECT_EQ(textOf(json).find("snomed"), std::string::npos) << item.code;
            EXPECT_EQ(json["valueCodeableConcept"]["text"], item.name);
        }
}

} // namespace
} // namespace homeward::fhir::side_effect_observation_test

#include "sync/fhir/heart_rate_observation.h"

#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>

namespace homeward::fhir::heart_rate_observation_test {
namespace {

using namespace testing;

constexpr RestQuality kRest{.samples = 60, .validPercent = 100, .spread = 6};

TEST(HeartRateObservation, IsAVitalSignPerMinute)
{
    const Entry entry = heartRateObservation(heartRate(52, 88), context());
    const Json& json = entry.resource;

    EXPECT_EQ(entry.id, uuid(52));
    EXPECT_EQ(json["meta"]["profile"][0], "http://hl7.org/fhir/StructureDefinition/heartrate");
    EXPECT_EQ(json["category"][0]["coding"][0]["code"], "vital-signs");
    EXPECT_EQ(json["effectiveDateTime"], "2026-03-02T18:00:00+01:00");
    EXPECT_EQ(json["valueQuantity"]["value"], 88);
    EXPECT_EQ(json["valueQuantity"]["code"], "/min");
}

TEST(HeartRateObservation, IsOneAtRestWhereItWasGuidedAlone)
{
    const Json guided = heartRateObservation(heartRate(52, 64, kRest), context()).resource;
    const Json typed = heartRateObservation(heartRate(53, 64), context()).resource;

    ASSERT_EQ(guided["code"]["coding"].size(), 2U);
    EXPECT_EQ(guided["code"]["coding"][0]["code"], "8867-4");
    EXPECT_EQ(guided["code"]["coding"][1]["code"], "40443-4");
    ASSERT_EQ(typed["code"]["coding"].size(), 1U);
    EXPECT_EQ(typed["code"]["coding"][0]["code"], "8867-4");
}

TEST(HeartRateObservation, NamesItsSensorWhereThereWasOne)
{
    EXPECT_EQ(
        heartRateObservation(heartRate(52, 64, kRest), context()).resource["device"]["display"],
        "H10");
    EXPECT_FALSE(heartRateObservation(heartRate(53, 64), context()).resource.contains("device"));
}

TEST(HeartRateObservation, JudgesNothing)
{
    const Json json = heartRateObservation(heartRate(52, 240), context()).resource;

    EXPECT_FALSE(json.contains("interpretation"));
    EXPECT_FALSE(json.contains("referenceRange"));
}

} // namespace
} // namespace homeward::fhir::heart_rate_observation_test

#include "sync/fhir/vitals_observations.h"

#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>

#include <set>

namespace homeward::fhir::vitals_observations_test {
namespace {

using namespace testing;

TEST(VitalsObservations, AreOneForEachThingThatWasReadOut)
{
    const auto entries = vitalsObservations(vitals(41, {128, 84, 72, 98}), context());

    ASSERT_EQ(entries.size(), 3U);
    std::set<Uuid> ids;
    for (const Entry& entry : entries) {
        ids.insert(entry.id);
        EXPECT_EQ(entry.resource["category"][0]["coding"][0]["code"], "vital-signs");
    }
    EXPECT_EQ(ids.size(), 3U);
    EXPECT_EQ(vitalsObservations(vitals(41, {{}, {}, {}, 98}), context()).size(), 1U);
}

TEST(VitalsObservations, GiveHeartRatePerMinute)
{
    const Json json = vitalsObservations(vitals(41, {{}, {}, 72, {}}), context())[0].resource;

    EXPECT_EQ(json["meta"]["profile"][0], "http://hl7.org/fhir/StructureDefinition/heartrate");
    EXPECT_EQ(json["code"]["coding"][0]["code"], "8867-4");
    EXPECT_EQ(json["valueQuantity"]["value"], 72);
    EXPECT_EQ(json["valueQuantity"]["code"], "/min");
}

TEST(VitalsObservations, GiveBloodPressureAsAPanelWithBothParts)
{
    const Json json = vitalsObservations(vitals(41, {128, 84, {}, {}}), context())[0].resource;

    EXPECT_EQ(json["code"]["coding"][0]["code"], "85354-9");
    EXPECT_FALSE(json.contains("valueQuantity"));
    EXPECT_EQ(json["component"][0]["code"]["coding"][0]["code"], "8480-6");
    EXPECT_EQ(json["component"][0]["valueQuantity"]["value"], 128);
    EXPECT_EQ(json["component"][1]["code"]["coding"][0]["code"], "8462-4");
    EXPECT_EQ(json["component"][1]["valueQuantity"]["value"], 84);
    EXPECT_EQ(json["component"][1]["valueQuantity"]["code"], "mm[Hg]");
}

TEST(VitalsObservations, GiveOxygenSaturationUnderBothOfItsCodes)
{
    const Json json = vitalsObservations(vitals(41, {{}, {}, {}, 98}), context())[0].resource;

    EXPECT_EQ(json["code"]["coding"][0]["code"], "2708-6");
    EXPECT_EQ(json["code"]["coding"][1]["code"], "59408-5");
    EXPECT_EQ(json["valueQuantity"]["code"], "%");
}

TEST(VitalsObservations, SayWhoMeasuredIfSomebodySaidSo)
{
    const VitalSigns::Numbers numbers{{}, {}, 72, {}};
    EXPECT_EQ(vitalsObservations(vitals(41, numbers, " KM "), context())[0]
                  .resource["performer"][0]["display"],
              "KM");
    for (const char* nobody : {"", " ", "\t"})
        EXPECT_FALSE(
            vitalsObservations(vitals(41, numbers, nobody), context())[0].resource.contains(
                "performer"));
}

TEST(VitalsObservations, JudgeNothing)
{
    const auto entries = vitalsObservations(vitals(41, {250, 150, 220, 70}), context());
    for (const Entry& entry : entries) {
        EXPECT_FALSE(entry.resource.contains("interpretation"));
        EXPECT_FALSE(entry.resource.contains("referenceRange"));
    }
}

} // namespace
} // namespace homeward::fhir::vitals_observations_test

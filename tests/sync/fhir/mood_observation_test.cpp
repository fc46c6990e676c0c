#include "sync/fhir/mood_observation.h"

#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>

namespace homeward::fhir::mood_observation_test {
namespace {

using namespace testing;

TEST(MoodObservation, IsAScoreUnderOurOwnCode)
{
    const auto [id, json] = moodObservation(mood(21, 0), context());

    EXPECT_EQ(id, uuid(21));
    EXPECT_EQ(json["code"]["coding"][0]["system"],
              "https://homeward.example/fhir/CodeSystem/homeward");
    EXPECT_EQ(json["code"]["coding"][0]["code"], "mood-0-10");
    EXPECT_EQ(json["category"][0]["coding"][0]["code"], "survey");
    EXPECT_EQ(json["valueQuantity"]["value"], 0);
    EXPECT_EQ(json["valueQuantity"]["code"], "{score}");
    EXPECT_FALSE(json.contains("component"));
}

TEST(MoodObservation, SaysWhenItWasFeltOnThePersonsOwnClock)
{
    MoodEntry entry = mood(21, 5);
    entry.moment = moment("2026-03-02 01:45", "Asia/Kathmandu");
    entry.recordedAt = utc("2026-03-02 06:00");

    const Json json = moodObservation(entry, context()).resource;

    EXPECT_EQ(json["effectiveDateTime"], "2026-03-02T01:45:00+05:45");
    EXPECT_EQ(json["issued"], "2026-03-02T06:00:00Z");
}

TEST(MoodObservation, SaysThatItTakesThePlaceOfAnother)
{
    MoodEntry entry = mood(21, 5);
    EXPECT_EQ(moodObservation(entry, context()).resource["status"], "final");
    entry.supersedes = MoodEntryId{uuid(22)};
    EXPECT_EQ(moodObservation(entry, context()).resource["status"], "corrected");
}

TEST(MoodObservation, HasEnergyAndSleepIfTheyWereSaid)
{
    MoodEntry entry = mood(21, 5);
    entry.reading.energy = score(0);
    entry.reading.sleep = SleepDuration::create(std::chrono::minutes{0}).value();

    const Json parts = moodObservation(entry, context()).resource["component"];

    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0]["code"]["coding"][0]["code"], "energy-0-10");
    EXPECT_EQ(parts[0]["valueQuantity"]["value"], 0);
    EXPECT_EQ(parts[1]["code"]["coding"][0]["code"], "sleep-last-night");
    EXPECT_EQ(parts[1]["valueQuantity"]["value"], 0);
    EXPECT_EQ(parts[1]["valueQuantity"]["code"], "min");
}

TEST(MoodObservation, KeepsTheNoteToThePerson)
{
    MoodEntry entry = mood(21, 5);
    const std::string before = textOf(moodObservation(entry, context()).resource);
    entry.reading.note = Note::create("Told nobody.").value();

    EXPECT_EQ(textOf(moodObservation(entry, context()).resource), before);
}

TEST(MoodObservation, IsAboutTheSubjectUnderTheNamespaceThatItIsGiven)
{
    const Json json =
        moodObservation(mood(21, 5), {.subject = "Patient/1", .identifiers = "https://a.example"})
            .resource;

    EXPECT_EQ(json["subject"]["reference"], "Patient/1");
    EXPECT_EQ(json["identifier"][0]["system"], "https://a.example");
    EXPECT_EQ(json["identifier"][0]["value"], uuid(21).text());
}

} // namespace
} // namespace homeward::fhir::mood_observation_test

#include "sync/fhir/bundle.h"

#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

namespace homeward::fhir::bundle_test {
namespace {

using namespace testing;

const Instant kNow = utc("2026-03-22 12:00");

Collection collected(const Records& records)
{
    return collectionOf(records, kPatient, kNow, context());
}

void eachNumber(const Json& json, const std::function<void(const Json&)>& look)
{
    if (json.is_number())
        look(json);
    if (json.is_structured())
        for (const Json& part : json)
            eachNumber(part, look);
}

TEST(Collection, OfNothingHoldsAPatientWithoutAName)
{
    const auto [bundle, records] = collected({});

    EXPECT_EQ(records, 0U);
    EXPECT_EQ(bundle["type"], "collection");
    EXPECT_EQ(bundle["timestamp"], "2026-03-22T12:00:00Z");
    ASSERT_EQ(bundle["entry"].size(), 1U);
    const Json& patient = bundle["entry"][0]["resource"];
    EXPECT_EQ(patient["resourceType"], "Patient");
    EXPECT_EQ(patient.size(), 2U); // and its identifier
}

TEST(Collection, CountsRecordsAndNotWhatTheyBecome)
{
    Records records;
    records.vitals = {vitals(41, {128, 84, 72, 98})};
    records.questionnaires = {answered(31, "gad7", {1, 1, 1, 1, 1, 1, 1})};

    const auto [bundle, count] = collected(records);

    EXPECT_EQ(count, 2U);
    EXPECT_EQ(bundle["entry"].size(), 1U + 3U + 2U);
}

TEST(Collection, GivesEachResourceAUrlOfItsOwn)
{
    const auto [bundle, count] = collected(everything());

    std::set<std::string> urls;
    for (const Json& entry : bundle["entry"])
        urls.insert(entry["fullUrl"].get<std::string>());
    EXPECT_EQ(urls.size(), bundle["entry"].size());
    EXPECT_GT(urls.size(), count);
}

TEST(Collection, DoesNotDependOnTheOrderOfTheRecords)
{
    Records turned = everything();
    std::ranges::reverse(turned.moods);
    std::ranges::reverse(turned.questionnaires);
    std::ranges::reverse(turned.vitals);
    std::ranges::reverse(turned.sideEffects);
    std::ranges::reverse(turned.sessions);
    std::ranges::reverse(turned.diary);

    EXPECT_EQ(textOf(collected(turned).bundle), textOf(collected(everything()).bundle));
}

TEST(Collection, HoldsNoTraceOfAPrivateDiaryEntry)
{
    Records without = everything();
    std::erase_if(without.diary, [](const DiaryEntry& entry) { return !entry.isShared; });

    EXPECT_EQ(collected(everything()).records, collected(without).records);
    EXPECT_EQ(textOf(collected(everything()).bundle), textOf(collected(without).bundle));
}

TEST(Collection, HoldsTotalsAgainstTheirBaselineOnceTreatmentHasBegun)
{
    Records records = everything();
    const auto before = textOf(collected(records).bundle);
    EXPECT_NE(before.find("course-since-baseline"), std::string::npos);
    records.firstSession.reset();
    EXPECT_EQ(textOf(collected(records).bundle).find("course-since-baseline"), std::string::npos);
}

TEST(Collection, HoldsWholeNumbersAlone)
{
    eachNumber(collected(everything()).bundle,
               [](const Json& number) { EXPECT_TRUE(number.is_number_integer()) << number; });
}

TEST(PartId, IsAnotherForEachPartAndTheRecordsOwnForTheWhole)
{
    EXPECT_EQ(partId(uuid(31), Part::Whole), uuid(31));
    std::set<Uuid> ids;
    for (const Part part : {Part::Whole, Part::Total, Part::Course, Part::HeartRate,
                            Part::BloodPressure, Part::OxygenSaturation})
        ids.insert(partId(uuid(31), part));
    EXPECT_EQ(ids.size(), 6U);
    EXPECT_EQ(partId(uuid(31), Part::Total).text().at(14), '8'); // the version of the UUID
}

} // namespace
} // namespace homeward::fhir::bundle_test

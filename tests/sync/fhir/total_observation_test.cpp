#include "sync/fhir/total_observation.h"

#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>

namespace homeward::fhir::total_observation_test {
namespace {

using namespace testing;

TEST(TotalObservation, IsDerivedFromItsResponse)
{
    const auto total =
        totalObservation(answered(31, "phq9", {3, 3, 3, 3, 3, 3, 3, 3, 3, 3}), context());

    ASSERT_TRUE(total);
    EXPECT_EQ(total->resource["code"]["coding"][0]["code"], "44261-6");
    EXPECT_EQ(total->resource["valueQuantity"]["value"], 27);
    EXPECT_EQ(total->resource["derivedFrom"][0]["reference"], urn(uuid(31)));
    EXPECT_EQ(total->resource["derivedFrom"].size(), 1U);
}

TEST(TotalObservation, HasAnIdOfItsOwnThatStaysTheSame)
{
    const auto answers = answered(31, "gad7", {0, 0, 0, 0, 0, 0, 0});
    const auto first = totalObservation(answers, context());
    const auto again = totalObservation(answers, context());

    EXPECT_NE(first->id, uuid(31));
    EXPECT_EQ(first->id, again->id);
    EXPECT_EQ(first->resource["identifier"][0]["value"], first->id.text());
}

TEST(TotalObservation, OfNothingButNotAtAllIsZero)
{
    const auto total = totalObservation(answered(31, "gad7", {0, 0, 0, 0, 0, 0, 0}), context());
    EXPECT_EQ(total->resource["code"]["coding"][0]["code"], "70274-6");
    EXPECT_EQ(total->resource["valueQuantity"]["value"], 0);
}

TEST(TotalObservation, IsNotMadeWhereAnItemWasDeclined)
{
    EXPECT_FALSE(totalObservation(answered(31, "phq9", {1, 1, 1, 1, 1, 1, 1, 1, -1}), context()));
    EXPECT_FALSE(totalObservation(answered(31, "gad7", {-1, 0, 0, 0, 0, 0, 0}), context()));
}

TEST(TotalObservation, DoesNotAskForTheItemThatIsNotScored)
{
    EXPECT_TRUE(totalObservation(answered(31, "phq9", {1, 1, 1, 1, 1, 1, 1, 1, 1, -1}), context()));
}

TEST(TotalObservation, IsNotMadeUnderACodeThatNobodyHasVerified)
{
    Instrument bare = *services::findInstrument("phq2");
    bare.totalLoinc.clear();
    AnsweredQuestionnaire answers = answered(31, "phq2", {1, 2});
    answers.instrument = &bare;

    EXPECT_FALSE(totalObservation(answers, context()));
}

} // namespace
} // namespace homeward::fhir::total_observation_test

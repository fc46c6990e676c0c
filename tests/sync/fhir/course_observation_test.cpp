#include "sync/fhir/course_observation.h"

#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>

namespace homeward::fhir::course_observation_test {
namespace {

using namespace testing;

const Instant kFirstSession = utc("2026-03-05 09:00");

/// A PHQ-9 that adds up to `total`.
AnsweredQuestionnaire phq9(int number, int total, const std::string& at)
{
    AnsweredQuestionnaire answers = answered(number, "phq9", {}, at);
    for (std::size_t i = 0; i < 9; ++i) {
        const int value = std::min(total, 3);
        answers.response.answers[i] = ItemAnswer::given(value);
        total -= value;
    }
    answers.score = rules::scoreOf(*answers.instrument, answers.response.answers);
    return answers;
}

std::vector<Entry> coursesOf(const std::vector<AnsweredQuestionnaire>& answers)
{
    std::vector<const AnsweredQuestionnaire*> pointers;
    for (const AnsweredQuestionnaire& one : answers)
        pointers.push_back(&one);
    return courseObservations(pointers, kFirstSession, context());
}

TEST(CourseObservations, HoldEachLaterTotalAgainstTheLastOneBeforeTreatment)
{
    const auto courses =
        coursesOf({phq9(31, 27, "2026-02-01 09:00"), phq9(32, 20, "2026-03-04 09:00"),
                   phq9(33, 10, "2026-03-20 09:00"), phq9(34, 4, "2026-04-03 09:00")});

    ASSERT_EQ(courses.size(), 2U);
    const Json& half = courses[0].resource;
    EXPECT_EQ(half["derivedFrom"][0]["reference"], urn(partId(uuid(32), Part::Total)));
    EXPECT_EQ(half["derivedFrom"][1]["reference"], urn(partId(uuid(33), Part::Total)));
    EXPECT_EQ(half["component"][0]["valueQuantity"]["value"], 50);
    EXPECT_EQ(half["component"][1]["valueBoolean"], true);
    EXPECT_EQ(half["component"][2]["valueBoolean"], false);
    EXPECT_EQ(courses[1].resource["component"][2]["valueBoolean"], true);
}

TEST(CourseObservations, SayNothingWithoutABaseline)
{
    EXPECT_TRUE(
        coursesOf({phq9(33, 10, "2026-03-20 09:00"), phq9(34, 4, "2026-04-03 09:00")}).empty());
    EXPECT_TRUE(coursesOf({answered(31, "phq9", {1, -1}, "2026-03-01 09:00"),
                           phq9(33, 10, "2026-03-20 09:00")})
                    .empty());
    EXPECT_TRUE(
        coursesOf({phq9(31, 0, "2026-03-01 09:00"), phq9(33, 10, "2026-03-20 09:00")}).empty());
}

TEST(CourseObservations, KeepInstrumentsApart)
{
    EXPECT_TRUE(coursesOf({answered(31, "gad7", {3, 3, 3, 3, 3, 3, 3}, "2026-03-01 09:00"),
                           phq9(33, 10, "2026-03-20 09:00")})
                    .empty());
}

TEST(CourseObservations, SayNothingOfATotalThatIsWithheld)
{
    EXPECT_TRUE(coursesOf({phq9(31, 20, "2026-03-01 09:00"),
                           answered(33, "phq9", {1, -1}, "2026-03-20 09:00")})
                    .empty());
}

} // namespace
} // namespace homeward::fhir::course_observation_test

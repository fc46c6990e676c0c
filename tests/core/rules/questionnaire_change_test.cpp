#include "core/rules/questionnaire_change.h"

#include "tests/core/rules/instrument_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <vector>

namespace homeward::rules::questionnaire_change_test {

using namespace std::chrono_literals;

constexpr Instant kSession{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 10h};

DatedTotal at(Instant instant, std::optional<int> total)
{
    return {instant, total};
}

TEST(BaselineOf, IsTheLastCompleteTotalBeforeTheFirstSession)
{
    const std::vector newestFirst{at(kSession + 24h, 6), at(kSession, 9), at(kSession - 1s, 17),
                                  at(kSession - 24h, 20)};

    EXPECT_EQ(baselineOf(newestFirst, kSession), at(kSession - 1s, 17));
}

TEST(BaselineOf, PassesOverWhatHasNoTotal)
{
    const std::vector newestFirst{at(kSession - 1h, std::nullopt), at(kSession - 24h, 20)};

    EXPECT_EQ(baselineOf(newestFirst, kSession), at(kSession - 24h, 20));
}

TEST(BaselineOf, IsTheOneWrittenDownLaterOfTheSameMoment)
{
    const std::vector newestFirst{at(kSession - 1h, 12), at(kSession - 1h, 20)};

    EXPECT_EQ(baselineOf(newestFirst, kSession), at(kSession - 1h, 12));
}

TEST(BaselineOf, IsAbsentWithoutATotalOrASession)
{
    EXPECT_EQ(baselineOf({}, kSession), std::nullopt);
    EXPECT_EQ(baselineOf(std::vector{at(kSession, 12)}, kSession), std::nullopt);
    EXPECT_EQ(baselineOf(std::vector{at(kSession - 1h, std::nullopt)}, kSession), std::nullopt);
    EXPECT_EQ(baselineOf(std::vector{at(kSession - 1h, 12)}, std::nullopt), std::nullopt);
}

TEST(BaselineOf, MayBeNothing)
{
    EXPECT_EQ(baselineOf(std::vector{at(kSession - 1h, 0)}, kSession), at(kSession - 1h, 0));
}

TEST(IsResponse, FromHalfOfTheBaselineOn)
{
    EXPECT_EQ(isResponse(samples::phq9(), 20, 10), true);
    EXPECT_EQ(isResponse(samples::phq9(), 20, 11), false);
    EXPECT_EQ(isResponse(samples::phq9(), 19, 9), true);
    EXPECT_EQ(isResponse(samples::phq9(), 19, 10), false);
    EXPECT_EQ(isResponse(samples::phq9(), 1, 0), true);
    EXPECT_EQ(isResponse(samples::phq9(), 1, 1), false);
    EXPECT_EQ(isResponse(samples::phq9(), 10, 20), false);
}

TEST(IsResponse, IsNotJudgedByTheRoundedPercentage)
{
    EXPECT_EQ(isResponse(samples::phq9(), 201, 101), false); // 49.75 %
}

TEST(IsResponse, IsUndefinedFromNothingAndWhereItHasNoName)
{
    EXPECT_EQ(isResponse(samples::phq9(), 0, 0), std::nullopt);
    EXPECT_EQ(isResponse(samples::phq9(), 0, 5), std::nullopt);
    EXPECT_EQ(isResponse(samples::who5(), 20, 10), std::nullopt);
}

TEST(IsRemission, BelowTheLimitOfTheInstrument)
{
    EXPECT_EQ(isRemission(samples::phq9(), 0), true);
    EXPECT_EQ(isRemission(samples::phq9(), 4), true);
    EXPECT_EQ(isRemission(samples::phq9(), 5), false);
    EXPECT_EQ(isRemission(samples::who5(), 0), std::nullopt);
}

} // namespace homeward::rules::questionnaire_change_test

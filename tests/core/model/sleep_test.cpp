#include "core/model/sleep.h"

#include <gtest/gtest.h>

#include <chrono>

namespace homeward {
namespace {

using namespace std::chrono_literals;

TEST(SleepDuration, IsAnyNumberOfMinutesUpToADay)
{
    for (auto duration = 0min; duration <= 24h; ++duration)
        EXPECT_EQ(SleepDuration::create(duration).value().duration(), duration);
}

TEST(SleepDuration, IsNothingElse)
{
    for (const auto duration : {-1min, std::chrono::minutes{24h} + 1min,
                                std::chrono::minutes::min(), std::chrono::minutes{1'000'000'000}})
        EXPECT_EQ(SleepDuration::create(duration), unexpected{SleepError::OutOfRange});
}

TEST(SleepDuration, IsOrderedByItsLength)
{
    EXPECT_LT(*SleepDuration::create(7h), *SleepDuration::create(7h + 1min));
    EXPECT_EQ(*SleepDuration::create(60min), *SleepDuration::create(1h));
}

} // namespace
} // namespace homeward

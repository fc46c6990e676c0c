#include "qml/heart_rate/rate_strip.h"

#include <gtest/gtest.h>

namespace rate_strip_test {

using namespace std::chrono_literals;
using homeward::ui::axisAfter;
using homeward::ui::axisAround;
using homeward::ui::RateAxis;
using homeward::ui::RateStrip;

TEST(RateAxis, HasThreeLinesInTensAroundTheRates)
{
    EXPECT_EQ(axisAround(71, 79).lines(), (QList<int>{90, 70, 50}));
    EXPECT_EQ(axisAround(60, 130).lines(), (QList<int>{130, 90, 50}));
}

TEST(RateAxis, HoldsEveryPlausibleRate)
{
    for (int low = 25; low <= 240; low += 3)
        for (int high = low; high <= 240; high += 7) {
            const RateAxis axis = axisAround(low, high);
            ASSERT_TRUE(axis.holds(low, high)) << low << ' ' << high;
            ASSERT_GE(axis.highest - axis.lowest, 40);
            ASSERT_EQ((axis.highest - axis.lowest) % 20, 0);
        }
}

TEST(RateAxis, StaysWhileItServes)
{
    const RateAxis present = axisAround(71, 79);

    EXPECT_EQ(axisAfter(present, 51, 89), present);
    EXPECT_NE(axisAfter(present, 49, 89), present);
    EXPECT_EQ(axisAfter({.lowest = 0, .highest = 200}, 70, 75), axisAround(70, 75));
}

TEST(RateStrip, KeepsNoMoreThanItShowsHoweverFastTheyCome)
{
    RateStrip strip;
    for (int time = 0; time < 100'000; ++time)
        strip.add(std::chrono::milliseconds{time}, 70);

    std::size_t samples = 0;
    for (const auto& series : strip.content().series)
        samples += series.size();

    EXPECT_LE(samples, RateStrip::kMost);
    EXPECT_GE(samples, RateStrip::kMost / 2);
}

TEST(RateStrip, KeepsNoMoreThanItShowsWhereEachIsBrokenOff)
{
    RateStrip strip;
    for (int time = 0; time < 100'000; ++time) {
        strip.add(std::chrono::milliseconds{time}, 70);
        strip.breakOff();
    }

    EXPECT_LE(strip.content().series.size(), RateStrip::kMost);
}

TEST(RateStrip, BeginsANewLineAfterABreak)
{
    RateStrip strip;
    strip.add(1s, 70);
    strip.add(2s, 71);
    strip.breakOff();
    strip.breakOff();
    strip.add(3s, 72);

    ASSERT_EQ(strip.content().series.size(), 2U);
    EXPECT_EQ(strip.content().series.back().front().value, 72);
}

TEST(RateStrip, LetsGoOfWhatHasRunOut)
{
    RateStrip strip;
    strip.add(1s, 200);
    strip.breakOff();
    strip.add(100s, 70);

    strip.runTo(1s + RateStrip::kShown + RateStrip::kLongestStep + 1ms);

    EXPECT_EQ(strip.content().series.size(), 1U);
    EXPECT_EQ(strip.axis(), axisAround(70, 70));
}

} // namespace rate_strip_test

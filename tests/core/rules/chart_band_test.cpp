#include "core/rules/chart_band.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <vector>

namespace homeward::rules {

static void PrintTo(const BandPoint& point, std::ostream* out)
{
    *out << (point.startsBand ? "|" : "-") << point.x << ":" << point.lowest << ".."
         << point.highest;
}

namespace chart_band_test {

constexpr ChartFrame kTenWeeks{.from = 0, .to = 70, .columns = 700, .longestStep = 7};
constexpr ChartFrame kOneColumn{.from = 0, .to = 70, .columns = 1, .longestStep = 7};

std::vector<BandPoint> bandOf(const std::vector<BandSample>& samples,
                              const ChartFrame& frame = kTenWeeks)
{
    return bandPoints(samples, frame);
}

TEST(BandPoints, AreNoneWithoutAWeek)
{
    EXPECT_EQ(bandOf({}), std::vector<BandPoint>{});
    EXPECT_EQ(bandOf({{3, 1, 2}}, {0, 70, 0, 7}), std::vector<BandPoint>{});
}

TEST(BandPoints, GoFromTheLowestToTheHighestOfEachWeek)
{
    EXPECT_EQ(bandOf({{3, 2, 4}, {10, 5, 5}}),
              (std::vector<BandPoint>{{3, 2, 4, true}, {10, 5, 5, false}}));
}

TEST(BandPoints, LeaveAGapForAWeekWithoutAnEntry)
{
    EXPECT_EQ(bandOf({{3, 2, 4}, {17, 3, 6}, {24, 3, 6}}),
              (std::vector<BandPoint>{{3, 2, 4, true}, {17, 3, 6, true}, {24, 3, 6, false}}));
}

TEST(BandPoints, HoldAllWeeksOfAColumnTogether)
{
    EXPECT_EQ(bandOf({{3, 2, 4}, {10, 5, 9}, {17, 1, 2}}, kOneColumn),
              (std::vector<BandPoint>{{3, 1, 9, true}}));
}

TEST(BandPoints, ForgetAGapThatIsTooNarrowToSee)
{
    const ChartFrame twoColumns{.from = 0, .to = 70, .columns = 2, .longestStep = 7};

    EXPECT_EQ(bandOf({{3, 2, 4}, {31, 5, 9}, {38, 1, 2}}, twoColumns),
              (std::vector<BandPoint>{{3, 2, 9, true}, {38, 1, 2, false}}));
}

RC_GTEST_PROP(BandPoints, HaveOneForEachColumnWithAWeekAndLeaveNothingOut, ())
{
    const auto lows =
        *rc::gen::container<std::map<int, int>>(rc::gen::inRange(0, 520), rc::gen::inRange(0, 11));
    std::vector<BandSample> weeks;
    for (const auto& [week, low] : lows)
        weeks.push_back({week * 7.0 + 3, static_cast<double>(low),
                         static_cast<double>(*rc::gen::inRange(low, 11))});
    const ChartFrame frame{
        .from = 0, .to = 520 * 7.0, .columns = *rc::gen::inRange(1, 700), .longestStep = 7};

    const auto points = bandOf(weeks, frame);

    RC_ASSERT(points.size() <= weeks.size());
    RC_ASSERT(static_cast<int>(points.size()) <= frame.columns);
    for (std::size_t i = 1; i < points.size(); ++i)
        RC_ASSERT(points[i - 1].x < points[i].x);
    for (const BandSample& week : weeks) {
        const auto next = std::ranges::upper_bound(points, week.x, {}, &BandPoint::x);
        RC_ASSERT(next != points.begin());
        RC_ASSERT((next - 1)->lowest <= week.lowest);
        RC_ASSERT((next - 1)->highest >= week.highest);
    }
    if (!weeks.empty()) {
        RC_ASSERT(std::ranges::min(points, {}, &BandPoint::lowest).lowest
                  == std::ranges::min(weeks, {}, &BandSample::lowest).lowest);
        RC_ASSERT(std::ranges::max(points, {}, &BandPoint::highest).highest
                  == std::ranges::max(weeks, {}, &BandSample::highest).highest);
    }
}

} // namespace chart_band_test
} // namespace homeward::rules

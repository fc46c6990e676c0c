#include "core/rules/chart_points.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <ostream>
#include <vector>

namespace homeward::rules {

static void PrintTo(const ChartPoint& point, std::ostream* out)
{
    *out << (point.startsLine ? "|" : "-") << point.x << ":" << point.value;
}

namespace chart_points_test {

/// Ten columns of one day each.
constexpr ChartFrame kTenDays{.from = 0, .to = 10, .columns = 10, .longestStep = 3};

std::vector<ChartPoint> pointsOf(const std::vector<ChartSample>& samples,
                                 const ChartFrame& frame = kTenDays)
{
    return chartPoints(samples, frame);
}

/// Whole days with a score each, in order.
std::vector<ChartSample> anySamples()
{
    const auto scores = *rc::gen::container<std::map<int, int>>(rc::gen::inRange(-300, 900),
                                                                rc::gen::inRange(0, 11));
    std::vector<ChartSample> samples;
    for (const auto& [day, score] : scores)
        samples.push_back({static_cast<double>(day), static_cast<double>(score)});
    return samples;
}

ChartFrame anyFrame()
{
    const int from = *rc::gen::inRange(-300, 600);
    return {.from = static_cast<double>(from),
            .to = static_cast<double>(from + *rc::gen::inRange(1, 900)),
            .columns = *rc::gen::inRange(1, 120),
            .longestStep = static_cast<double>(*rc::gen::inRange(1, 30))};
}

/// Which column a place of the axis is in: written down apart from the code.
int columnAt(double x, const ChartFrame& frame)
{
    for (int column = 0; column + 1 < frame.columns; ++column)
        if ((x - frame.from) / (frame.to - frame.from) * frame.columns < column + 1)
            return column;
    return frame.columns - 1;
}

bool isInside(double x, const ChartFrame& frame)
{
    return x >= frame.from && x <= frame.to;
}

TEST(ChartPoints, AreNoneWithoutASample)
{
    EXPECT_EQ(pointsOf({}), std::vector<ChartPoint>{});
}

TEST(ChartPoints, AreOneForOneSample)
{
    EXPECT_EQ(pointsOf({{4, 7}}), (std::vector<ChartPoint>{{4, 7, true}}));
}

TEST(ChartPoints, AreNoneWhereThereIsNoRoom)
{
    for (const ChartFrame& frame :
         {ChartFrame{0, 10, 0, 3}, ChartFrame{0, 10, -1, 3}, ChartFrame{10, 10, 10, 3},
          ChartFrame{10, 0, 10, 3}, ChartFrame{0, std::nan(""), 10, 3}})
        EXPECT_EQ(pointsOf({{4, 7}}, frame), std::vector<ChartPoint>{}) << frame.columns;
}

TEST(ChartPoints, HaveBothEdgesOfTheFrame)
{
    EXPECT_EQ(pointsOf({{0, 1}, {10, 2}}), (std::vector<ChartPoint>{{0, 1, true}, {10, 2, true}}));
}

TEST(ChartPoints, JoinNeighboursUpToTheLongestStep)
{
    EXPECT_EQ(pointsOf({{1, 5}, {4, 6}}), (std::vector<ChartPoint>{{1, 5, true}, {4, 6, false}}));
}

TEST(ChartPoints, LeaveAGapWhereASampleIsFurtherAway)
{
    EXPECT_EQ(pointsOf({{1, 5}, {4.5, 6}, {5, 6}}),
              (std::vector<ChartPoint>{{1, 5, true}, {4.5, 6, true}, {5, 6, false}}));
}

TEST(ChartPoints, OfAColumnAreTheLowestAndTheHighestInTheirOrder)
{
    EXPECT_EQ(pointsOf({{1.1, 5}, {1.2, 9}, {1.3, 2}, {1.4, 6}}),
              (std::vector<ChartPoint>{{1.2, 9, true}, {1.3, 2, false}}));
    EXPECT_EQ(pointsOf({{1.1, 5}, {1.2, 2}, {1.3, 9}, {1.4, 6}}),
              (std::vector<ChartPoint>{{1.2, 2, true}, {1.3, 9, false}}));
}

TEST(ChartPoints, KeepTheirOrderAlsoWhereTwoStandOnOneDay)
{
    EXPECT_EQ(pointsOf({{1, 2}, {1, 9}, {2, 9}}),
              (std::vector<ChartPoint>{{1, 2, true}, {1, 9, false}, {2, 9, false}}));
    EXPECT_EQ(pointsOf({{1, 9}, {1, 2}, {2, 2}}),
              (std::vector<ChartPoint>{{1, 9, true}, {1, 2, false}, {2, 2, false}}));
}

TEST(ChartPoints, OfAColumnWithOneValueAreOne)
{
    EXPECT_EQ(pointsOf({{1.1, 5}, {1.2, 5}, {1.3, 5}}), (std::vector<ChartPoint>{{1.1, 5, true}}));
}

TEST(ChartPoints, RunToANeighbourOutsideIfALineLeadsThere)
{
    EXPECT_EQ(
        pointsOf({{-2, 4}, {1, 5}, {9, 6}, {12, 7}}),
        (std::vector<ChartPoint>{{-2, 4, true}, {1, 5, false}, {9, 6, true}, {12, 7, false}}));
    EXPECT_EQ(pointsOf({{-2.5, 4}, {1, 5}, {9, 6}, {12.5, 7}}),
              (std::vector<ChartPoint>{{1, 5, true}, {9, 6, true}}));
}

TEST(ChartPoints, CrossAFrameThatLiesBetweenTwoDays)
{
    EXPECT_EQ(pointsOf({{1, 5}, {3, 6}}, {1.5, 2.5, 10, 3}),
              (std::vector<ChartPoint>{{1, 5, true}, {3, 6, false}}));
    EXPECT_EQ(pointsOf({{1, 5}, {3, 6}}, {1.5, 2.5, 10, 1}), std::vector<ChartPoint>{});
}

TEST(ChartPoints, CrossNoGapThatLiesInsideAColumn)
{
    // A column of 100 days: its lowest and its highest have a gap between them.
    EXPECT_EQ(pointsOf({{0, 9}, {50, 1}}, {0, 100, 1, 3}),
              (std::vector<ChartPoint>{{0, 9, true}, {50, 1, true}}));
}

RC_GTEST_PROP(ChartPoints, AreSamplesAndNothingElse, ())
{
    const auto samples = anySamples();

    for (const ChartPoint& point : pointsOf(samples, anyFrame()))
        RC_ASSERT(std::ranges::find(samples, ChartSample{point.x, point.value}) != samples.end());
}

RC_GTEST_PROP(ChartPoints, GoOnToTheRight, ())
{
    const auto points = pointsOf(anySamples(), anyFrame());

    for (std::size_t i = 1; i < points.size(); ++i)
        RC_ASSERT(points[i - 1].x < points[i].x);
}

RC_GTEST_PROP(ChartPoints, AreTwoAColumnAtTheMost, ())
{
    const ChartFrame frame = anyFrame();

    std::map<int, int> byColumn;
    int outside = 0;
    for (const ChartPoint& point : pointsOf(anySamples(), frame))
        ++(isInside(point.x, frame) ? byColumn[columnAt(point.x, frame)] : outside);

    RC_ASSERT(outside <= 2);
    for (const auto& [column, count] : byColumn)
        RC_ASSERT(count <= 2);
}

RC_GTEST_PROP(ChartPoints, KeepTheLowestAndTheHighestOfEveryColumn, ())
{
    const auto samples = anySamples();
    const ChartFrame frame = anyFrame();

    std::map<int, std::pair<double, double>> wanted;
    std::map<int, std::pair<double, double>> got;
    const auto take = [&](auto& ranges, double x, double value) {
        if (!isInside(x, frame))
            return;
        auto& [lowest, highest] =
            ranges.try_emplace(columnAt(x, frame), value, value).first->second;
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    };
    for (const ChartSample& sample : samples)
        take(wanted, sample.x, sample.value);
    for (const ChartPoint& point : pointsOf(samples, frame))
        take(got, point.x, point.value);

    RC_ASSERT(got == wanted);
}

RC_GTEST_PROP(ChartPoints, AreJoinedExactlyWhereTheSeriesHasNoGap, ())
{
    const auto samples = anySamples();
    const ChartFrame frame = anyFrame();

    const auto points = pointsOf(samples, frame);

    for (std::size_t i = 1; i < points.size(); ++i) {
        bool hasGap = false;
        for (std::size_t s = 1; s < samples.size(); ++s)
            hasGap = hasGap
                || (samples[s - 1].x >= points[i - 1].x && samples[s].x <= points[i].x
                    && samples[s].x - samples[s - 1].x > frame.longestStep);
        RC_ASSERT(points[i].startsLine == hasGap);
    }
    if (!points.empty())
        RC_ASSERT(points.front().startsLine);
}

} // namespace chart_points_test
} // namespace homeward::rules

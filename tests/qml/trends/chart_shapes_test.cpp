#include "qml/trends/chart_shapes.h"

#include <gtest/gtest.h>

#include <vector>

namespace homeward::ui::chart_shapes_test {

/// Ten days on 100 by 50 pixels, values from 0 to 10.
const ChartPlace kPlot{.frame = {.from = 0, .to = 10, .columns = 100, .longestStep = 3},
                       .lowest = 0,
                       .highest = 10,
                       .size = {100, 50}};

TEST(ChartShapes, HaveTheHighestValueAtTheTop)
{
    EXPECT_EQ(kPlot.yOf(10), 0);
    EXPECT_EQ(kPlot.yOf(0), 50);
    EXPECT_EQ(kPlot.yOf(5), 25);
    EXPECT_EQ(kPlot.xOf(0), 0);
    EXPECT_EQ(kPlot.xOf(10), 100);
}

TEST(ChartShapes, AreALineForEachStretchAndADotForALoneDay)
{
    const std::vector<rules::ChartPoint> points{
        {0, 5, true}, {1, 6, false}, {5, 7, true}, {9, 1, true}, {10, 2, false}};

    EXPECT_EQ(linesOf(points, kPlot),
              (QList<QPolygonF>{QPolygonF(QList<QPointF>{{0, 25}, {10, 20}}),
                                QPolygonF(QList<QPointF>{{90, 45}, {100, 40}})}));
    EXPECT_EQ(loneDotsOf(points, kPlot), (QList<QPointF>{{50, 15}}));
    EXPECT_EQ(dotsOf(points, kPlot).size(), 5);
}

TEST(ChartShapes, AreNothingForNothing)
{
    EXPECT_TRUE(linesOf({}, kPlot).isEmpty());
    EXPECT_TRUE(loneDotsOf({}, kPlot).isEmpty());
    EXPECT_TRUE(bandsOf({}, kPlot, 3).isEmpty());
    EXPECT_TRUE(markLinesOf({}, kPlot).isEmpty());
    EXPECT_TRUE(groupsOf({}, kPlot, 20).empty());
}

TEST(ChartShapes, HaveNoDotOutsideTheFrame)
{
    const std::vector<rules::ChartPoint> points{{-1, 5, true}, {0, 6, false}, {11, 7, false}};

    EXPECT_EQ(dotsOf(points, kPlot), (QList<QPointF>{{0, 20}}));
}

TEST(ChartShapes, CloseTheBandOfOneWeekAroundItsDays)
{
    const std::vector<rules::BandPoint> points{{5, 2, 4, true}};

    EXPECT_EQ(bandsOf(points, kPlot, 3),
              (QList<QPolygonF>{QPolygonF{
                  {{20, 30}, {50, 30}, {80, 30}, {80, 40}, {50, 40}, {20, 40}, {20, 30}}}}));
}

TEST(ChartShapes, EndTheBandTodayAndLeaveItsGaps)
{
    const std::vector<rules::BandPoint> points{{1, 2, 4, true}, {9, 2, 4, true}};

    const auto bands = bandsOf(points, kPlot, 3);

    ASSERT_EQ(bands.size(), 2);
    EXPECT_EQ(bands[1].boundingRect(), QRectF(60, 30, 40, 10));
}

TEST(ChartShapes, MarkASessionFromTopToFoot)
{
    const std::vector<ChartMark> marks{{-1, 1, false}, {5, 2, false}, {11, 3, false}};

    EXPECT_EQ(markLinesOf(marks, kPlot),
              (QList<QPolygonF>{QPolygonF(QList<QPointF>{{50, 0}, {50, 50}})}));
}

TEST(ChartShapes, PutSessionsThatStandTogetherUnderOneBadge)
{
    const std::vector<ChartMark> marks{
        {-1, 1, false}, {1, 2, false}, {2, 3, false}, {6, 4, true}, {8, 5, true}};

    const auto groups = groupsOf(marks, kPlot, 25);

    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].x, 15);
    EXPECT_EQ(groups[0].first, 2);
    EXPECT_EQ(groups[0].last, 3);
    EXPECT_FALSE(groups[0].isBooster);
    EXPECT_EQ(groups[1].first, 4);
    EXPECT_EQ(groups[1].last, 5);
    EXPECT_TRUE(groups[1].isBooster);
}

TEST(ChartShapes, CallNoBadgeABoosterThatHoldsAnotherSessionToo)
{
    const std::vector<ChartMark> marks{{1, 1, true}, {2, 2, false}};

    EXPECT_FALSE(groupsOf(marks, kPlot, 25).front().isBooster);
}

} // namespace homeward::ui::chart_shapes_test

#include "qml/trends/time_chart.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace homeward::ui::time_chart_test {

class TimeChartTest : public ::testing::Test {
protected:
    TimeChartTest()
    {
        chart.setSize({100, 50});
        chart.setWindow(0, 10);
    }

    QList<QPolygonF> lines() const { return chart.lines().value<QList<QPolygonF>>(); }
    QString badge(int row)
    {
        return chart.marks()->data(chart.marks()->index(row), MarkModel::TextRole).toString();
    }

    TimeChart chart;
};

TEST_F(TimeChartTest, DrawsALineAndItsLastValue)
{
    chart.setContent({.series = {{{0, 10}, {2, 5}, {4, 0}}}});

    EXPECT_EQ(lines(), (QList<QPolygonF>{QPolygonF{{{0, 0}, {20, 25}, {40, 50}}}}));
    EXPECT_TRUE(chart.hasLast());
    EXPECT_EQ(chart.last(), QPointF(40, 50));
}

TEST_F(TimeChartTest, JoinsNoSeriesToTheNext)
{
    chart.setContent({.series = {{{0, 10}, {1, 5}}, {{2, 5}, {3, 0}}}});

    EXPECT_EQ(lines().size(), 2);
}

TEST_F(TimeChartTest, HasNoLastValueWhereItIsOutOfSight)
{
    chart.setContent({.series = {{{0, 10}, {2, 5}, {14, 0}}}});
    EXPECT_FALSE(chart.hasLast());

    chart.setWindow(5, 15);
    EXPECT_TRUE(chart.hasLast());
}

TEST_F(TimeChartTest, DrawsNothingBeforeItHasASize)
{
    TimeChart unseen;
    unseen.setContent({.series = {{{0, 10}, {0.5, 5}}}});

    EXPECT_TRUE(unseen.lines().value<QList<QPolygonF>>().isEmpty());
    EXPECT_FALSE(unseen.hasLast());
}

TEST_F(TimeChartTest, NumbersTheSessionsAndSaysWhereSeveralShareABadge)
{
    chart.setBadgeWidth(25);
    chart.setContent({.series = {}, .marks = {{1, 1, false}, {2, 2, false}, {8, 3, true}}});

    ASSERT_EQ(chart.marks()->rowCount(), 2);
    EXPECT_EQ(badge(0), QStringLiteral("1–2"));
    EXPECT_EQ(badge(1), QStringLiteral("3"));
    EXPECT_TRUE(chart.hasBooster());
    EXPECT_TRUE(chart.hasSession());
}

TEST_F(TimeChartTest, TellsOfAChangeAndOfNothingElse)
{
    QSignalSpy spy(&chart, &TimeChart::changed);

    chart.setSize({100, 50});
    chart.setWindow(0, 10);
    EXPECT_EQ(spy.size(), 0);

    chart.setWindow(1, 11);
    chart.setSize({120, 50});
    EXPECT_EQ(spy.size(), 2);
}

} // namespace homeward::ui::time_chart_test

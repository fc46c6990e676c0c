#include "qml/trends/chart_line.h"

#include <QImage>
#include <QList>
#include <QPainter>
#include <QPolygonF>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

namespace homeward::ui::chart_line_test {

constexpr int kWidth = 200;
constexpr int kHeight = 40;
constexpr int kHighest = 36;
constexpr double kHeadroom = kHeight - kHighest;
constexpr double kLineWidth = 2;

using Series = std::vector<rules::ChartSample>;

QImage paper()
{
    QImage image(kWidth, kHeight, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

/// A day is a pixel wide and a point is a pixel high.
class ChartLineTest : public ::testing::Test {
protected:
    ChartLineTest()
    {
        chart.setSize({kWidth, kHighest});
        chart.setWindow(0, kWidth);
        item.setChart(&chart);
        item.setProperty("color", QColor(Qt::black));
        item.setProperty("lineWidth", kLineWidth);
        item.setProperty("headroom", kHeadroom);
    }

    void show(std::vector<Series> series)
    {
        chart.setContent({.series = std::move(series), .highest = kHighest, .longestStep = 60});
    }

    QImage drawn()
    {
        QImage image = paper();
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing, item.antialiasing());
        item.paint(&painter);
        return image;
    }

    /// The same, each line in one stroke.
    QImage strokedAtOnce() const
    {
        QImage image = paper();
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(0, kHeadroom);
        painter.setPen(QPen(Qt::black, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const QPolygonF& line : chart.lines().value<QList<QPolygonF>>())
            painter.drawPolyline(line);
        return image;
    }

    TimeChart chart;
    ChartLine item;
};

int largestDifference(const QImage& one, const QImage& other)
{
    int largest = 0;
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x)
            largest =
                std::max(largest, std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))));
    return largest;
}

/// So many points, a few pixels apart.
Series zigzag(int points)
{
    Series line;
    for (int i = 0; i < points; ++i)
        line.push_back({10 + i * 4.5, 2.0 + (i * 7) % 31});
    return line;
}

TEST_F(ChartLineTest, DrawsNothingWithoutALine)
{
    EXPECT_EQ(drawn(), paper());
    show({{}, {{5, 5}}});
    EXPECT_EQ(drawn(), paper());
    item.setChart(nullptr);
    EXPECT_EQ(drawn(), paper());
}

TEST_F(ChartLineTest, LeavesNoHoleWhereItsPiecesMeet)
{
    Series level;
    for (int x = 0; x <= kWidth; x += 5)
        level.push_back({static_cast<double>(x), kHighest - 10});
    show({level});

    const QImage image = drawn();

    for (int x = 0; x < kWidth; ++x)
        for (int y = 0; y < kHeight; ++y)
            ASSERT_EQ(qGray(image.pixel(x, y)), y == 13 || y == 14 ? 0 : 255) << x << ' ' << y;
}

TEST_F(ChartLineTest, LooksLikeOneStrokeHoweverManyPointsItHas)
{
    for (const int points : {2, 3, 8, 9, 10, 16, 17, 18, 40}) {
        show({zigzag(points)});
        EXPECT_NE(drawn(), paper()) << points;
        EXPECT_LE(largestDifference(drawn(), strokedAtOnce()), 64) << points;
    }
}

TEST_F(ChartLineTest, JoinsNoLineToTheNext)
{
    show({{{10, 20}, {50, 20}}, {{150, 20}, {190, 20}}});

    EXPECT_EQ(drawn(), strokedAtOnce());
    EXPECT_EQ(qGray(drawn().pixel(30, kHeight - 20)), 0);
    EXPECT_EQ(qGray(drawn().pixel(100, kHeight - 20)), 255);
}

TEST_F(ChartLineTest, ForgetsAChartThatIsGone)
{
    auto gone = std::make_unique<TimeChart>();
    item.setChart(gone.get());

    gone.reset();

    EXPECT_EQ(item.chart(), nullptr);
    EXPECT_EQ(drawn(), paper());
}

} // namespace homeward::ui::chart_line_test

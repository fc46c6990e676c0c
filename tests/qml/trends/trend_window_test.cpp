#include "qml/trends/trend_window.h"

#include <gtest/gtest.h>

namespace homeward::ui::trend_window_test {

const LocalDay kToday{date::year{2025} / 11 / 11};

TrendWindow windowOver(int days)
{
    TrendWindow window;
    window.setDays(kToday - date::days{days - 1}, kToday);
    return window;
}

int daysIn(const TrendWindow& window)
{
    return (window.lastDay() - window.firstDay()).count() + 1;
}

TEST(TrendWindow, ShowsFourWeeksUpToToday)
{
    const TrendWindow window = windowOver(100);

    EXPECT_EQ(window.lastDay(), kToday);
    EXPECT_EQ(daysIn(window), 28);
    EXPECT_TRUE(window.canGoBack());
    EXPECT_FALSE(window.canGoOn());
}

TEST(TrendWindow, ShowsAsMuchAsIsAskedFor)
{
    TrendWindow window = windowOver(3650);

    window.setRange(TrendWindow::ThreeMonths);
    EXPECT_EQ(daysIn(window), 91);
    window.setRange(TrendWindow::Year);
    EXPECT_EQ(daysIn(window), 365);
    window.setRange(TrendWindow::All);
    EXPECT_EQ(daysIn(window), 3650);
    EXPECT_FALSE(window.canGoBack());
}

TEST(TrendWindow, StopsAtTheFirstEntryAndAtToday)
{
    TrendWindow window = windowOver(40);

    window.moveBackHalf();
    EXPECT_EQ(window.firstDay(), kToday - date::days{39});
    EXPECT_FALSE(window.canGoBack());
    EXPECT_TRUE(window.canGoOn());

    window.moveOnHalf();
    EXPECT_TRUE(window.endsToday());
}

TEST(TrendWindow, HasNowhereToGoWhereAllIsInSight)
{
    for (const int days : {1, 2, 28}) {
        TrendWindow window = windowOver(days);
        window.moveBack(100);
        EXPECT_TRUE(window.endsToday()) << days;
        EXPECT_FALSE(window.canGoBack()) << days;
        EXPECT_EQ(daysIn(window), 28) << days;
    }
}

TEST(TrendWindow, HasWholeDaysWhereverItWasDraggedTo)
{
    TrendWindow window = windowOver(100);

    window.moveBack(2.4);

    EXPECT_EQ(window.lastDay(), kToday - date::days{3});
    EXPECT_EQ(window.firstDay(), kToday - date::days{29});
    EXPECT_EQ(daysIn(window), 27);
}

TEST(TrendWindow, WithoutAnEntryShowsFourWeeks)
{
    TrendWindow window;
    window.setDays(LocalDay::max(), kToday);
    window.setRange(TrendWindow::All);

    EXPECT_EQ(daysIn(window), 28);
    EXPECT_FALSE(window.canGoBack());
}

TEST(TrendWindow, GoesToBothEndsAtOnce)
{
    TrendWindow window = windowOver(300);

    window.moveToFirst();
    EXPECT_EQ(window.firstDay(), kToday - date::days{299});
    window.moveToToday();
    EXPECT_TRUE(window.endsToday());
}

TEST(TrendWindow, StaysWhereItIsWhenADayGoesBy)
{
    TrendWindow window = windowOver(100);
    window.moveBack(10);

    window.setDays(kToday - date::days{99}, kToday + date::days{1});

    EXPECT_EQ(window.lastDay(), kToday - date::days{9});
}

} // namespace homeward::ui::trend_window_test

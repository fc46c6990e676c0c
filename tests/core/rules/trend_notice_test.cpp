#include "tests/core/rules/trend_notice_case.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <initializer_list>
#include <optional>

namespace homeward::rules::trend_notice_test {

using namespace std::chrono_literals;
using testing::dosedSession;
using testing::eveningOf;
using testing::kSessionDay;
using testing::kSessionEnd;
using testing::kToday;
using testing::lower;
using testing::moment;
using testing::NoticeCase;
using testing::plannedSession;
using testing::risen;
using testing::utc;

TEST(TrendNotice, IsDueWhereRecentDaysAreLowerThanTheUsualOnes)
{
    EXPECT_TRUE(lower().isDue());
}

TEST(TrendNotice, IsSilentWhereDaysAreAsUsual)
{
    EXPECT_FALSE(NoticeCase{}.scoresFrom(2, kToday, 7).isDue());
    EXPECT_FALSE(NoticeCase{}.scoresFrom(2, 21, 5).scoresFrom(22, kToday, 9).isDue());
}

TEST(TrendNotice, IsSilentWithoutAnyEntryOrSession)
{
    EXPECT_FALSE(NoticeCase{}.isDue());
    NoticeCase made = lower();
    made.sessions.clear();
    EXPECT_FALSE(made.isDue());
}

TEST(TrendNotice, IsSilentAfterASessionThatDidNotTakePlace)
{
    NoticeCase made = lower();
    made.sessions = {plannedSession(kSessionEnd)};
    EXPECT_FALSE(made.isDue());
    made.sessions.front().cancelled = testing::takenAt(kSessionEnd.at());
    EXPECT_FALSE(made.isDue());
}

TEST(TrendNotice, NeedsTenDaysOfReference)
{
    const auto withReference = [](int count) {
        return NoticeCase{}.scoresFrom(2, 1 + count, 7).scoresFrom(29, kToday, 3);
    };
    EXPECT_FALSE(withReference(9).isDue());
    EXPECT_TRUE(withReference(10).isDue());
}

TEST(TrendNotice, TakesItsReferenceFromTheSecondToTheTwentyFirstDay)
{
    NoticeCase made;
    made.scoresFrom(0, 1, 0).scoresFrom(2, 21, 6).scoresFrom(22, 30, 0);

    EXPECT_EQ(moodReference(made.scores, kSessionDay), (MoodReference{20, 120, kLeastDeviation}));
}

TEST(TrendNotice, CountsADeviationOfTheSampleAndAtLeastFourFifths)
{
    NoticeCase wide;
    wide.scoresFrom(2, 6, 4).scoresFrom(7, 11, 8); // ten days, two away from 6: 40 / 9
    EXPECT_DOUBLE_EQ(moodReference(wide.scores, kSessionDay)->deviation, std::sqrt(40.0 / 9));

    NoticeCase narrow;
    narrow.scoresFrom(2, 10, 6).score(11, 7);
    EXPECT_EQ(moodReference(narrow.scores, kSessionDay)->deviation, kLeastDeviation);
}

TEST(TrendNotice, StartsAnewWithEachSession)
{
    NoticeCase made = lower();
    made.sessions.push_back(dosedSession(moment("2026-03-22 13:00")));
    EXPECT_FALSE(made.isDue()); // the reference is that of day 22 to 41 now
    made = lower();
    made.sessions.insert(made.sessions.begin(), dosedSession(moment("2026-02-20 13:00")));
    EXPECT_TRUE(made.isDue()); // the last one counts, not the first
}

TEST(TrendNotice, IsSilentWhileTheReferenceIsNotComplete)
{
    NoticeCase made;
    made.scoresFrom(2, 14, 7).scoresFrom(15, 21, 1);
    EXPECT_FALSE(made.isDue(21));
}

TEST(TrendNotice, WeighsNoDayOfTheReference)
{
    // The mean is 6.3 and the line 4.36. From day 22 on the ninth 4 is the first below it.
    NoticeCase made;
    made.scoresFrom(2, 19, 7).scoresFrom(20, 21, 0).scoresFrom(22, 32, 4);

    EXPECT_FALSE(made.isDue(25));
    EXPECT_FALSE(made.isDue(31));
    EXPECT_TRUE(made.isDue(32));
}

TEST(TrendNotice, DrawsItsLineNineTenthsOfADeviationBelow)
{
    // The mean is 6 and the deviation 2.108: the line is 4.103, and the third 2 gives 4.048.
    NoticeCase made;
    made.scoresFrom(2, 6, 4).scoresFrom(7, 11, 8).scoresFrom(30, 34, 2);

    EXPECT_FALSE(made.isDue(33));
    EXPECT_TRUE(made.isDue(34));
}

TEST(TrendNotice, DoesNotCountWhatIsOnTheLine)
{
    // 0.8 * (0.8 * 6 + 0.2 * 4) + 0.2 * 4 is 5.28, which is 6 - 0.9 * 0.8.
    NoticeCase onTheLine;
    onTheLine.scoresFrom(2, 21, 6).score(30, 4).score(31, 4).score(32, 4).score(33, 4);
    EXPECT_FALSE(onTheLine.isDue(33)); // two of the four are below

    EXPECT_TRUE(onTheLine.score(34, 4).isDue(34));
}

TEST(TrendNotice, NeedsThreeOfTheLastFiveEntriesBelowTheLine)
{
    // After five of 9 the weighted mean is high: the third 3 is the first below the line of 6.28.
    const auto withLow = [](int count) {
        return NoticeCase{}.scoresFrom(2, 21, 7).scoresFrom(24, 28, 9).scoresFrom(29, 28 + count,
                                                                                  3);
    };
    EXPECT_FALSE(withLow(4).isDue(32)); // two below, though the median of the week is low
    EXPECT_TRUE(withLow(5).isDue(33));
}

TEST(TrendNotice, LooksAtTheLastFiveEntriesAlone)
{
    // Below the line after day 22, above it after three more, and below it after the last two.
    NoticeCase made;
    made.scoresFrom(2, 21, 7).score(22, 0).score(24, 10);
    made.scoresFrom(29, 30, 6).scoresFrom(31, 32, 5);
    EXPECT_FALSE(made.isDue(32));

    EXPECT_TRUE(made.score(33, 5).isDue(33));
}

TEST(TrendNotice, NeedsFourEntriesInSevenDays)
{
    NoticeCase three;
    three.scoresFrom(2, 21, 7).score(26, 3).score(27, 3).score(33, 3).score(34, 3).score(35, 3);
    EXPECT_FALSE(three.isDue());

    NoticeCase four;
    four.scoresFrom(2, 21, 7).score(26, 3).score(29, 3).score(33, 3).score(34, 3).score(35, 3);
    EXPECT_TRUE(four.isDue());
}

TEST(TrendNotice, ForgetsEntriesOlderThanSevenDays)
{
    const NoticeCase made = lower(); // days 29 to 35

    EXPECT_TRUE(made.isDue(38)); // 32 to 38 has four
    EXPECT_FALSE(made.isDue(39));
}

/// Whether it is due with these in the last week. What came before keeps the weighted mean below
/// the line, so that their median alone decides.
bool isDueAfterWeekOf(std::initializer_list<int> values)
{
    NoticeCase made;
    made.scoresFrom(2, 21, 7).scoresFrom(24, 28, 0);
    int day = 29;
    for (const int value : values)
        made.score(day++, value);
    return made.isDue();
}

TEST(TrendNotice, NeedsAMedianOfOneAndAHalfBelow)
{
    EXPECT_TRUE(isDueAfterWeekOf({0, 0, 0, 5, 6, 6, 6}));
    EXPECT_FALSE(isDueAfterWeekOf({0, 0, 0, 6, 6, 6, 6}));
    EXPECT_TRUE(isDueAfterWeekOf({0, 0, 5, 6, 6}));
    EXPECT_FALSE(isDueAfterWeekOf({0, 0, 6, 6, 6}));
}

TEST(TrendNotice, TakesTheMiddleBetweenTwoWhereTheirNumberIsEven)
{
    EXPECT_TRUE(isDueAfterWeekOf({0, 0, 5, 6, 6, 6})); // 5.5
    EXPECT_FALSE(isDueAfterWeekOf({0, 0, 6, 6, 6, 6}));
    EXPECT_TRUE(isDueAfterWeekOf({6, 5, 5, 6}));
    EXPECT_FALSE(isDueAfterWeekOf({6, 6, 5, 6}));
}

TEST(TrendNotice, StartsItsWeightingAnewAfterSevenDaysWithoutAnEntry)
{
    // Low until day 24, then four entries that bring the mean below the line from the third on.
    const auto goingOnAt = [](int day) {
        NoticeCase made;
        made.scoresFrom(2, 21, 7).scoresFrom(22, 24, 0).scoresFrom(day, day + 3, 5);
        return made.isDue(day + 3);
    };
    EXPECT_TRUE(goingOnAt(31)); // days 25 to 30 are six
    EXPECT_FALSE(goingOnAt(32)); // days 25 to 31 are seven
}

TEST(TrendNotice, DoesNotLookAheadOfToday)
{
    NoticeCase made;
    made.scoresFrom(2, 21, 7).scoresFrom(29, 31, 7).scoresFrom(32, 38, 2);
    EXPECT_FALSE(made.isDue(32));
    EXPECT_TRUE(made.isDue(38));
}

TEST(TrendNotice, IsDueWherePhq9IsSixAboveItsLowest)
{
    EXPECT_TRUE(risen(10).isDue());
    EXPECT_FALSE(risen(9).isDue());
}

TEST(TrendNotice, ComparesPhq9WithTheTotalsSinceTreatmentBeganAlone)
{
    NoticeCase made;
    made.phq9 = {{utc("2026-03-02 12:19"), 2}, {eveningOf(5).at(), 9}, {eveningOf(30).at(), 14}};
    EXPECT_FALSE(made.isDue()); // the 2 came a minute before the session began

    made.phq9.front().at += 1min;
    EXPECT_TRUE(made.isDue());

    made.sessions.insert(made.sessions.begin(), dosedSession(moment("2026-02-01 13:00")));
    made.phq9.front().at -= 1min;
    EXPECT_TRUE(made.isDue()); // treatment began in February
}

TEST(TrendNotice, IsSilentWhereTheNewestPhq9HasNoTotal)
{
    EXPECT_FALSE(risen(std::nullopt).isDue());

    NoticeCase made = risen(27);
    made.phq9.push_back({eveningOf(31).at(), std::nullopt});
    EXPECT_FALSE(made.isDue());
}

TEST(TrendNotice, PassesOverATotalThatIsNotThere)
{
    NoticeCase made = risen(10);
    made.phq9.insert(made.phq9.begin() + 1, {eveningOf(6).at(), std::nullopt});
    EXPECT_TRUE(made.isDue());
    made.phq9.front().total = std::nullopt;
    EXPECT_FALSE(made.isDue()); // nothing to compare with
}

} // namespace homeward::rules::trend_notice_test

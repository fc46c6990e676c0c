#include "core/rules/trend_notice.h"

#include "core/rules/notice_region.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace homeward::rules::trend_notice_test {

using namespace std::chrono_literals;
using date::days;
using testing::dosedSession;
using testing::moment;
using testing::plannedSession;
using testing::startedSession;
using testing::utc;

/// The session was on Monday 2 March 2026 and dosing ended at 13:00; the days around it are counted
/// from it. The reference ends on day 21, and it is the evening of day 35.
const LocalDay kSessionDay{date::year{2026} / 3 / 2};
const ZonedInstant kSessionEnd = moment("2026-03-02 13:00");
constexpr int kToday = 35;

ZonedInstant eveningOf(int day)
{
    return {Instant{(kSessionDay + days{day} + 20h).time_since_epoch()}, "UTC", 0s};
}

/// A diary, sessions and questionnaires that grow line by line.
struct Case {
    std::vector<DayScore> scores = {};
    std::vector<TreatmentSession> sessions = {dosedSession(kSessionEnd)};
    std::vector<TotalAt> phq9 = {};
    std::optional<LocalDay> lastShown = {};

    Case& score(int day, int value)
    {
        scores.push_back({kSessionDay + days{day}, Score::create(value).value()});
        return *this;
    }
    Case& scoresFrom(int first, int last, int value)
    {
        for (int day = first; day <= last; ++day)
            score(day, value);
        return *this;
    }
    bool isDue(int day = kToday) const { return isDueAt(eveningOf(day)); }
    bool isDueAt(const ZonedInstant& now) const
    {
        return isTrendNoticeDue(
            {.days = scores, .sessions = sessions, .phq9 = phq9, .lastShown = lastShown}, now);
    }
};

/// Three weeks of 7, then a week of 3 up to today.
Case lower()
{
    Case made;
    made.scoresFrom(2, 21, 7).scoresFrom(29, kToday, 3);
    return made;
}

/// Nothing but PHQ-9 totals of 4 on day 5 and of 10 on day 30.
Case risen(std::optional<int> newest = 10)
{
    Case made;
    made.phq9 = {{eveningOf(5).at(), 4}, {eveningOf(30).at(), newest}};
    return made;
}

TEST(TrendNotice, IsDueWhereRecentDaysAreLowerThanTheUsualOnes)
{
    EXPECT_TRUE(lower().isDue());
}

TEST(TrendNotice, IsSilentWhereDaysAreAsUsual)
{
    EXPECT_FALSE(Case{}.scoresFrom(2, kToday, 7).isDue());
    EXPECT_FALSE(Case{}.scoresFrom(2, 21, 5).scoresFrom(22, kToday, 9).isDue());
}

TEST(TrendNotice, IsSilentWithoutAnyEntryOrSession)
{
    EXPECT_FALSE(Case{}.isDue());
    Case made = lower();
    made.sessions.clear();
    EXPECT_FALSE(made.isDue());
}

TEST(TrendNotice, IsSilentAfterASessionThatDidNotTakePlace)
{
    Case made = lower();
    made.sessions = {plannedSession(kSessionEnd)};
    EXPECT_FALSE(made.isDue());
    made.sessions.front().cancelled = testing::takenAt(kSessionEnd.at());
    EXPECT_FALSE(made.isDue());
}

TEST(TrendNotice, NeedsTenDaysOfReference)
{
    const auto withReference = [](int count) {
        return Case{}.scoresFrom(2, 1 + count, 7).scoresFrom(29, kToday, 3);
    };
    EXPECT_FALSE(withReference(9).isDue());
    EXPECT_TRUE(withReference(10).isDue());
}

TEST(TrendNotice, TakesItsReferenceFromTheSecondToTheTwentyFirstDay)
{
    Case made;
    made.scoresFrom(0, 1, 0).scoresFrom(2, 21, 6).scoresFrom(22, 30, 0);

    EXPECT_EQ(moodReference(made.scores, kSessionDay), (MoodReference{20, 120, kLeastDeviation}));
}

TEST(TrendNotice, CountsADeviationOfTheSampleAndAtLeastFourFifths)
{
    Case wide;
    wide.scoresFrom(2, 6, 4).scoresFrom(7, 11, 8); // ten days, two away from 6: 40 / 9
    EXPECT_DOUBLE_EQ(moodReference(wide.scores, kSessionDay)->deviation, std::sqrt(40.0 / 9));

    Case narrow;
    narrow.scoresFrom(2, 10, 6).score(11, 7);
    EXPECT_EQ(moodReference(narrow.scores, kSessionDay)->deviation, kLeastDeviation);
}

TEST(TrendNotice, StartsAnewWithEachSession)
{
    Case made = lower();
    made.sessions.push_back(dosedSession(moment("2026-03-22 13:00")));
    EXPECT_FALSE(made.isDue()); // the reference is that of day 22 to 41 now
    made = lower();
    made.sessions.insert(made.sessions.begin(), dosedSession(moment("2026-02-20 13:00")));
    EXPECT_TRUE(made.isDue()); // the last one counts, not the first
}

TEST(TrendNotice, IsSilentWhileTheReferenceIsNotComplete)
{
    Case made;
    made.scoresFrom(2, 14, 7).scoresFrom(15, 21, 1);
    EXPECT_FALSE(made.isDue(21));
}

TEST(TrendNotice, DrawsItsLineNineTenthsOfADeviationBelow)
{
    // The mean is 6 and the deviation 2.108: the line is 4.103, and the third 2 gives 4.048.
    Case made;
    made.scoresFrom(2, 6, 4).scoresFrom(7, 11, 8).scoresFrom(30, 34, 2);

    EXPECT_FALSE(made.isDue(33));
    EXPECT_TRUE(made.isDue(34));
}

TEST(TrendNotice, DoesNotCountWhatIsOnTheLine)
{
    // 0.8 * (0.8 * 6 + 0.2 * 4) + 0.2 * 4 is 5.28, which is 6 - 0.9 * 0.8.
    Case onTheLine;
    onTheLine.scoresFrom(2, 21, 6).score(30, 4).score(31, 4).score(32, 4).score(33, 4);
    EXPECT_FALSE(onTheLine.isDue(33)); // two of the four are below

    EXPECT_TRUE(onTheLine.score(34, 4).isDue(34));
}

TEST(TrendNotice, NeedsThreeOfTheLastFiveEntriesBelowTheLine)
{
    // After five of 9 the weighted mean is high: the third 3 is the first below the line of 6.28.
    const auto withLow = [](int count) {
        return Case{}.scoresFrom(2, 21, 7).scoresFrom(24, 28, 9).scoresFrom(29, 28 + count, 3);
    };
    EXPECT_FALSE(withLow(4).isDue(32)); // two below, though the median of the week is low
    EXPECT_TRUE(withLow(5).isDue(33));
}

TEST(TrendNotice, LooksAtTheLastFiveEntriesAlone)
{
    // Below the line after day 22, above it after three more, and below it after the last two.
    Case made;
    made.scoresFrom(2, 21, 7).score(22, 0).score(24, 10);
    made.scoresFrom(29, 30, 6).scoresFrom(31, 32, 5);
    EXPECT_FALSE(made.isDue(32));

    EXPECT_TRUE(made.score(33, 5).isDue(33));
}

TEST(TrendNotice, NeedsFourEntriesInSevenDays)
{
    Case three;
    three.scoresFrom(2, 21, 7).score(26, 3).score(27, 3).score(33, 3).score(34, 3).score(35, 3);
    EXPECT_FALSE(three.isDue());

    Case four;
    four.scoresFrom(2, 21, 7).score(26, 3).score(29, 3).score(33, 3).score(34, 3).score(35, 3);
    EXPECT_TRUE(four.isDue());
}

TEST(TrendNotice, ForgetsEntriesOlderThanSevenDays)
{
    const Case made = lower(); // days 29 to 35

    EXPECT_TRUE(made.isDue(38)); // 32 to 38 has four
    EXPECT_FALSE(made.isDue(39));
}

TEST(TrendNotice, NeedsAMedianOfOneAndAHalfBelow)
{
    const auto withWeek = [](int low, int high) {
        // Six entries: the median is between the third and the fourth.
        return Case{}.scoresFrom(2, 21, 7).scoresFrom(30, 32, low).scoresFrom(33, 35, high);
    };
    EXPECT_TRUE(withWeek(5, 6).isDue()); // 5.5
    EXPECT_FALSE(withWeek(6, 6).isDue());
}

TEST(TrendNotice, StartsItsWeightingAnewAfterSevenDaysWithoutAnEntry)
{
    // Low until day 24, then four entries that bring the mean below the line from the third on.
    const auto goingOnAt = [](int day) {
        Case made;
        made.scoresFrom(2, 21, 7).scoresFrom(22, 24, 0).scoresFrom(day, day + 3, 5);
        return made.isDue(day + 3);
    };
    EXPECT_TRUE(goingOnAt(31)); // days 25 to 30 are six
    EXPECT_FALSE(goingOnAt(32)); // days 25 to 31 are seven
}

TEST(TrendNotice, DoesNotLookAheadOfToday)
{
    Case made;
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
    Case made;
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

    Case made = risen(27);
    made.phq9.push_back({eveningOf(31).at(), std::nullopt});
    EXPECT_FALSE(made.isDue());
}

TEST(TrendNotice, PassesOverATotalThatIsNotThere)
{
    Case made = risen(10);
    made.phq9.insert(made.phq9.begin() + 1, {eveningOf(6).at(), std::nullopt});
    EXPECT_TRUE(made.isDue());
    made.phq9.front().total = std::nullopt;
    EXPECT_FALSE(made.isDue()); // nothing to compare with
}

TEST(TrendNotice, IsSilentFor48HoursAfterASession)
{
    Case made = lower();
    made.phq9 = risen().phq9;
    const ZonedInstant end = moment("2026-04-05 12:00"); // day 34
    made.sessions.push_back(dosedSession(end));

    EXPECT_FALSE(made.isDueAt({end.at() + 48h - 1s, "UTC", 0s}));
    EXPECT_TRUE(made.isDueAt({end.at() + 48h, "UTC", 0s})); // by its PHQ-9
}

TEST(TrendNotice, IsSilentLongerWhereTheEndOfDosingIsNotKnown)
{
    Case made = risen();
    const ZonedInstant start = moment("2026-04-05 12:00");
    made.sessions.push_back(startedSession(start));

    EXPECT_FALSE(made.isDueAt({start.at() + 12h + 48h - 1s, "UTC", 0s}));
    EXPECT_TRUE(made.isDueAt({start.at() + 12h + 48h, "UTC", 0s}));
}

TEST(TrendNotice, IsSilentFor48HoursAroundAPlannedSession)
{
    Case made = lower();
    const ZonedInstant start = moment("2026-04-06 12:00"); // today, day 35
    made.sessions.push_back(plannedSession(start));

    EXPECT_TRUE(made.isDueAt({start.at() - 48h, "UTC", 0s}));
    EXPECT_FALSE(made.isDueAt({start.at() - 48h + 1s, "UTC", 0s}));
    EXPECT_FALSE(made.isDueAt({start.at() + 48h - 1s, "UTC", 0s}));
    EXPECT_TRUE(made.isDueAt({start.at() + 48h, "UTC", 0s})); // nobody said that it took place

    made.sessions.back().cancelled = testing::takenAt(start.at() - 72h);
    EXPECT_TRUE(made.isDueAt(start));
}

TEST(TrendNotice, IsSilentWhereTheClockWasSetBackToBeforeASession)
{
    Case made = lower();
    made.sessions.push_back(dosedSession(moment("2026-06-01 12:00")));
    made.phq9 = risen().phq9;

    EXPECT_FALSE(made.isDue());
}

TEST(TrendNotice, IsDueOnceInFourteenDays)
{
    Case made = lower();
    made.lastShown = kSessionDay + days{kToday - 13};
    EXPECT_FALSE(made.isDue());
    made.lastShown = kSessionDay + days{kToday - 14};
    EXPECT_TRUE(made.isDue());
    made.lastShown = kSessionDay + days{kToday + 5}; // the clock was set back since
    EXPECT_FALSE(made.isDue());
}

TEST(TrendNotice, CountsDaysOnTheClocksOfThePlaceWhereTheSessionWas)
{
    // 04:30 in Berlin on 3 March; in New York it was still the 2nd.
    Case made;
    made.scoresFrom(2, 11, 7).scoresFrom(29, kToday, 3);
    made.sessions = {dosedSession(moment("2026-03-02 22:30", "America/New_York"))};
    EXPECT_TRUE(made.isDue());
    made.sessions = {dosedSession(moment("2026-03-03 04:30", "Europe/Berlin"))};
    EXPECT_FALSE(made.isDue()); // nine days of reference
}

TEST(TrendNotice, IsOfferedOutsideTheEuAndTheUkAlone)
{
    for (const std::string region : {"US", "CA", "AU", "NZ"})
        EXPECT_TRUE(mayNotifyIn(region)) << region;
    for (const std::string region : {"GB-EAW", "GB-SCT", "GB-NIR", "IE", "DE", "FR", "ES", "NL",
                                     "AT", "EU", "ZZ", "", "us", "Atlantis"})
        EXPECT_FALSE(mayNotifyIn(region)) << region;
}

} // namespace homeward::rules::trend_notice_test

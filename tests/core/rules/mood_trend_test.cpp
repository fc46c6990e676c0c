#include "core/rules/mood_trend.h"

#include "tests/support/every_zone.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>
#include <ostream>
#include <string>
#include <vector>

namespace homeward::rules {

// Readable failures: GoogleTest and RapidCheck find these by argument-dependent look-up.
static std::ostream& operator<<(std::ostream& out, const DayScore& day)
{
    return out << day.day << ": " << day.score.value();
}

static void PrintTo(const TrendPoint& point, std::ostream* out)
{
    *out << point.start << " x" << point.count << " mean " << point.mean << " of "
         << point.lowest.value() << ".." << point.highest.value();
}

namespace mood_trend_test {

using namespace std::chrono_literals;
using date::days;
using date::year;
using testing::everyZone;

const LocalDay kMonday{year{2026} / 3 / 2};

Score score(int value)
{
    return Score::create(value).value();
}

/// Days with an entry, in order, at most one each, over many years.
std::vector<DayScore> anyDays()
{
    const auto scores = *rc::gen::container<std::map<int, int>>(rc::gen::inRange(-20'000, 60'000),
                                                                rc::gen::inRange(0, 11));
    std::vector<DayScore> entries;
    for (const auto& [offset, value] : scores)
        entries.push_back({LocalDay{days{offset}}, score(value)});
    return entries;
}

/// Entries in order of day, with several on some.
std::vector<DayScore> anyEntries()
{
    auto entries = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 40), rc::gen::inRange(0, 11)));
    std::ranges::stable_sort(entries, {}, &std::pair<int, int>::first);
    std::vector<DayScore> scores;
    for (const auto& [offset, value] : entries)
        scores.push_back({kMonday + days{offset}, score(value)});
    return scores;
}

TEST(CountedScores, AreThoseOfTheLastEntryOfEachDay)
{
    const std::vector<DayScore> entries{{kMonday, score(2)},
                                        {kMonday, score(9)},
                                        {kMonday, score(4)},
                                        {kMonday + days{2}, score(7)}};

    const auto counted = countedScores(entries);

    EXPECT_EQ(counted, (std::vector<DayScore>{{kMonday, score(4)}, {kMonday + days{2}, score(7)}}));
}

TEST(CountedScores, AreNoneWithoutEntries)
{
    EXPECT_TRUE(countedScores({}).empty());
}

RC_GTEST_PROP(CountedScores, HaveOnePerDayAndThatIsTheLast, ())
{
    const auto entries = anyEntries();

    const auto counted = countedScores(entries);

    std::map<LocalDay, Score> last;
    for (const auto& [day, value] : entries)
        last.insert_or_assign(day, value);
    RC_ASSERT(counted.size() == last.size());
    for (const auto& [day, value] : counted)
        RC_ASSERT(last.at(day) == value);
    RC_ASSERT(countedScores(counted) == counted);
}

TEST(MoodTrend, HasNoPointsWithoutDays)
{
    EXPECT_TRUE(moodTrend({}, TrendStep::Day).empty());
    EXPECT_TRUE(moodTrend({}, TrendStep::Week).empty());
}

TEST(MoodTrend, OfWeeksTellsWhatTheirDaysHaveInCommon)
{
    const std::vector<DayScore> entries{
        {kMonday, score(3)}, {kMonday + days{3}, score(8)}, {kMonday + days{6}, score(5)}};

    const auto trend = moodTrend(entries, TrendStep::Week);

    ASSERT_EQ(trend.size(), 1U);
    EXPECT_EQ(trend[0].start, kMonday);
    EXPECT_EQ(trend[0].count, 3);
    EXPECT_DOUBLE_EQ(trend[0].mean, 16.0 / 3);
    EXPECT_EQ(trend[0].lowest, score(3));
    EXPECT_EQ(trend[0].highest, score(8));
}

TEST(MoodTrend, OfWeeksTurnsFromSundayToMonday)
{
    const std::vector<DayScore> entries{
        {kMonday - days{1}, score(1)}, {kMonday, score(2)}, {kMonday + days{7}, score(3)}};

    const auto trend = moodTrend(entries, TrendStep::Week);

    ASSERT_EQ(trend.size(), 3U);
    EXPECT_EQ(trend[0].start, kMonday - days{7});
    EXPECT_EQ(trend[1].start, kMonday);
    EXPECT_EQ(trend[2].start, kMonday + days{7});
}

TEST(MoodTrend, LeavesAGapWhereThereIsNoEntry)
{
    const std::vector<DayScore> entries{{kMonday, score(0)}, {kMonday + days{28}, score(10)}};

    EXPECT_EQ(moodTrend(entries, TrendStep::Day).size(), 2U);
    EXPECT_EQ(moodTrend(entries, TrendStep::Week).size(), 2U);
}

TEST(MoodTrend, OfWeeksGoesOnAcrossTheNewYear)
{
    const LocalDay newYear{year{2026} / 1 / 1}; // a Thursday
    const std::vector<DayScore> entries{{newYear - days{1}, score(4)}, {newYear, score(6)}};

    const auto trend = moodTrend(entries, TrendStep::Week);

    ASSERT_EQ(trend.size(), 1U);
    EXPECT_EQ(trend[0].start, LocalDay{year{2025} / 12 / 29});
}

TEST(MoodTrend, OfWeeksStartsOnTheMondayBeforeEveryDayOfThreeCenturies)
{
    for (LocalDay day{year{1900} / 1 / 1}; day <= LocalDay{year{2200} / 12 / 31}; ++day) {
        const auto start =
            moodTrend(std::vector{DayScore{day, score(5)}}, TrendStep::Week)[0].start;
        ASSERT_EQ(date::weekday{start}, date::Monday) << day;
        ASSERT_LE(start, day);
        ASSERT_LT(day - start, days{7}) << day;
    }
}

RC_GTEST_PROP(MoodTrend, OfDaysIsTheEntriesWhereThereIsOneADay, ())
{
    const auto entries = anyDays();

    const auto trend = moodTrend(entries, TrendStep::Day);

    RC_ASSERT(trend.size() == entries.size());
    for (std::size_t i = 0; i < trend.size(); ++i) {
        const auto& [day, value] = entries[i];
        RC_ASSERT(trend[i]
                  == (TrendPoint{day, 1, static_cast<double>(value.value()), value, value}));
    }
}

RC_GTEST_PROP(MoodTrend, CountsEveryDayOnceAndInOrder, ())
{
    const auto entries = anyDays();

    const auto trend = moodTrend(entries, TrendStep::Week);

    const auto counted = std::transform_reduce(
        trend.begin(), trend.end(), std::size_t{0}, std::plus{},
        [](const auto& point) { return static_cast<std::size_t>(point.count); });
    RC_ASSERT(counted == entries.size());
    for (std::size_t i = 1; i < trend.size(); ++i)
        RC_ASSERT(trend[i].start - trend[i - 1].start >= days{7});
}

RC_GTEST_PROP(MoodTrend, HasItsMeanBetweenTheLowestAndTheHighest, ())
{
    for (const TrendPoint& point : moodTrend(anyDays(), TrendStep::Week)) {
        RC_ASSERT(point.count >= 1 && point.count <= 7);
        RC_ASSERT(point.lowest.value() <= point.mean);
        RC_ASSERT(point.mean <= point.highest.value());
    }
}

RC_GTEST_PROP(MoodTrend, OfWeeksIsMadeOfTheDaysOfEachWeekAlone, ())
{
    const auto entries = anyDays();

    for (const TrendPoint& point : moodTrend(entries, TrendStep::Week)) {
        std::vector<DayScore> week;
        std::ranges::copy_if(entries, std::back_inserter(week), [&](const DayScore& entry) {
            return entry.day >= point.start && entry.day < point.start + days{7};
        });
        RC_ASSERT(moodTrend(week, TrendStep::Week) == std::vector{point});
    }
}

/// The moment at which the clock of `zone` shows noon of that day.
ZonedInstant noonOf(LocalDay day, const std::string& zone)
{
    const date::time_zone& found = *findZone(zone).value();
    return ZonedInstant{latestInstant(day + 12h, found), found};
}

TEST(MoodTrend, IsTheSameInEveryZone)
{
    std::vector<DayScore> expected;
    for (int i = 0; i < 60; ++i)
        expected.push_back({kMonday + days{i}, score(i % 11)});

    for (const std::string& zone : everyZone()) {
        std::vector<DayScore> scores;
        for (const auto& [day, value] : expected)
            scores.push_back({noonOf(day, zone).day(), value});
        ASSERT_EQ(scores, expected) << zone;
        ASSERT_EQ(moodTrend(scores, TrendStep::Week), moodTrend(expected, TrendStep::Week)) << zone;
    }
}

RC_GTEST_PROP(MoodTrend, IsTheSameFromHoweverManyZonesTheEntriesCame, ())
{
    const auto atHome = anyEntries();

    std::vector<DayScore> travelling;
    for (const auto& [day, value] : atHome)
        travelling.push_back({noonOf(day, *rc::gen::elementOf(everyZone())).day(), value});

    for (const TrendStep step : {TrendStep::Day, TrendStep::Week})
        RC_ASSERT(moodTrend(countedScores(travelling), step)
                  == moodTrend(countedScores(atHome), step));
}

} // namespace mood_trend_test
} // namespace homeward::rules

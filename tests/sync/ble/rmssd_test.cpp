#include "sync/ble/rmssd.h"

#include "tests/sync/ble/simulated_heart.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homeward::ble::rmssd_test {

using testing::calmHeart;

/// One stretch: the first of them stands behind a gap.
std::vector<Beat> stretchOf(const std::vector<double>& intervals)
{
    std::vector<Beat> beats;
    for (const double interval : intervals)
        beats.push_back({.at = {}, .interval = interval, .followsPrevious = !beats.empty()});
    return beats;
}

std::vector<double> alternating(std::size_t beats)
{
    std::vector<double> intervals(beats, 900);
    for (std::size_t i = 0; i < beats; i += 2)
        intervals[i] = 908;
    return intervals;
}

std::vector<Beat> joined(std::vector<Beat> first, const std::vector<Beat>& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

TEST(AnRmssd, IsTheRootMeanSquareOfSuccessiveDifferences)
{
    const auto reading = rmssd(stretchOf(alternating(103)));

    ASSERT_TRUE(reading);
    EXPECT_DOUBLE_EQ(reading->milliseconds, 8);
    EXPECT_EQ(reading->pairs, 99) << "the first beat and the last two are not judged";
    EXPECT_EQ(reading->artefacts, 0);
}

TEST(AnRmssd, IsRefusedUnder60Pairs)
{
    EXPECT_EQ(rmssd(stretchOf(alternating(63))).error(), RmssdRefusal::TooFewPairs);
    EXPECT_EQ(rmssd(stretchOf(alternating(64))).value().pairs, 60);
    EXPECT_EQ(rmssd({}).error(), RmssdRefusal::TooFewPairs);
}

TEST(AnRmssd, HasNoPairOverAGap)
{
    auto slower = alternating(50);
    for (double& interval : slower)
        interval += 400;

    const auto reading = rmssd(joined(stretchOf(alternating(50)), stretchOf(slower)));

    ASSERT_TRUE(reading);
    EXPECT_DOUBLE_EQ(reading->milliseconds, 8) << "the step of 400 ms lies in the gap";
    EXPECT_EQ(reading->pairs, 92);
}

TEST(AnRmssd, HasNoPairOverAnArtefact)
{
    auto intervals = alternating(103);
    intervals[50] *= 2;

    const auto reading = rmssd(stretchOf(intervals));

    ASSERT_TRUE(reading);
    EXPECT_DOUBLE_EQ(reading->milliseconds, 8);
    EXPECT_EQ(reading->pairs, 97);
    EXPECT_EQ(reading->artefacts, 1);
}

TEST(AnRmssd, IsRefusedAboveFivePercentOfArtefacts)
{
    auto intervals = alternating(103); // of which 100 are judged
    for (const std::size_t i : {12U, 28U, 44U, 60U, 76U})
        intervals[i] = 0;
    EXPECT_EQ(rmssd(stretchOf(intervals)).value().artefacts, 5);

    intervals[92] = 0;
    EXPECT_EQ(rmssd(stretchOf(intervals)).error(), RmssdRefusal::TooManyArtefacts);
}

TEST(AnRmssd, SaysThatThereAreArtefactsBeforeItCountsPairs)
{
    EXPECT_EQ(rmssd(stretchOf(std::vector<double>(5, 0.0))).error(),
              RmssdRefusal::TooManyArtefacts);
}

TEST(AnRmssd, IsTheSameWhereverThereIsAGap)
{
    const auto whole = rmssd(stretchOf(calmHeart(100))).value();
    for (std::size_t where = 1; where < 100; where += 7) {
        auto beats = stretchOf(calmHeart(100));
        beats[where].followsPrevious = false;

        const auto parted = rmssd(beats).value();
        EXPECT_LT(parted.pairs, whole.pairs) << where;
        EXPECT_NEAR(parted.milliseconds, whole.milliseconds, 2) << where;
    }
}

RC_GTEST_PROP(AnRmssd, IsANumberOrRefusedForAnyBeats, (const std::vector<std::uint16_t>& rr))
{
    const auto reading = rmssd(stretchOf({rr.begin(), rr.end()}));

    RC_ASSERT(!reading || (reading->pairs >= 60 && std::isfinite(reading->milliseconds)));
}

} // namespace homeward::ble::rmssd_test

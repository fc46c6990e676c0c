#include "sync/ble/beat_class.h"

#include "tests/sync/ble/simulated_heart.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <ostream>

namespace homeward::ble {

void PrintTo(BeatClass beat, std::ostream* out)
{
    *out << static_cast<int>(beat);
}

namespace beat_class_test {

using testing::calmHeart;

constexpr std::size_t kOdd = 60; ///< where something happens

auto artefactsIn(const std::vector<double>& intervals)
{
    return std::ranges::count_if(classified(intervals), isArtefact);
}

TEST(BeatClasses, AreNormalForACalmHeartButForTheEnds)
{
    for (const double interval : {400.0, 900.0, 1500.0}) {
        const auto classes = classified(calmHeart(200, interval));

        EXPECT_EQ(classes.front(), BeatClass::Unjudged);
        EXPECT_EQ(std::ranges::count(classes, BeatClass::Normal), 197) << interval;
        EXPECT_EQ(classes[198], BeatClass::Unjudged);
        EXPECT_EQ(classes[199], BeatClass::Unjudged);
    }
}

TEST(BeatClasses, AreNormalForAPacedHeartThatAStrapRounds)
{
    std::vector<double> intervals(200, 1000);
    for (std::size_t i = 0; i < intervals.size(); i += 3)
        intervals[i] += 0.9765625;

    EXPECT_EQ(artefactsIn(intervals), 0);
}

TEST(BeatClasses, AreNormalForAHeartThatSlowsDown)
{
    auto intervals = calmHeart(300);
    for (std::size_t i = 0; i < intervals.size(); ++i)
        intervals[i] *= 0.6 + static_cast<double>(i) / 600;

    EXPECT_EQ(artefactsIn(intervals), 0);
}

TEST(BeatClasses, SeeABeatThatTheSensorMissed)
{
    auto intervals = calmHeart(200);
    intervals[kOdd] += intervals[kOdd + 1];
    intervals.erase(intervals.begin() + kOdd + 1);

    EXPECT_EQ(classified(intervals)[kOdd], BeatClass::Missed);
    EXPECT_EQ(artefactsIn(intervals), 1);
}

TEST(BeatClasses, SeeABeatTooMany)
{
    auto intervals = calmHeart(200);
    intervals[kOdd] /= 2;
    intervals.insert(intervals.begin() + kOdd, intervals[kOdd]);

    const auto classes = classified(intervals);
    EXPECT_EQ(classes[kOdd], BeatClass::Extra);
    EXPECT_TRUE(isArtefact(classes[kOdd + 1])) << "the other half";
    EXPECT_EQ(artefactsIn(intervals), 2);
}

TEST(BeatClasses, SeeAnEctopicBeatWithItsPause)
{
    auto intervals = calmHeart(200);
    intervals[kOdd] -= 350;
    intervals[kOdd + 1] += 350;

    const auto classes = classified(intervals);
    EXPECT_TRUE(isArtefact(classes[kOdd]));
    EXPECT_EQ(classes[kOdd + 1], BeatClass::Ectopic);
    EXPECT_EQ(artefactsIn(intervals), 2);
}

TEST(BeatClasses, SeeALongIntervalThatIsNoMissedBeat)
{
    auto intervals = calmHeart(200);
    intervals[kOdd] *= 1.4;

    EXPECT_EQ(classified(intervals)[kOdd], BeatClass::LongOrShort);
    EXPECT_EQ(artefactsIn(intervals), 1);
}

TEST(BeatClasses, SeeAShortIntervalThatIsNoExtraBeat)
{
    auto intervals = calmHeart(200);
    intervals[kOdd] *= 0.6;

    EXPECT_EQ(classified(intervals)[kOdd], BeatClass::LongOrShort);
}

TEST(BeatClasses, ArePlainlyImplausibleWhereNoHeartBeatsSo)
{
    auto intervals = calmHeart(200);
    intervals[0] = 299;
    intervals[kOdd] = 0;
    intervals[199] = 2001;

    const auto classes = classified(intervals);
    for (const std::size_t i : {std::size_t{0}, kOdd, std::size_t{199}})
        EXPECT_EQ(classes[i], BeatClass::Implausible) << i;
}

TEST(BeatClasses, AreNotJudgedInAShortStretch)
{
    EXPECT_TRUE(classified({}).empty());
    EXPECT_EQ(classified(calmHeart(10)), std::vector<BeatClass>(10, BeatClass::Unjudged));
    EXPECT_EQ(std::ranges::count(classified(calmHeart(11)), BeatClass::Normal), 8);
}

RC_GTEST_PROP(BeatClasses, AreOneForEachIntervalWhateverItIs,
              (const std::vector<std::uint16_t>& rr))
{
    const std::vector<double> intervals(rr.begin(), rr.end());
    const auto classes = classified(intervals);

    RC_ASSERT(classes.size() == intervals.size());
    for (std::size_t i = 0; i < classes.size(); ++i)
        RC_ASSERT((classes[i] == BeatClass::Implausible) == (rr[i] < 300 || rr[i] > 2000));
}

TEST(BeatClasses, FindOneMissedBeatWhereverItIs)
{
    for (std::size_t at = 1; at < 98; at += 4) {
        auto intervals = calmHeart(100);
        intervals[at] *= 2;

        const auto classes = classified(intervals);
        EXPECT_EQ(classes[at], BeatClass::Missed) << at;
        EXPECT_EQ(std::ranges::count_if(classes, isArtefact), 1) << at;
    }
}

} // namespace beat_class_test

} // namespace homeward::ble

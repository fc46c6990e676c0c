#include "core/rules/rest_reading.h"

#include <gtest/gtest.h>

#include <vector>

namespace homeward::rules::rest_reading_test {
namespace {

using namespace std::chrono_literals;
using Samples = std::vector<HeartRateSample>;

constexpr std::chrono::milliseconds kFrom = 4min;

/// A sample at each second of the minute that `has` says, counted from its start.
template <class Has>
Samples minuteWith(Has has, int bpm = 60)
{
    Samples samples;
    for (int second = 0; second < 60; ++second)
        if (has(second))
            samples.push_back({kFrom + std::chrono::seconds{second}, bpm, SensorContact::Contact});
    return samples;
}

Samples fullMinute()
{
    return minuteWith([](int) { return true; });
}

TEST(RestReading, IsTheMedianOfTheMinute)
{
    Samples samples = fullMinute();
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i].bpm = i < 29 ? 50 : i < 31 ? 64 : 120;

    const auto reading = restReading(samples, kFrom).value();

    EXPECT_EQ(reading, (RestReading{64, {.samples = 60, .validPercent = 100, .spread = 70}}));
}

TEST(RestReading, RoundsTheMeanOfTheMiddleTwoUpwards)
{
    Samples samples = fullMinute();
    for (std::size_t i = 30; i < samples.size(); ++i)
        samples[i].bpm = 61;

    EXPECT_EQ(restReading(samples, kFrom)->bpm, 61);
}

TEST(RestReading, PassesOverWhatIsNotOfItsMinute)
{
    Samples samples = fullMinute();
    samples.insert(samples.begin(), {kFrom - 1ms, 200, SensorContact::Contact});
    samples.push_back({kFrom + 60s, 200, SensorContact::Contact});

    const auto reading = restReading(samples, kFrom).value();

    EXPECT_EQ(reading.quality.samples, 60);
    EXPECT_EQ(reading.quality.spread, 0);
}

TEST(RestReading, PassesOverTheImplausibleAndWhatHadNoContact)
{
    Samples samples = fullMinute();
    samples[10].bpm = 24;
    samples[20].bpm = 241;
    samples[30].bpm = 0;
    samples[40].contact = SensorContact::None;
    samples[50].contact = SensorContact::Unsupported;

    const auto reading = restReading(samples, kFrom).value();

    EXPECT_EQ(reading.quality.samples, 56);
    EXPECT_EQ(reading.quality.validPercent, 93);
    EXPECT_EQ(reading.bpm, 60);
}

TEST(RestReading, TakesTheEdgesOfThePlausible)
{
    Samples samples = fullMinute();
    samples[10].bpm = 25;
    samples[20].bpm = 240;

    EXPECT_EQ(restReading(samples, kFrom)->quality.spread, 215);
}

TEST(RestReading, NeedsHalfOfTheSeconds)
{
    const auto half = minuteWith([](int second) { return second % 2 == 0; });
    const auto less = minuteWith([](int second) { return second % 2 == 0 && second != 30; });

    EXPECT_EQ(restReading(half, kFrom)->quality.validPercent, 50);
    EXPECT_EQ(restReading(less, kFrom).error(), RestError::TooFew);
    EXPECT_EQ(restReading({}, kFrom).error(), RestError::TooFew);
}

TEST(RestReading, CountsASecondOnceHoweverManySamplesItHas)
{
    const auto second = minuteWith([](int each) { return each < 10; });
    Samples many;
    for (int i = 0; i < 6; ++i)
        many.insert(many.end(), second.begin(), second.end());

    EXPECT_EQ(restReading(many, kFrom).error(), RestError::TooFew);
}

TEST(RestReading, BearsAGapOfTenSecondsAndNoLongerOne)
{
    const auto ten = minuteWith([](int second) { return second <= 20 || second >= 30; });
    const auto eleven = minuteWith([](int second) { return second <= 20 || second >= 31; });

    EXPECT_TRUE(restReading(ten, kFrom));
    EXPECT_EQ(restReading(eleven, kFrom).error(), RestError::Gap);
}

TEST(RestReading, SeesAGapAtTheBeginningAndAtTheEnd)
{
    EXPECT_TRUE(restReading(minuteWith([](int second) { return second >= 10; }), kFrom));
    EXPECT_EQ(restReading(minuteWith([](int second) { return second >= 11; }), kFrom).error(),
              RestError::Gap);
    EXPECT_TRUE(restReading(minuteWith([](int second) { return second <= 50; }), kFrom));
    EXPECT_EQ(restReading(minuteWith([](int second) { return second <= 49; }), kFrom).error(),
              RestError::Gap);
}

TEST(RestReading, DoesNotAskInWhichOrderTheyCome)
{
    Samples samples = fullMinute();
    std::swap(samples.front(), samples.back());

    EXPECT_EQ(restReading(samples, kFrom), restReading(fullMinute(), kFrom));
}

} // namespace
} // namespace homeward::rules::rest_reading_test

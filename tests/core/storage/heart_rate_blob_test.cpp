#include "core/storage/heart_rate_blob.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <initializer_list>

namespace homeward::storage::heart_rate_blob_test {
namespace {

using Samples = std::vector<MinuteSample>;
using Bytes = std::vector<std::byte>;

Samples everySecond(int count)
{
    Samples samples;
    for (int i = 0; i < count; ++i)
        samples.push_back({static_cast<std::uint16_t>(i * 100),
                           static_cast<std::uint16_t>(70 + i % 5), SensorContact::Contact});
    return samples;
}

Samples backAgain(const Samples& samples)
{
    return decodeMinute(encodeMinute(samples)).value();
}

rc::Gen<Samples> anySamples()
{
    const auto sample = rc::gen::construct<MinuteSample>(
        rc::gen::inRange<std::uint16_t>(0, kTicksInAMinute),
        rc::gen::oneOf(rc::gen::inRange<std::uint16_t>(50, 90),
                       rc::gen::arbitrary<std::uint16_t>()),
        rc::gen::element(SensorContact::Unsupported, SensorContact::None, SensorContact::Contact));
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<Samples>(sample)),
                        [](Samples samples) {
                            std::ranges::stable_sort(samples, {}, &MinuteSample::tick);
                            return samples;
                        });
}

RC_GTEST_PROP(HeartRateBlob, GivesBackWhatWasPutIn, ())
{
    const Samples samples = *anySamples();

    RC_ASSERT(decodeMinute(encodeMinute(samples)).value() == samples);
}

RC_GTEST_PROP(HeartRateBlob, InventsNothingWhereAByteWasCutOff, ())
{
    Bytes blob = encodeMinute(*anySamples());
    blob.pop_back();

    RC_ASSERT(!decodeMinute(blob));
}

RC_GTEST_PROP(HeartRateBlob, RefusesOrReadsWhateverBytes, ())
{
    const auto bytes = *rc::gen::arbitrary<std::vector<std::uint8_t>>();
    const auto* begin = reinterpret_cast<const std::byte*>(bytes.data());

    const auto samples = decodeMinute({begin, bytes.size()});

    if (samples)
        RC_ASSERT(decodeMinute(encodeMinute(*samples)).value() == *samples);
}

TEST(HeartRateBlob, KeepsTheImplausibleAndEveryContact)
{
    const Samples samples{{0, 0, SensorContact::Contact},
                          {100, 255, SensorContact::None},
                          {100, 65535, SensorContact::Unsupported},
                          {5999, 24, SensorContact::None}};

    EXPECT_EQ(backAgain(samples), samples);
}

TEST(HeartRateBlob, TakesHalfAByteASampleAtEqualStepsAndSmallChanges)
{
    const Samples samples = everySecond(60);

    EXPECT_EQ(encodeMinute(samples).size(), 38U);
    EXPECT_EQ(backAgain(samples), samples);
}

TEST(HeartRateBlob, TakesAByteMoreWhereTheStepsDiffer)
{
    Samples samples = everySecond(60);
    samples[30].tick += 7;

    EXPECT_EQ(encodeMinute(samples).size(), 97U);
    EXPECT_EQ(backAgain(samples), samples);
}

TEST(HeartRateBlob, TakesAByteARateWhereItLeaps)
{
    Samples samples = everySecond(60);
    for (std::size_t i = 0; i < samples.size(); i += 2)
        samples[i].bpm = 100;

    EXPECT_LE(encodeMinute(samples).size(), 69U);
    EXPECT_EQ(backAgain(samples), samples);
}

TEST(HeartRateBlob, HoldsAMinuteOfTheFastestSender)
{
    Samples samples(kMostSamplesInAMinute, {0, 60, SensorContact::Contact});
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i].tick = static_cast<std::uint16_t>(i / 10);

    EXPECT_EQ(backAgain(samples), samples);
}

/// Why `numbers` are not a minute.
BlobError errorOf(std::initializer_list<int> numbers)
{
    Bytes bytes;
    for (const int number : numbers)
        bytes.push_back(static_cast<std::byte>(number));
    return decodeMinute(bytes).error();
}

// kind, count, first, step, contacts (two samples without support: 8), rates (60, then the same)
TEST(HeartRateBlob, IsReadAsItIsDescribed)
{
    const Bytes bytes{std::byte{0},  std::byte{2},   std::byte{5}, std::byte{100},
                      std::byte{10}, std::byte{120}, std::byte{1}};

    EXPECT_EQ(decodeMinute(bytes).value(),
              (Samples{{5, 60, SensorContact::Contact}, {105, 59, SensorContact::Contact}}));
}

TEST(HeartRateBlob, SaysWhyItIsRefused)
{
    EXPECT_EQ(errorOf({}), BlobError::Short);
    EXPECT_EQ(errorOf({0}), BlobError::Short);
    EXPECT_EQ(errorOf({4, 2, 5, 100, 8, 120, 0}), BlobError::UnknownKind);
    EXPECT_EQ(errorOf({0, 0, 5, 100, 8, 120, 0}), BlobError::Count);
    EXPECT_EQ(errorOf({0, 127, 5, 100, 8, 120, 0}), BlobError::Count);
    EXPECT_EQ(errorOf({0, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 5, 100}), BlobError::Count);
    EXPECT_EQ(errorOf({0, 0xFF, 0xFF, 0xFF, 0xFF, 0x1F, 5, 100}), BlobError::Short);
    EXPECT_EQ(errorOf({0, 2, 5, 100, 11, 120, 0}), BlobError::Contact);
    EXPECT_EQ(errorOf({0, 2, 5, 100, 12, 120, 0}), BlobError::Contact);
    EXPECT_EQ(errorOf({0, 2, 5, 100, 0, 120, 0}), BlobError::Contact);
    EXPECT_EQ(errorOf({0, 2, 5, 100, 8, 120, 0, 0}), BlobError::Trailing);
    EXPECT_EQ(errorOf({0, 2, 5, 100, 8, 120}), BlobError::Short);
}

TEST(HeartRateBlob, RefusesTimesOutsideOfTheMinuteAndBackwards)
{
    EXPECT_EQ(errorOf({0, 2, 0xF0, 0x2E, 1, 8, 120, 0}), BlobError::Time); // first 6000
    EXPECT_EQ(errorOf({0, 2, 0xEF, 0x2E, 1, 8, 120, 0}), BlobError::Time); // second 6000
    EXPECT_EQ(errorOf({0, 2, 5, 0xF0, 0x2E, 8, 120, 0}), BlobError::Time); // step 6000
    EXPECT_EQ(errorOf({1, 2, 5, 1, 8, 3, 120, 0}), BlobError::Time); // a step of -1
}

TEST(HeartRateBlob, RefusesRatesOutsideOfSixteenBits)
{
    EXPECT_EQ(errorOf({0, 2, 5, 100, 8, 1, 0}), BlobError::Rate); // -1
    EXPECT_EQ(errorOf({0, 2, 5, 100, 8, 0xFE, 0xFF, 7, 2}), BlobError::Rate); // 65535 + 1
    EXPECT_EQ(errorOf({2, 2, 5, 100, 8, 0x07}), BlobError::Rate); // half bytes: -7
    EXPECT_EQ(errorOf({2, 2, 5, 100, 8, 0xFF, 0xFF, 0xF8}), BlobError::Rate); // 65535 + 1
}

TEST(HeartRateBlob, RefusesFillingThatIsNoneInTheLastHalfByte)
{
    EXPECT_EQ(errorOf({2, 1, 5, 0, 4, 0x7F}), BlobError::Trailing);
    EXPECT_EQ(errorOf({2, 1, 5, 0, 4, 0xF0}), BlobError::Short);
}

} // namespace
} // namespace homeward::storage::heart_rate_blob_test

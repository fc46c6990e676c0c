#include "tests/core/services/heart_rate_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services::heart_rate_recordings_test {
namespace {

using namespace std::chrono_literals;
using Recordings = HeartRateTest;

TEST_F(Recordings, AreKeptAsTheyCameIn)
{
    const auto begun = heartRate().begin(moment(), strap(), {}).value();
    const RecordedPart first{.number = 0,
                             .samples = {{0ms, 61, SensorContact::Contact},
                                         {1010ms, 0, SensorContact::None},
                                         {1010ms, 300, SensorContact::Unsupported}},
                             .gaps = {{20s, 47s, GapReason::OutOfReach}}};
    ASSERT_TRUE(heartRate().add(begun.id, first));
    ASSERT_TRUE(heartRate().add(begun.id, part(1, 58, 10)));

    restart();

    const auto samples = heartRate().samples(begun.id).value();
    EXPECT_EQ(samples.samples.size(), 13U);
    EXPECT_TRUE(std::ranges::equal(first.samples, std::span{samples.samples}.first(3)));
    EXPECT_EQ(samples.gaps, first.gaps);
    EXPECT_EQ(only(),
              (HeartRateRecording{
                  .id = begun.id, .start = moment(), .sensor = strap(), .samples = 13, .gaps = 1}));
    EXPECT_TRUE(findings().empty());
}

TEST_F(Recordings, AreToldToTheClinicOnceTheyEnd)
{
    const auto id = begun();
    ASSERT_TRUE(heartRate().add(id, part(0, 0, 10)));
    EXPECT_EQ(queued("heartRateRecording"), 0);

    ASSERT_TRUE(heartRate().add(id, {.number = 1, .length = 30s}));

    EXPECT_EQ(queued("heartRateRecording"), 1);
    EXPECT_EQ(only().length, 30s);
    EXPECT_TRUE(findings().empty());
}

TEST_F(Recordings, AreNeverShorterThanTheirLastSample)
{
    const auto id = begun();
    RecordedPart all = part(0, 0, 20);
    all.length = 5s;

    ASSERT_TRUE(heartRate().add(id, all));

    EXPECT_EQ(only().length, 19s);
}

TEST_F(Recordings, TakeEachPartOnce)
{
    const auto id = begun();
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(heartRate().add(id, part(7, 0, 70)));

    EXPECT_EQ(only().samples, 70);
    EXPECT_EQ(count("heart_rate_minute"), 2);
    EXPECT_TRUE(findings().empty());
}

TEST_F(Recordings, TakeTheSameEndOnce)
{
    const auto id = begun();
    const RecordedPart last{.number = 0, .length = 9s};

    ASSERT_TRUE(heartRate().add(id, last));
    ASSERT_TRUE(heartRate().add(id, last));

    EXPECT_EQ(count("heart_rate_end"), 1);
    EXPECT_EQ(queued("heartRateRecording"), 1);
}

TEST_F(Recordings, TakeAPartThatComesAfterTheEndAndSaySo)
{
    const auto id = begun();
    ASSERT_TRUE(heartRate().add(id, {.number = 2, .length = 90s}));

    ASSERT_TRUE(heartRate().add(id, part(0, 0, 60)));
    EXPECT_EQ(only().length, 90s);
    ASSERT_TRUE(heartRate().add(id, part(1, 60, 60)));

    EXPECT_EQ(only().length, 119s);
    EXPECT_EQ(only().samples, 120);
    EXPECT_EQ(queued("heartRateRecording"), 3);
    EXPECT_TRUE(findings().empty());
}

TEST_F(Recordings, ComeInOrderWhateverTheOrderOfTheirParts)
{
    const auto id = begun();
    ASSERT_TRUE(heartRate().add(id, part(1, 30, 30)));
    ASSERT_TRUE(heartRate().add(id, part(0, 0, 30)));

    const auto samples = heartRate().samples(id).value().samples;

    EXPECT_TRUE(std::ranges::is_sorted(samples, {}, &HeartRateSample::at));
    EXPECT_EQ(samples.size(), 60U);
}

TEST_F(Recordings, KeepTimeThoughTheClockIsSetBack)
{
    const auto id = begun();
    ASSERT_TRUE(heartRate().add(id, part(0, 0, 60)));
    clock().set(now() - 48h);
    ASSERT_TRUE(heartRate().add(id, part(1, 60, 60)));

    const auto samples = heartRate().samples(id).value().samples;

    ASSERT_EQ(samples.size(), 120U);
    for (std::size_t i = 0; i < samples.size(); ++i)
        EXPECT_EQ(samples[i].at, std::chrono::seconds{i});
}

TEST_F(Recordings, ThatOverlapAreKeptApart)
{
    const auto first = begun();
    clock().advance(10s);
    const auto second = begun();
    ASSERT_TRUE(heartRate().add(first, part(0, 0, 40)));
    ASSERT_TRUE(heartRate().add(second, part(0, 0, 20)));

    EXPECT_EQ(heartRate().samples(first).value().samples, part(0, 0, 40).samples);
    EXPECT_EQ(heartRate().samples(second).value().samples, part(0, 0, 20).samples);
    EXPECT_EQ(only().id, second) << "newest first";
}

TEST_F(Recordings, RefuseWhatNoSensorCanSend)
{
    const auto id = begun();
    const RecordedPart unordered{
        .number = 0,
        .samples = {{2s, 60, SensorContact::Contact}, {1s, 60, SensorContact::Contact}}};
    const RecordedPart tooHigh{.number = 0, .samples = {{0s, 65536, SensorContact::None}}};
    const RecordedPart before{.number = 0, .samples = {{-1ms, 60, SensorContact::None}}};
    const RecordedPart tooLong{.number = 0, .length = kLongestRecording + 1ms};
    const RecordedPart backwards{.number = 0, .gaps = {{2s, 1s, GapReason::Stopped}}};

    for (const auto& wrong : {unordered, tooHigh, before, tooLong, backwards})
        EXPECT_EQ(heartRate().add(id, wrong).error(), DiaryError::Failed);
    EXPECT_EQ(count("heart_rate_part"), 0);
}

TEST_F(Recordings, AreOfAKnownSessionThatHasBegunAndOfNoFuture)
{
    EXPECT_EQ(heartRate().begin(moment(), strap(), SessionId{}).error(), DiaryError::NotFound);
    EXPECT_EQ(heartRate().begin(momentAt(now() + 1s), strap(), {}).error(),
              DiaryError::InTheFuture);
    EXPECT_EQ(heartRate().add(HeartRateRecordingId{}, part(0, 0, 1)).error(), DiaryError::NotFound);
    EXPECT_EQ(heartRate().samples(HeartRateRecordingId{}).error(), DiaryError::NotFound);
}

TEST_F(Recordings, HangOnTheSessionOfTheDay)
{
    const SessionId session = endedSession();
    clock().advance(30min);

    begun();

    EXPECT_EQ(only().session, session);
}

TEST_F(Recordings, ShareOneSealingKey)
{
    const auto first = heartRate().begin(moment(), strap(), {}).value();
    restart();
    const auto second = heartRate().begin(moment(), strap(), {}).value();

    EXPECT_EQ(first.key, second.key);
    EXPECT_NE(first.id, second.id);
}

TEST_F(Recordings, ThatWereLeftOpenEndAtTheirLastSampleOrGap)
{
    const auto first = begun();
    RecordedPart withGap = part(0, 0, 30);
    withGap.gaps = {{29s, 50s, GapReason::SensorSilent}};
    ASSERT_TRUE(heartRate().add(first, withGap));
    clock().advance(1h);
    begun();
    restart();

    ASSERT_TRUE(heartRate().endAbandoned());

    const auto all = heartRate().recordings().value();
    EXPECT_EQ(all.at(0).length, 0s);
    EXPECT_EQ(all.at(1).length, 50s);
    EXPECT_EQ(queued("heartRateRecording"), 2);
    EXPECT_TRUE(findings().empty());
}

TEST_F(Recordings, AreWrittenWholeOrNotAtAll)
{
    const auto id = begun();
    block("heart_rate_day");

    EXPECT_EQ(heartRate().add(id, part(0, 0, 60)).error(), DiaryError::Failed);

    EXPECT_EQ(count("heart_rate_part"), 0);
    EXPECT_EQ(count("heart_rate_minute"), 0);
    EXPECT_EQ(count("heart_rate_hour"), 0);
}

} // namespace
} // namespace homeward::services::heart_rate_recordings_test

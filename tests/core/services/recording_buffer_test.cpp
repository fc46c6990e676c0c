#include "core/services/recording_buffer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homeward::services::recording_buffer_test {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kStart = 5h;

/// A sample each second of [from, until).
void feed(RecordingBuffer& buffer, int from, int until)
{
    for (int second = from; second < until; ++second)
        buffer.add(kStart + std::chrono::seconds{second}, 60, SensorContact::Contact);
}

TEST(RecordingBufferTimes, AreSinceTheStart)
{
    RecordingBuffer buffer{kStart};
    buffer.add(kStart + 1500ms, 61, SensorContact::None);

    EXPECT_EQ(buffer.flush().value().samples,
              (std::vector{HeartRateSample{1500ms, 61, SensorContact::None}}));
}

TEST(RecordingBufferTimes, LeaveOutWhatComesOutOfOrderOrBeforeTheStart)
{
    RecordingBuffer buffer{kStart};
    buffer.add(kStart - 1ms, 60, SensorContact::Contact);
    buffer.add(kStart + 2s, 60, SensorContact::Contact);
    buffer.add(kStart + 1s, 60, SensorContact::Contact);
    buffer.add(kStart + 2s, 70, SensorContact::Contact);

    EXPECT_EQ(buffer.leftOut(), 2);
    EXPECT_EQ(buffer.flush()->samples.size(), 2U) << "two of one moment are in order";
}

TEST(RecordingBufferDue, GivesNothingBeforeAMinuteIsOver)
{
    RecordingBuffer buffer{kStart};
    feed(buffer, 0, 60);

    EXPECT_FALSE(buffer.due(kStart + 59'999ms));
    EXPECT_EQ(buffer.due(kStart + 60s)->samples.size(), 60U);
    EXPECT_FALSE(buffer.due(kStart + 60s));
}

TEST(RecordingBufferDue, EndsWithAMinuteOfTheWallClock)
{
    RecordingBuffer buffer{kStart, Instant{100s}};
    feed(buffer, 0, 30);

    const auto part = buffer.due(kStart + 20s);

    EXPECT_EQ(part->samples.size(), 20U);
    EXPECT_EQ(buffer.flush()->samples.size(), 10U);
}

TEST(RecordingBufferDue, GivesEverythingOfTooFastASender)
{
    RecordingBuffer buffer{kStart};
    for (std::size_t i = 0; i + 1 < RecordingBuffer::kMostSamples; ++i)
        buffer.add(kStart, 60, SensorContact::Contact);
    EXPECT_FALSE(buffer.due(kStart));

    buffer.add(kStart, 60, SensorContact::Contact);

    EXPECT_EQ(buffer.due(kStart)->samples.size(), RecordingBuffer::kMostSamples);
}

TEST(RecordingBufferParts, AreNumberedOneAfterTheOther)
{
    RecordingBuffer buffer{kStart};
    feed(buffer, 0, 1);
    EXPECT_EQ(buffer.flush()->number, 0U);
    EXPECT_FALSE(buffer.flush());
    feed(buffer, 1, 2);
    EXPECT_EQ(buffer.flush()->number, 1U);
    EXPECT_EQ(buffer.end(kStart + 2s), (RecordedPart{.number = 2, .length = 2s}));
}

TEST(RecordingBufferGaps, EndWithTheNextSample)
{
    RecordingBuffer buffer{kStart};
    feed(buffer, 0, 3);
    buffer.interrupt(kStart + 2s, GapReason::OutOfReach);
    EXPECT_TRUE(buffer.flush()->gaps.empty());

    buffer.add(kStart + 49s, 60, SensorContact::Contact);

    EXPECT_EQ(buffer.flush()->gaps, (std::vector{HeartRateGap{2s, 49s, GapReason::OutOfReach}}));
}

TEST(RecordingBufferGaps, EndWithTheRecording)
{
    RecordingBuffer buffer{kStart};
    buffer.interrupt(kStart - 5s, GapReason::BluetoothOff);

    const auto last = buffer.end(kStart + 7s);

    EXPECT_EQ(last.gaps, (std::vector{HeartRateGap{0s, 7s, GapReason::BluetoothOff}}));
    EXPECT_EQ(last.length, 7s);
}

TEST(RecordingBufferGaps, AreOneHoweverOftenTheReasonChanges)
{
    RecordingBuffer buffer{kStart};
    feed(buffer, 0, 2);
    buffer.interrupt(kStart + 1s, GapReason::SensorSilent);
    buffer.interrupt(kStart + 9s, GapReason::OutOfReach);

    EXPECT_EQ(buffer.end(kStart + 20s).gaps,
              (std::vector{HeartRateGap{1s, 20s, GapReason::SensorSilent}}));
}

TEST(RecordingBufferGaps, NeverBeginBeforeTheSampleAheadOfThem)
{
    RecordingBuffer buffer{kStart};
    feed(buffer, 0, 10);
    buffer.interrupt(kStart + 4s, GapReason::SensorSilent);

    EXPECT_EQ(buffer.end(kStart + 4s).gaps,
              (std::vector{HeartRateGap{9s, 9s, GapReason::SensorSilent}}));
}

/// Whatever comes: nothing is lost, nothing is there twice, and gaps fill the rest.
RC_GTEST_PROP(RecordingBufferProperty, GivesEachSampleOnceInOrder, ())
{
    RecordingBuffer buffer{kStart, Instant{std::chrono::seconds{*rc::gen::inRange(0, 60)}}};
    std::vector<HeartRateSample> given;
    std::vector<HeartRateSample> taken;
    std::chrono::milliseconds at{0};
    std::uint32_t number = 0;
    const auto take = [&](const std::optional<RecordedPart>& part) {
        if (!part)
            return;
        RC_ASSERT(part->number == number++);
        taken.insert(taken.end(), part->samples.begin(), part->samples.end());
    };
    for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 90'000))) {
        at += std::chrono::milliseconds{step};
        take(buffer.due(kStart + at));
        buffer.add(kStart + at, step % 200, SensorContact::Contact);
        given.push_back({at, step % 200, SensorContact::Contact});
        if (step % 7 == 0)
            take(buffer.flush());
    }
    take(buffer.end(kStart + at));

    RC_ASSERT(taken == given);
    RC_ASSERT(buffer.leftOut() == 0);
}

} // namespace
} // namespace homeward::services::recording_buffer_test

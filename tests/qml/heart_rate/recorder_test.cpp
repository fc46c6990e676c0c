#include "qml/heart_rate/recorder.h"

#include "core/services/sealed_parts.h"
#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"
#include "tests/support/manual_boot_clock.h"

#include <memory>

namespace recorder_test {

using namespace std::chrono_literals;
using homeward::GapReason;
using homeward::HeartRateRecording;
using homeward::SensorContact;
using homeward::SessionStep;
using homeward::services::Profile;
using homeward::services::RecordedSamples;
using homeward::services::SealedParts;
using homeward::testing::ManualBootClock;
using homeward::testing::onProfile;
using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::Recorder;
using State = Recorder::State;

class RecorderTest : public OpenWorldTest {
protected:
    RecorderTest() { open(); }

    void begin()
    {
        recorder->begin({.name = "Polar H10"}, {});
        World::settle();
    }

    /// A rate each second.
    void beat(int seconds, int bpm = 72)
    {
        for (int second = 0; second < seconds; ++second) {
            pass(1s);
            recorder->add({.at = clock.now, .bpm = bpm, .contact = SensorContact::Contact});
        }
        World::settle();
    }

    void pass(std::chrono::seconds time)
    {
        clock.now += time;
        world.clock.advance(time);
        recorder->look();
        World::settle();
    }

    void end()
    {
        recorder->end();
        World::settle();
    }

    void lock()
    {
        app.lock();
        World::settle();
    }

    HeartRateRecording recording()
    {
        return onProfile(world, [](Profile& profile) { return profile.heartRate().recordings(); })
            ->at(0);
    }
    RecordedSamples samples()
    {
        return onProfile(world,
                         [id = recording().id](Profile& profile) {
                             return profile.heartRate().samples(id);
                         })
            .value();
    }
    std::size_t sealed() { return SealedParts{world.folder().path, world.files}.waiting().size(); }

    ManualBootClock clock;
    std::unique_ptr<Recorder> recorder =
        std::make_unique<Recorder>(app, world.worker, world.wallClock, clock);
};

TEST_F(RecorderTest, HasEverythingOnDiskAtTheEnd)
{
    begin();
    beat(90);
    end();

    EXPECT_EQ(recorder->state(), State::Idle);
    EXPECT_EQ(recording().length, 90s);
    EXPECT_EQ(samples().samples.size(), 90U);
    EXPECT_TRUE(samples().gaps.empty());
}

TEST_F(RecorderTest, HasNoMoreThanAMinuteInMemory)
{
    begin();
    for (int second = 1; second <= 200; ++second) {
        beat(1);
        ASSERT_LE(second - static_cast<int>(samples().samples.size()), 60) << second;
    }
}

TEST_F(RecorderTest, SendsEverythingBeforeTheLock)
{
    begin();
    beat(30);
    lock();
    EXPECT_EQ(sealed(), 0U);

    world.open(app);

    EXPECT_EQ(samples().samples.size(), 30U);
}

TEST_F(RecorderTest, GoesOnBehindTheLockInSealedFiles)
{
    begin();
    beat(30);
    lock();
    beat(150, 80);
    EXPECT_EQ(recorder->state(), State::Recording);
    EXPECT_GE(sealed(), 2U);

    world.open(app);
    beat(20, 90);
    end();

    EXPECT_EQ(sealed(), 0U);
    EXPECT_EQ(samples().samples.size(), 200U);
    EXPECT_EQ(recording().length, 200s);
    EXPECT_TRUE(samples().gaps.empty());
}

TEST_F(RecorderTest, IsNotTakenForAbandonedWhenTheDiaryOpensMeanwhile)
{
    begin();
    beat(10);
    lock();
    world.open(app);

    EXPECT_EQ(recording().length, std::nullopt);
}

TEST_F(RecorderTest, EndsBehindTheLockAsWell)
{
    begin();
    beat(30);
    lock();
    beat(30);
    end();

    world.open(app);

    EXPECT_EQ(recorder->state(), State::Idle);
    EXPECT_EQ(recording().length, 60s);
    EXPECT_EQ(samples().samples.size(), 60U);
}

TEST_F(RecorderTest, EndsCleanlyWithTheProgram)
{
    begin();
    beat(45);

    recorder.reset();

    EXPECT_EQ(recording().length, 45s);
    EXPECT_EQ(samples().samples.size(), 45U);
}

TEST_F(RecorderTest, EndsCleanlyWithTheProgramBehindTheLock)
{
    begin();
    beat(45);
    lock();
    beat(10);

    recorder.reset();
    world.open(app);

    EXPECT_EQ(recording().length, 55s);
    EXPECT_EQ(samples().samples.size(), 55U);
}

TEST_F(RecorderTest, KeepsAGapAsAGap)
{
    begin();
    beat(10);
    recorder->interrupt(clock.now, GapReason::OutOfReach);
    pass(40s);
    beat(10);
    end();

    ASSERT_EQ(samples().gaps.size(), 1U);
    EXPECT_EQ(samples().gaps.front().reason, GapReason::OutOfReach);
    EXPECT_EQ(samples().gaps.front().from, 10s);
    EXPECT_EQ(samples().gaps.front().until, 51s);
    EXPECT_EQ(samples().samples.size(), 20U);
}

TEST_F(RecorderTest, TakesASleepOfTheDeviceForAGap)
{
    begin();
    beat(10);
    recorder->flush();
    pass(600s);
    beat(10);
    end();

    ASSERT_EQ(samples().gaps.size(), 1U);
    EXPECT_EQ(samples().gaps.front().reason, GapReason::Stopped);
}

TEST_F(RecorderTest, IsNotMovedByAWallClockThatIsSet)
{
    begin();
    beat(10);
    world.clock.set(world.clock.now() + 5h);
    beat(10);
    end();

    EXPECT_EQ(recording().length, 20s);
}

TEST_F(RecorderTest, SaysThatItCouldNotBegin)
{
    world.breakDiary();
    begin();

    EXPECT_EQ(recorder->state(), State::Idle);
    EXPECT_TRUE(recorder->problem().has_value());

    world.mendDiary();
    begin();
    EXPECT_EQ(recorder->state(), State::Recording);
    EXPECT_FALSE(recorder->problem().has_value());
}

TEST_F(RecorderTest, PutsBesideTheDiaryWhatThatCannotTake)
{
    begin();
    beat(10);
    world.breakDiary();
    beat(70);
    EXPECT_GE(sealed(), 1U);
    world.mendDiary();
    end();
    lock();

    world.open(app);

    EXPECT_EQ(samples().samples.size(), 80U);
}

TEST_F(RecorderTest, WritesNothingOnceEverythingWasDeleted)
{
    begin();
    beat(10);
    lock();
    app.setErased();
    World::settle();
    beat(100);
    end();

    EXPECT_EQ(recorder->state(), State::Idle);
    EXPECT_EQ(sealed(), 0U);
}

TEST_F(RecorderTest, IsOneAtATime)
{
    begin();
    beat(5);
    begin();
    end();

    EXPECT_EQ(
        onProfile(world, [](Profile& profile) { return profile.heartRate().recordings(); })->size(),
        1U);
}

} // namespace recorder_test

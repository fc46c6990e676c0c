#include "qml/heart_rate/heart_rate_controller.h"

#include "tests/qml/heart_rate/heart_rate_world.h"

namespace heart_rate_controller_test {

using namespace std::chrono_literals;
using homeward::SensorContact;
using homeward::SessionStep;
using homeward::Severity;
using homeward::WearableStage;
using homeward::services::Profile;
using homeward::testing::addSession;
using homeward::testing::HeartRateTest;
using homeward::testing::inBerlin;
using homeward::testing::onProfile;
using homeward::testing::sessionPlan;

class HeartRateControllerTest : public HeartRateTest {
protected:
    void record()
    {
        connectStrap();
        heartRate.record();
        settle();
    }

    void notice(Severity severity)
    {
        const auto reported = onProfile(world, [&](Profile& profile) {
            return profile.sideEffects()
                .record({homeward::findSideEffect("headache"), severity},
                        inBerlin(world.clock.now()), {})
                .has_value();
        });
        EXPECT_TRUE(reported);
        app.noteTreatmentChange(nullptr);
        settle();
    }
};

TEST_F(HeartRateControllerTest, LetsGoOfTheSensorWhenThePageIsLeft)
{
    connectStrap();
    send(72);

    heartRate.leave();
    settle();

    EXPECT_EQ(wearable->asked.back(), "stop");
    EXPECT_EQ(heartRate.live()->number(), "–");
}

TEST_F(HeartRateControllerTest, GoesOnRecordingWhenThePageIsLeft)
{
    record();
    beat(10, 72);
    heartRate.leave();
    EXPECT_EQ(heartRate.quietLine(), "Heart rate is being recorded");

    beat(60, 72);
    heartRate.recording()->stopAndSave();
    settle();
    pass(1s);

    EXPECT_EQ(samples().samples.size(), 70U);
    EXPECT_EQ(heartRate.quietLine(), "");
    EXPECT_EQ(wearable->asked.back(), "stop");
}

TEST_F(HeartRateControllerTest, GoesOnRecordingBehindTheLockAndShowsNothing)
{
    record();
    beat(10, 72);
    app.lock();
    settle();
    beat(100, 80);

    EXPECT_TRUE(heartRate.recording()->isRunning());
    EXPECT_EQ(heartRate.live()->number(), "–");
    EXPECT_FALSE(heartRate.live()->hasStrip());

    world.open(app);
    heartRate.open();
    beat(1, 90);
    EXPECT_EQ(heartRate.live()->number(), "90");
    heartRate.recording()->stopAndSave();
    settle();
    EXPECT_EQ(samples().samples.size(), 111U);
}

TEST_F(HeartRateControllerTest, WritesWhatIsInMemoryBeforeASleep)
{
    record();
    beat(30, 72);

    heartRate.keepAll();
    settle();

    EXPECT_EQ(samples().samples.size(), 30U);
}

TEST_F(HeartRateControllerTest, SaysWhatItHasSaved)
{
    record();
    EXPECT_EQ(heartRate.recording()->since(), "Recording since 18:00.");
    beat(125, 72);
    heartRate.recording()->stopAndSave();
    settle();

    EXPECT_EQ(heartRate.recording()->saved(), "Saved: heart rate from 18:00 to 18:02.");
}

TEST_F(HeartRateControllerTest, KeepsRatesWithoutSkinOnRecordAndOffThePage)
{
    record();
    beat(5, 72);
    beat(5, 60, SensorContact::None);
    EXPECT_EQ(heartRate.live()->number(), "–");
    heartRate.recording()->stopAndSave();
    settle();

    EXPECT_EQ(samples().samples.size(), 10U);
}

TEST_F(HeartRateControllerTest, HangsARecordingOnTheSessionOfTheDay)
{
    const auto session = addSession(world, sessionPlan(world.clock.now() + 1h));
    app.noteTreatmentChange(nullptr);
    settle();

    record();

    EXPECT_EQ(recordings().front().session, session);
}

TEST_F(HeartRateControllerTest, ShowsNumbersWhereNothingSevereWasNoticed)
{
    EXPECT_TRUE(heartRate.mayShowNumbers());

    notice(Severity::Moderate);

    EXPECT_TRUE(heartRate.mayShowNumbers());
}

TEST_F(HeartRateControllerTest, ShowsNumbersLaterOnADayWithSomethingSevere)
{
    notice(Severity::Severe);
    EXPECT_FALSE(heartRate.mayShowNumbers());

    heartRate.open();
    heartRate.showNumbers();
    EXPECT_TRUE(heartRate.mayShowNumbers());

    heartRate.leave();
    EXPECT_FALSE(heartRate.mayShowNumbers());
}

TEST_F(HeartRateControllerTest, ShowsNumbersFirstAgainTheNextDay)
{
    notice(Severity::Severe);

    world.goTo(1, 9, 0);

    EXPECT_TRUE(heartRate.mayShowNumbers());
}

TEST_F(HeartRateControllerTest, TakesTheLastWordOnASymptom)
{
    notice(Severity::Severe);
    pass(1s);

    notice(Severity::Mild);

    EXPECT_TRUE(heartRate.mayShowNumbers());
}

TEST_F(HeartRateControllerTest, ShowsNoNumberWhereNobodyKnows)
{
    app.lock();
    settle();

    EXPECT_FALSE(heartRate.mayShowNumbers());
}

TEST_F(HeartRateControllerTest, SaysThatSomebodySitsThereWhileTheyRest)
{
    connectStrap();
    int used = 0;
    QObject::connect(&heartRate, &homeward::ui::HeartRateController::inUse, [&used] { ++used; });

    pass(10s);
    EXPECT_EQ(used, 0);
    heartRate.beginRest();
    pass(10s);
    EXPECT_EQ(used, 10);
    heartRate.leave();
    pass(10s);
    EXPECT_EQ(used, 10);
}

TEST_F(HeartRateControllerTest, HearsAFloodInOneBatch)
{
    connectStrap();
    int batches = 0;
    QObject::connect(heartRate.live(), &homeward::ui::LiveRate::changed, [&batches] { ++batches; });
    bootClock.now += 1s;

    for (int number = 0; number < 10'000; ++number)
        wearable->send({.at = bootClock.now, .bpm = 72, .contact = SensorContact::Contact});
    settle();

    EXPECT_EQ(batches, 1);
    EXPECT_EQ(heartRate.live()->number(), "72");
}

TEST(HeartRateWithoutBluetooth, SaysSo)
{
    homeward::testing::World world;
    world.makeProfile();
    homeward::ui::AppController app{world.worker, false};
    homeward::testing::ManualBootClock bootClock;
    const homeward::ui::SettingsController settings{world.worker, {}};
    const homeward::ui::TreatmentController treatment{app, world.worker, world.wallClock, settings};
    const homeward::ui::SideEffectController sideEffects{app, world.worker, world.wallClock,
                                                         treatment};
    homeward::ui::HeartRateController heartRate{
        {app, world.worker, world.wallClock, bootClock, treatment, sideEffects, {}}};
    world.open(app);

    heartRate.open();
    homeward::testing::World::settle();

    EXPECT_EQ(heartRate.sensor()->problem(),
              "This device has no Bluetooth. You can write a number yourself.");
}

} // namespace heart_rate_controller_test

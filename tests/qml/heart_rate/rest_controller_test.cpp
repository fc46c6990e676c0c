#include "qml/heart_rate/rest_controller.h"

#include "tests/qml/heart_rate/heart_rate_world.h"

namespace rest_controller_test {

using namespace std::chrono_literals;
using homeward::SensorContact;
using homeward::testing::HeartRateTest;
using homeward::ui::RestController;
using State = RestController::State;

class RestControllerTest : public HeartRateTest {
protected:
    RestController& rest() { return *heartRate.rest(); }

    void sit()
    {
        connectStrap();
        heartRate.beginRest();
    }

    /// All five minutes.
    void sitThrough(int bpm = 72)
    {
        sit();
        beat(300, bpm);
        pass(1s);
    }
};

TEST_F(RestControllerTest, NamesTheMinutesAndNoSeconds)
{
    sit();
    EXPECT_EQ(rest().minute(), 1);
    pass(59s);
    EXPECT_EQ(rest().minute(), 1);
    pass(1s);
    EXPECT_EQ(rest().minute(), 2);
    EXPECT_EQ(rest().sentence(), "Sit still and lean back. The last minute counts.");
    pass(180s);
    EXPECT_EQ(rest().minute(), 5);
    EXPECT_EQ(rest().sentence(), "This minute counts. Stay as you are.");
    pass(59s);
    EXPECT_EQ(rest().state(), State::Sitting);
}

TEST_F(RestControllerTest, SaysOfItselfOnceAMinute)
{
    sit();
    int told = 0;
    QObject::connect(&rest(), &RestController::changed, [&told] { ++told; });

    pass(240s);

    EXPECT_EQ(told, 4);
}

TEST_F(RestControllerTest, IsOnDiskAfterFiveMinutes)
{
    sitThrough();

    EXPECT_EQ(rest().state(), State::Saved);
    EXPECT_EQ(rest().result(), "Heart rate 72, recorded at rest at 18:05.");
    EXPECT_EQ(rest().detail(), "60 readings in its minute (100 %), within 0 beats.");
    ASSERT_EQ(readings().size(), 1U);
    EXPECT_TRUE(readings().front().isResting());
    EXPECT_EQ(readings().front().sensor, "H10");
}

TEST_F(RestControllerTest, CountsTheLastMinuteAlone)
{
    sit();
    beat(239, 120);
    beat(61, 64);
    pass(1s);

    EXPECT_EQ(readings().at(0).bpm, 64);
}

TEST_F(RestControllerTest, IsTakenBackByUndo)
{
    sitThrough();

    rest().undo();
    settle();

    EXPECT_EQ(rest().state(), State::Idle);
    EXPECT_TRUE(readings().empty());
}

TEST_F(RestControllerTest, IsRefusedWhereTooLittleCame)
{
    sit();
    beat(240, 72);
    for (int pair = 0; pair < 20; ++pair) {
        beat(1, 72);
        beat(2, 72, SensorContact::None);
    }
    pass(1s);

    EXPECT_EQ(rest().state(), State::Refused);
    EXPECT_EQ(rest().problem(), "The strap sent too little in the last minute. Nothing was saved.");
    EXPECT_TRUE(readings().empty());
}

TEST_F(RestControllerTest, IsRefusedWhereTheLastMinuteHasAGap)
{
    sit();
    beat(270, 72);
    pass(12s);
    beat(18, 72);
    pass(1s);

    EXPECT_EQ(rest().state(), State::Refused);
    EXPECT_EQ(rest().problem(),
              "The readings stopped for a while in the last minute. Nothing was saved.");
}

TEST_F(RestControllerTest, CanBeTriedAgain)
{
    sit();
    pass(301s);
    EXPECT_EQ(rest().state(), State::Refused);

    heartRate.beginRest();
    beat(300, 70);
    pass(1s);

    EXPECT_EQ(rest().state(), State::Saved);
}

TEST_F(RestControllerTest, KeepsAReadingThatTheDiskDoesNotTake)
{
    sit();
    beat(299, 72);
    world.breakDiary();
    pass(1s);
    EXPECT_EQ(rest().state(), State::Failed);
    EXPECT_FALSE(rest().problem().isEmpty());

    world.mendDiary();
    rest().retry();
    settle();

    EXPECT_EQ(rest().state(), State::Saved);
    EXPECT_EQ(readings().size(), 1U);
}

TEST_F(RestControllerTest, StopsWithTheLockAndSaysSo)
{
    sit();
    beat(100, 72);

    app.lock();
    settle();

    EXPECT_EQ(rest().state(), State::Stopped);
    EXPECT_EQ(rest().problem(), "The app was locked, and the reading stopped. Nothing was saved.");
}

TEST_F(RestControllerTest, CanBeStopped)
{
    sit();
    beat(290, 72);

    rest().stop();
    beat(30, 72);

    EXPECT_EQ(rest().state(), State::Idle);
    EXPECT_TRUE(readings().empty());
}

TEST_F(RestControllerTest, GoesOnWhileThePageIsLeft)
{
    sit();
    beat(100, 72);
    heartRate.leave();
    EXPECT_EQ(heartRate.quietLine(), "Resting reading, minute 2 of 5");
    beat(200, 72);
    pass(1s);

    EXPECT_EQ(readings().size(), 1U);
    EXPECT_EQ(wearable->asked.back(), "stop");
}

} // namespace rest_controller_test

#include "qml/heart_rate/sensor_controller.h"

#include "tests/qml/heart_rate/heart_rate_world.h"

namespace sensor_controller_test {

using namespace std::chrono_literals;
using homeward::SensorContact;
using homeward::WearableProblem;
using homeward::WearableStage;
using homeward::testing::HeartRateTest;
using homeward::ui::SensorController;
using Place = SensorController::Place;

class SensorControllerTest : public HeartRateTest {
protected:
    SensorController& sensor() { return *heartRate.sensor(); }

    void openPage()
    {
        heartRate.open();
        settle();
    }
};

TEST_F(SensorControllerTest, TouchesNoBluetoothBeforeThePageIsOpen)
{
    pass(10s);

    EXPECT_EQ(wearable, nullptr);
}

TEST_F(SensorControllerTest, LooksWhereNoneIsKnown)
{
    openPage();

    EXPECT_EQ(wearable->asked, std::vector<std::string>{"look"});
    EXPECT_EQ(sensor().place(), Place::Choosing);
}

TEST_F(SensorControllerTest, SaysWhatIsMissingWhereNothingIsChosen)
{
    openPage();
    wearable->find({.address = "1", .name = "H10"});
    settle();

    sensor().connectChosen();
    EXPECT_TRUE(sensor().hasChosenNothing());
    sensor().setChosen(0);
    EXPECT_FALSE(sensor().hasChosenNothing());
    sensor().connectChosen();

    EXPECT_EQ(wearable->asked.back(), "choose 1");
}

TEST_F(SensorControllerTest, KeepsTheChosenOneWhereAnotherComesIntoReach)
{
    openPage();
    wearable->find({.address = "1", .name = "H10"});
    wearable->find({.address = "2", .name = "H10"});
    settle();
    sensor().setChosen(1);

    wearable->find({.address = "3", .name = "H9", .signal = -20});
    settle();
    sensor().connectChosen();

    EXPECT_EQ(wearable->asked.back(), "choose 2");
}

TEST_F(SensorControllerTest, RemembersTheOneThatStreams)
{
    connectStrap();

    ASSERT_TRUE(remembered().has_value());
    EXPECT_EQ(remembered()->sensor, strap());
    EXPECT_EQ(sensor().keptName(), "Polar H10");
    EXPECT_EQ(sensor().keptDetail(), "Polar, battery 80 %");
}

TEST_F(SensorControllerTest, ConnectsToTheRememberedOneTheNextTime)
{
    connectStrap();
    heartRate.leave();
    settle();

    openPage();

    EXPECT_EQ(wearable->asked.back(), "keep Polar H10");
    EXPECT_EQ(sensor().place(), Place::Connecting);
}

TEST_F(SensorControllerTest, ForgetsItWhenAsked)
{
    connectStrap();

    sensor().forget();
    settle();

    EXPECT_EQ(wearable->asked.back(), "stop");
    EXPECT_EQ(remembered(), std::nullopt);
    EXPECT_EQ(sensor().keptName(), "");
}

TEST_F(SensorControllerTest, HasOneLineForTheSensor)
{
    connectStrap();
    send(72);
    EXPECT_EQ(sensor().line(), "Polar H10, touching your skin, battery 80 %");

    send(72, SensorContact::None);
    EXPECT_EQ(sensor().line(), "Polar H10, battery 80 %");
}

TEST_F(SensorControllerTest, SaysThatItTriesAgainWhereItIsAway)
{
    connectStrap();
    wearable->be(WearableStage::Away);
    settle();

    EXPECT_EQ(sensor().place(), Place::Away);
    EXPECT_EQ(sensor().problem(), "The sensor is out of reach. Trying again.");
    EXPECT_TRUE(sensor().canChooseAnother());
}

TEST_F(SensorControllerTest, HasWordsForEveryProblem)
{
    openPage();
    for (int problem = 0; problem <= static_cast<int>(WearableProblem::Failed); ++problem) {
        wearable->be(WearableStage::Blocked, static_cast<WearableProblem>(problem));
        settle();
        EXPECT_TRUE(!sensor().problem().isEmpty() || sensor().isNothingFound()
                    || sensor().isOtherSensor())
            << problem;
    }
}

TEST_F(SensorControllerTest, HidesAnOldProblemWhileItStreams)
{
    connectStrap();
    wearable->be(WearableStage::Streaming, WearableProblem::NoAnswer);
    settle();

    EXPECT_EQ(sensor().problem(), "");
}

TEST_F(SensorControllerTest, AsksWhetherAnotherOneOfTheSameNameIsMeant)
{
    connectStrap();
    wearable->be(WearableStage::Blocked, WearableProblem::DifferentSensor);
    settle();
    EXPECT_TRUE(sensor().isOtherSensor());
    EXPECT_EQ(remembered()->sensor, strap());

    sensor().acceptOther();

    EXPECT_EQ(wearable->asked.back(), "accept");
}

TEST_F(SensorControllerTest, SaysNothingOfItBehindTheLock)
{
    connectStrap();

    app.lock();
    settle();

    EXPECT_EQ(wearable->asked.back(), "stop");
    EXPECT_EQ(sensor().keptName(), "");
    EXPECT_EQ(sensor().found()->count(), 0);
}

} // namespace sensor_controller_test

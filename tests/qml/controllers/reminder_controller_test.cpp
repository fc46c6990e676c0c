#include "qml/reminders/reminder_controller.h"

#include "tests/qml/controllers/open_world.h"

#include <QSignalSpy>

namespace reminder_controller_test {

using homeward::NotifyError;
using homeward::TimerError;
using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::ReminderController;
using homeward::ui::SettingsController;

namespace {

class ReminderControllerTest : public OpenWorldTest {
protected:
    ReminderControllerTest()
    {
        open();
        refresh();
    }

    void refresh()
    {
        reminders.refresh();
        World::settle();
    }

    QVariant kind(int row, const char* role)
    {
        const int number = reminders.kinds()->roleNames().key(role);
        return reminders.kinds()->data(reminders.kinds()->index(row), number);
    }

    QString upcoming(int row, const char* role)
    {
        const int number = reminders.upcoming()->roleNames().key(role);
        return reminders.upcoming()->data(reminders.upcoming()->index(row), number).toString();
    }

    SettingsController settings{world.worker, {.region = "DE"}};
    ReminderController reminders{app, world.worker, world.wallClock, settings,
                                 world.reminderSystem()};
};

TEST_F(ReminderControllerTest, ShowsEachKindWithItsSwitch)
{
    EXPECT_EQ(reminders.state(), ReminderController::State::Ready);
    ASSERT_EQ(reminders.kinds()->rowCount(), 8);
    EXPECT_EQ(kind(0, "title"), QStringLiteral("Daily check-in"));
    EXPECT_TRUE(kind(0, "isOn").toBool());
}

TEST_F(ReminderControllerTest, ShowsTheNextOnesInTheWordsOfTheLockScreen)
{
    ASSERT_GT(reminders.upcoming()->rowCount(), 0);
    EXPECT_EQ(upcoming(0, "title"), QStringLiteral("Today, 19:00"));
    EXPECT_FALSE(upcoming(0, "detail").isEmpty());
    EXPECT_LE(reminders.upcoming()->rowCount(), 5);
}

TEST_F(ReminderControllerTest, KeepsASwitchAndPlansByIt)
{
    reminders.turn(0, false);
    World::settle();

    EXPECT_FALSE(kind(0, "isOn").toBool());
    EXPECT_EQ(reminders.upcoming()->rowCount(), 0);
    EXPECT_TRUE(world.timers.timers.empty());
}

TEST_F(ReminderControllerTest, KeepsTheTimeOfTheCheckIn)
{
    QSignalSpy saved{&reminders, &ReminderController::saved};
    reminders.setMood(18 * 60 + 30);
    World::settle();

    EXPECT_EQ(saved.count(), 1);
    EXPECT_EQ(reminders.moodText(), QStringLiteral("18:30"));
    EXPECT_EQ(upcoming(0, "title"), QStringLiteral("Today, 18:30"));
}

TEST_F(ReminderControllerTest, SaysWhyATimeIsNotTakenAndKeepsTheOld)
{
    QSignalSpy saved{&reminders, &ReminderController::saved};
    reminders.setMood(22 * 60);
    World::settle();

    EXPECT_EQ(saved.count(), 0);
    EXPECT_FALSE(reminders.problem().isEmpty());
    EXPECT_EQ(reminders.moodMinutes(), 19 * 60);

    reminders.setMood(20 * 60);
    World::settle();
    EXPECT_TRUE(reminders.problem().isEmpty());
}

TEST_F(ReminderControllerTest, KeepsQuietHours)
{
    reminders.setQuiet(22 * 60, 7 * 60 + 30);
    World::settle();

    EXPECT_EQ(reminders.quietText(), QStringLiteral("22:00 to 07:30"));
    reminders.setQuiet(60, 60);
    World::settle();
    EXPECT_FALSE(reminders.problem().isEmpty());
    EXPECT_EQ(reminders.quietFromMinutes(), 22 * 60);
}

TEST_F(ReminderControllerTest, SendsATestAndSaysWhatCameOfIt)
{
    reminders.sendTest();
    World::settle();

    ASSERT_EQ(world.notifier.shown.size(), 1U);
    EXPECT_EQ(world.notifier.shown[0].text, "You have a check-in.");
    EXPECT_FALSE(reminders.isTestFailed());
    EXPECT_FALSE(reminders.testText().isEmpty());

    world.notifier.problem = NotifyError::Unavailable;
    reminders.sendTest();
    World::settle();
    EXPECT_TRUE(reminders.isTestFailed());

    reminders.close();
    EXPECT_TRUE(reminders.testText().isEmpty());
}

TEST_F(ReminderControllerTest, SaysWhoBringsThem)
{
    const QString timers = reminders.carrierText();
    EXPECT_FALSE(timers.isEmpty());

    world.timers.problem = TimerError::Unavailable;
    reminders.scheduler().schedule();
    World::settle();
    EXPECT_NE(reminders.carrierText(), timers);
}

TEST_F(ReminderControllerTest, ForgetsUnderTheLock)
{
    app.lock();
    World::settle();

    EXPECT_EQ(reminders.state(), ReminderController::State::Unknown);
    EXPECT_EQ(reminders.kinds()->rowCount(), 0);
    EXPECT_EQ(reminders.upcoming()->rowCount(), 0);
}

TEST_F(ReminderControllerTest, SaysThatNothingCouldBeRead)
{
    world.breakDiary();
    refresh();
    EXPECT_EQ(reminders.state(), ReminderController::State::Failed);

    world.mendDiary();
    refresh();
    EXPECT_EQ(reminders.state(), ReminderController::State::Ready);
}

} // namespace

} // namespace reminder_controller_test

#include "qml/reminders/reminder_scheduler.h"

#include "core/services/reminder_files.h"
#include "tests/qml/controllers/open_world.h"

#include <algorithm>

namespace reminder_scheduler_test {

using homeward::NotifyError;
using homeward::ReminderCarrier;
using homeward::ReminderTimer;
using homeward::TimerError;
using homeward::services::ReminderFiles;
using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::ReminderScheduler;
using homeward::ui::SettingsController;

using namespace std::chrono_literals;

namespace {

class ReminderSchedulerTest : public OpenWorldTest {
protected:
    void openNow()
    {
        open();
        World::settle();
    }

    /// 19:00 of the first day in Berlin.
    homeward::Instant evening() const
    {
        return homeward::Instant{std::chrono::sys_days{std::chrono::year{2025} / 11 / 11} + 18h};
    }

    bool isTimed(homeward::Instant at)
    {
        return std::ranges::find(world.timers.timers, at, &ReminderTimer::at)
            != world.timers.timers.end();
    }

    ReminderFiles files{world.folder().path, world.files};
    SettingsController settings{world.worker, {.region = "DE"}};
    ReminderScheduler scheduler{app, world.worker, world.wallClock, settings,
                                world.reminderSystem()};
};

TEST_F(ReminderSchedulerTest, HandsTheDeviceWhatIsPlannedOnceTheDiaryIsOpen)
{
    EXPECT_EQ(world.timers.replacements, 0);

    openNow();

    EXPECT_TRUE(isTimed(evening()));
    EXPECT_EQ(files.window().value().reminders.size(), world.timers.timers.size());
    EXPECT_EQ(scheduler.carrier(), ReminderCarrier::SystemTimers);
}

TEST_F(ReminderSchedulerTest, PlansAnewAfterACheckIn)
{
    openNow();
    world.addEntry(0, 6);
    app.noteDiaryChange(nullptr);
    World::settle();

    EXPECT_FALSE(isTimed(evening()));
    EXPECT_TRUE(isTimed(evening() + 24h));
}

TEST_F(ReminderSchedulerTest, PlansAnewWhereTheZoneIsAnother)
{
    openNow();
    world.wallClock.travelTo("America/New_York");
    scheduler.schedule();
    World::settle();

    EXPECT_FALSE(isTimed(evening()));
    EXPECT_TRUE(isTimed(evening() + 6h));
}

TEST_F(ReminderSchedulerTest, LeavesWhatIsPlannedUnderTheLock)
{
    openNow();
    const auto held = world.timers.timers;
    app.lock();
    World::settle();
    scheduler.schedule();
    World::settle();

    EXPECT_EQ(world.timers.timers, held);
}

TEST_F(ReminderSchedulerTest, TakesEverythingAwayOnceTheDiaryWasDeleted)
{
    openNow();
    ASSERT_FALSE(world.timers.timers.empty());
    app.setErased();
    World::settle();

    EXPECT_TRUE(world.timers.timers.empty());
}

TEST_F(ReminderSchedulerTest, SaysThatNobodyBringsThemWhereTheDeviceDoesNot)
{
    world.timers.problem = TimerError::Unavailable;
    openNow();

    EXPECT_EQ(scheduler.carrier(), ReminderCarrier::Nobody);
}

TEST_F(ReminderSchedulerTest, LeavesWhatIsPlannedWhereTheRecordCannotBeRead)
{
    openNow();
    const auto held = world.timers.timers;
    world.breakDiary();
    scheduler.schedule();
    World::settle();

    EXPECT_EQ(world.timers.timers, held);
    world.mendDiary();
}

} // namespace

} // namespace reminder_scheduler_test

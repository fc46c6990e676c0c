#include "qml/lock/auto_lock.h"
#include "tests/qml/support/world.h"
#include "tests/support/manual_boot_clock.h"

#include <QKeyEvent>

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using homeward::testing::ManualBootClock;
using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::AutoLock;

namespace {

/// An open diary with an auto-lock of five minutes.
class AutoLockTest : public ::testing::Test {
protected:
    AutoLockTest() { app.setOpen(); }

    bool isLocked() const { return app.state() == AppController::State::Locked; }

    World world;
    ManualBootClock clock;
    AppController app{world.worker, false};
    AutoLock autoLock{app, clock};
};

TEST_F(AutoLockTest, LocksAfterThePatienceAndNotBefore)
{
    clock.now += 5min - 1ms;
    autoLock.judge();
    EXPECT_FALSE(isLocked());

    clock.now += 1ms;
    autoLock.judge();
    EXPECT_TRUE(isLocked());
}

TEST_F(AutoLockTest, ActivityBeginsThePatienceAnew)
{
    clock.now += 4min;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QObject page;
    EXPECT_FALSE(autoLock.eventFilter(&page, &key)) << "the key belongs to the page";

    clock.now += 4min;
    autoLock.judge();
    EXPECT_FALSE(isLocked());
}

TEST_F(AutoLockTest, ComingBackAfterALongSleepLocks)
{
    autoLock.setInFront(false);
    EXPECT_FALSE(isLocked());

    clock.now += 8h; // no timer ran meanwhile
    autoLock.setInFront(true);

    EXPECT_TRUE(isLocked());
}

TEST_F(AutoLockTest, AtOnceLocksWhenTheProgramLeavesTheFront)
{
    autoLock.setPatience(0min);
    clock.now += 24h;
    autoLock.judge();
    EXPECT_FALSE(isLocked()) << "not while one is using it";

    autoLock.setInFront(false);

    EXPECT_TRUE(isLocked());
}

TEST_F(AutoLockTest, AShorterPatienceHoldsFromNowOn)
{
    clock.now += 4min;
    autoLock.setPatience(1min);
    clock.now += 59s;
    autoLock.judge();
    EXPECT_FALSE(isLocked());

    clock.now += 1s;
    autoLock.judge();
    EXPECT_TRUE(isLocked());
}

} // namespace

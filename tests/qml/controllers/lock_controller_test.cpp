#include "qml/lock/lock_controller.h"
#include "tests/qml/support/world.h"

#include <gtest/gtest.h>

using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::LockController;

namespace {

class LockTest : public ::testing::Test {
protected:
    using State = LockController::State;

    LockTest()
    {
        words = world.makeProfile();
        app.start();
        World::settle();
    }

    World world;
    AppController app{world.worker, false};
    LockController lock{app, world.worker};
    QString words;
};

TEST_F(LockTest, ThePassphraseOpens)
{
    lock.unlock(QString::fromUtf8(World::kPassphrase));
    EXPECT_EQ(lock.state(), State::Working);
    World::settle();

    EXPECT_EQ(app.state(), AppController::State::Open);
    EXPECT_EQ(lock.state(), State::Waiting);
}

TEST_F(LockTest, AWrongOneIsRefusedInWords)
{
    lock.unlock(QStringLiteral("not this one"));
    World::settle();

    EXPECT_EQ(app.state(), AppController::State::Locked);
    EXPECT_EQ(lock.state(), State::Refused);
    EXPECT_EQ(lock.problem(), "That did not match. Your entries are kept. Try again.");

    lock.reset();
    EXPECT_EQ(lock.state(), State::Waiting);
    EXPECT_EQ(lock.problem(), "");
}

TEST_F(LockTest, NothingTypedIsSaidWithoutTrying)
{
    lock.unlock({});

    EXPECT_EQ(lock.state(), State::Refused);
    EXPECT_EQ(lock.problem(), "Write your passphrase first.");
}

TEST_F(LockTest, TheRecoveryWordsOpenInAnyCaseAndSpacing)
{
    lock.unlockWithWords(QStringLiteral("  ") + words.toUpper().replace(u' ', u'\n'));
    World::settle();

    EXPECT_EQ(app.state(), AppController::State::Open);
}

TEST_F(LockTest, WordsThatCannotBeRightAreExplained)
{
    lock.unlockWithWords(QStringLiteral("anchor"));
    EXPECT_EQ(lock.problem(), "The code has twelve words. Write all of them, in order.");

    QStringList list = words.split(u' ');
    list[3] = QStringLiteral("xylophony");
    lock.unlockWithWords(list.join(u' '));
    EXPECT_EQ(lock.problem(), "One of the words is not on the list. Check the spelling.");
}

TEST_F(LockTest, ASecondTryWhileOneIsUnderWayIsIgnored)
{
    lock.unlock(QStringLiteral("not this one"));
    lock.unlock(QString::fromUtf8(World::kPassphrase));
    World::settle();

    EXPECT_EQ(app.state(), AppController::State::Locked);
}

} // namespace

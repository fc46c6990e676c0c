#include "qml/checkin/check_in_controller.h"
#include "tests/qml/controllers/open_world.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using homeward::testing::OpenWorldTest;
using homeward::testing::World;
using homeward::ui::CheckInController;

namespace {

class CheckInTest : public OpenWorldTest {
protected:
    using State = CheckInController::State;

    CheckInTest() { open(); }

    void pick(int score)
    {
        checkIn.pick(score);
        World::settle();
    }

    CheckInController checkIn{app, world.worker, world.wallClock};
};

TEST_F(CheckInTest, AsksWhereThereIsNoEntryYet)
{
    EXPECT_EQ(checkIn.state(), State::Asking);
    EXPECT_TRUE(checkIn.isAsking());
    EXPECT_EQ(checkIn.score(), -1);
    EXPECT_EQ(checkIn.dateText(), "Tuesday 11 November");
    EXPECT_EQ(checkIn.greeting(), "Good evening");
}

TEST_F(CheckInTest, SaysSavedOnlyOnceItIsOnDisk)
{
    checkIn.pick(6);
    EXPECT_EQ(checkIn.state(), State::Saving);
    EXPECT_EQ(checkIn.score(), 6);
    EXPECT_TRUE(checkIn.isAsking());

    World::settle();
    EXPECT_EQ(checkIn.state(), State::Saved);
    EXPECT_FALSE(checkIn.isAsking());
    EXPECT_EQ(world.onDisk(), "6");
}

TEST_F(CheckInTest, ASecondTapWhileSavingIsNotASecondEntry)
{
    checkIn.pick(6);
    checkIn.pick(7);
    World::settle();

    EXPECT_EQ(world.onDisk(), "6");
}

TEST_F(CheckInTest, AScoreOutsideTheScaleIsNotTaken)
{
    pick(11);
    pick(-1);

    EXPECT_EQ(checkIn.state(), State::Asking);
    EXPECT_EQ(world.onDisk(), "");
}

TEST_F(CheckInTest, UndoTakesBackTheLastStepAlone)
{
    pick(6);
    checkIn.setEnergy(4);
    World::settle();
    ASSERT_EQ(world.onDisk(), "6|energy 4");

    checkIn.undo();
    World::settle();

    EXPECT_EQ(world.onDisk(), "6");
    EXPECT_EQ(checkIn.energy(), -1);
    EXPECT_FALSE(checkIn.canUndo());
}

TEST_F(CheckInTest, UndoEndsAfterItsTime)
{
    checkIn.setUndoTime(1ms);
    pick(6);

    QSignalSpy changes(&checkIn, &CheckInController::changed);
    changes.wait(1000);
    EXPECT_FALSE(checkIn.canUndo());
    checkIn.undo();
    World::settle();

    EXPECT_EQ(world.onDisk(), "6");
}

TEST_F(CheckInTest, UndoStandsForTenSeconds)
{
    EXPECT_EQ(CheckInController::kUndoTime, 10s);
    pick(6);

    EXPECT_TRUE(checkIn.canUndo());
}

TEST_F(CheckInTest, ChangeCorrectsAndAskAgainAdds)
{
    pick(6);
    checkIn.changeScore();
    EXPECT_EQ(checkIn.score(), 6) << "the stone stays to be seen";
    pick(2);
    EXPECT_EQ(world.onDisk(), "2");

    checkIn.askAgain();
    EXPECT_EQ(checkIn.score(), -1);
    EXPECT_EQ(checkIn.energy(), -1);
    pick(8);
    EXPECT_EQ(world.onDisk(), "2; 8");
    EXPECT_EQ(checkIn.entriesToday(), 2);
}

TEST_F(CheckInTest, SleepIsKeptInMinutesAndTheNoteAsItIs)
{
    pick(6);
    checkIn.setSleepHours(7.5);
    World::settle();
    checkIn.setNote(QStringLiteral("<b>Walked</b>"));
    World::settle();

    EXPECT_EQ(world.onDisk(), "6|sleep 450|<b>Walked</b>");
    EXPECT_DOUBLE_EQ(checkIn.sleepHours(), 7.5);

    checkIn.setNote({});
    World::settle();
    EXPECT_EQ(world.onDisk(), "6|sleep 450");
}

TEST_F(CheckInTest, ANoteThatIsTooLongSaysSoAndLosesNothing)
{
    pick(6);

    checkIn.setNote(QString(5'000'000, u'a'));
    World::settle();

    EXPECT_EQ(checkIn.state(), State::Saved);
    EXPECT_FALSE(checkIn.problem().isEmpty());
    EXPECT_EQ(world.onDisk(), "6");
}

TEST_F(CheckInTest, AFailureKeepsTheStoneAndRetrySavesIt)
{
    world.breakDiary();
    pick(3);
    EXPECT_EQ(checkIn.state(), State::Failed);
    EXPECT_EQ(checkIn.score(), 3);
    EXPECT_TRUE(checkIn.isAsking());

    world.mendDiary();
    checkIn.retry();
    World::settle();

    EXPECT_EQ(checkIn.state(), State::Saved);
    EXPECT_EQ(world.onDisk(), "3");
}

TEST_F(CheckInTest, AFailedAdditionIsKeptAndCanBeAddedTo)
{
    pick(6);
    world.breakDiary();
    checkIn.setEnergy(4);
    World::settle();
    EXPECT_EQ(checkIn.energy(), 4);
    EXPECT_FALSE(checkIn.isAsking());

    world.mendDiary();
    checkIn.setSleepHours(8);
    World::settle();

    EXPECT_EQ(world.onDisk(), "6|energy 4|sleep 480");
}

TEST_F(CheckInTest, WhatWasSavedIsNotSavedAgainByARetryOfReading)
{
    pick(6);
    world.breakDiary();
    checkIn.refresh();
    World::settle();
    ASSERT_EQ(checkIn.state(), State::Failed);

    world.mendDiary();
    checkIn.retry();
    World::settle();

    EXPECT_EQ(world.onDisk(), "6");
    EXPECT_EQ(checkIn.entriesToday(), 1);
}

TEST_F(CheckInTest, ANewDayAsksAnew)
{
    pick(6);
    world.clock.advance(24h);

    checkIn.refresh();
    World::settle();

    EXPECT_EQ(checkIn.state(), State::Asking);
}

TEST_F(CheckInTest, FollowsWhatOthersWriteButNotWhileSomethingIsUnsaved)
{
    pick(6);
    world.addEntry(0, 9);
    app.noteDiaryChange(nullptr);
    World::settle();
    EXPECT_EQ(checkIn.score(), 9);

    world.breakDiary();
    checkIn.askAgain();
    pick(1);
    world.mendDiary();
    app.noteDiaryChange(nullptr);
    World::settle();
    EXPECT_EQ(checkIn.state(), State::Failed);
    EXPECT_EQ(checkIn.score(), 1);
}

TEST_F(CheckInTest, LockingDropsEverything)
{
    pick(6);

    app.lock();
    World::settle();

    EXPECT_EQ(checkIn.state(), State::Unknown);
    EXPECT_EQ(checkIn.score(), -1);
    EXPECT_EQ(checkIn.entriesToday(), 0);
    EXPECT_FALSE(checkIn.canUndo());
}

TEST_F(CheckInTest, AnAnswerThatComesAfterTheLockShowsNothing)
{
    checkIn.pick(6);
    app.lock();
    World::settle();

    EXPECT_EQ(checkIn.state(), State::Unknown);
    EXPECT_EQ(checkIn.score(), -1);
}

} // namespace

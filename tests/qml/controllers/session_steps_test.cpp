#include "qml/treatment/session_steps.h"

#include "tests/qml/controllers/session_world.h"

#include <QSignalSpy>

namespace session_steps_test {

using homeward::Route;
using homeward::testing::SessionWorldTest;
using homeward::testing::World;
using homeward::ui::SessionSteps;
using Stage = homeward::ui::TreatmentController::Stage;

class SessionStepsTest : public SessionWorldTest {
protected:
    SessionStepsTest() { addSession(); }

    void take(void (SessionSteps::*step)())
    {
        (steps.*step)();
        World::settle();
    }

    SessionSteps& steps = *treatment.steps();
};

TEST_F(SessionStepsTest, BeginIsOnDiskBeforeItIsSaid)
{
    goTo(1, 13, 10);
    const QSignalSpy acted(&steps, &SessionSteps::acted);

    steps.begin();
    EXPECT_EQ(steps.undoText(), "");
    World::settle();

    EXPECT_EQ(steps.undoText(), "The session has begun.");
    EXPECT_EQ(acted.count(), 1);
    EXPECT_EQ(world.stepsOnDisk(), "started 13:10");
}

TEST_F(SessionStepsTest, ASecondTapIsNoSecondStep)
{
    goTo(1, 13, 10);

    steps.begin();
    steps.begin();
    World::settle();

    EXPECT_EQ(world.stepsOnDisk(), "started 13:10");
    EXPECT_EQ(steps.problem(), "");
}

TEST_F(SessionStepsTest, UndoTakesTheStepBack)
{
    goTo(1, 13, 10);
    take(&SessionSteps::begin);

    take(&SessionSteps::undo);

    EXPECT_EQ(world.stepsOnDisk(), "");
    EXPECT_EQ(treatment.stage(), Stage::Overdue);
    EXPECT_EQ(steps.undoText(), "");
}

TEST_F(SessionStepsTest, EachStepCanBeTakenBackUntilTheNext)
{
    goTo(1, 13, 10);
    take(&SessionSteps::begin);
    goTo(1, 13, 50);
    take(&SessionSteps::endDosing);
    EXPECT_EQ(steps.undoText(), "The infusion has ended.");
    EXPECT_TRUE(steps.canTakeEndBack());

    take(&SessionSteps::undo);

    EXPECT_EQ(world.stepsOnDisk(), "started 13:10");
    EXPECT_EQ(treatment.stage(), Stage::During);
}

TEST_F(SessionStepsTest, TheStartCanBeToldAfterwards)
{
    goTo(1, 14, 32);
    steps.chooseBegin();
    EXPECT_EQ(steps.time()->text(), "13:00");

    steps.time()->step(2);
    take(&SessionSteps::beginAtChosen);

    EXPECT_EQ(world.stepsOnDisk(), "started 13:10");
}

TEST_F(SessionStepsTest, TheEndIsProposedFromThePlanAndCorrected)
{
    goTo(1, 13, 10);
    take(&SessionSteps::begin);
    goTo(1, 16, 0);
    steps.chooseEnd();
    EXPECT_EQ(steps.time()->text(), "13:50");
    take(&SessionSteps::endDosingAtChosen);

    steps.chooseEnd();
    steps.time()->step(1);
    take(&SessionSteps::endDosingAtChosen);

    EXPECT_EQ(world.stepsOnDisk(), "started 13:10, ended 13:55");
}

TEST_F(SessionStepsTest, TheEndIsNeverProposedInTheFuture)
{
    goTo(1, 13, 10);
    take(&SessionSteps::begin);
    goTo(1, 13, 20);

    steps.chooseEnd();

    EXPECT_EQ(steps.time()->text(), "13:20");
}

TEST_F(SessionStepsTest, AnEndThatIsNoneIsTakenBackLater)
{
    goTo(1, 13, 10);
    take(&SessionSteps::begin);
    take(&SessionSteps::endDosing);
    app.lock();
    World::settle();
    open();
    EXPECT_EQ(steps.undoText(), "") << "undo has gone with the lock";

    take(&SessionSteps::takeEndBack);

    EXPECT_EQ(world.stepsOnDisk(), "started 13:10");
}

TEST_F(SessionStepsTest, AStartThatWasNoneIsTakenBackLater)
{
    goTo(1, 13, 10);
    take(&SessionSteps::begin);
    app.lock();
    World::settle();
    open();
    EXPECT_TRUE(steps.canTakeBeginBack());
    steps.chooseBegin();
    EXPECT_EQ(steps.time()->text(), "13:10");

    take(&SessionSteps::takeBeginBack);

    EXPECT_EQ(world.stepsOnDisk(), "");
    EXPECT_FALSE(steps.canTakeBeginBack());
}

TEST_F(SessionStepsTest, ACancelledSessionCanBeTakenBackThoughTheDayIsOrdinaryAgain)
{
    goTo(1, 14, 0);
    take(&SessionSteps::cancel);
    EXPECT_EQ(treatment.stage(), Stage::Everyday);
    EXPECT_EQ(steps.undoText(), "The session did not take place.");

    take(&SessionSteps::undo);

    EXPECT_EQ(world.stepsOnDisk(), "");
    EXPECT_EQ(treatment.stage(), Stage::Overdue);
}

TEST_F(SessionStepsTest, NotYetPutsTheQuestionOffUntilTheAppComesBack)
{
    goTo(1, 13, 5);
    take(&SessionSteps::putOff);
    EXPECT_TRUE(steps.isPutOff());
    EXPECT_EQ(steps.undoText(), "The session has not begun yet.");

    goTo(1, 13, 30);

    EXPECT_FALSE(steps.isPutOff());
    EXPECT_EQ(steps.undoText(), "");
}

TEST_F(SessionStepsTest, NotYetCanBeTakenBack)
{
    goTo(1, 13, 5);
    take(&SessionSteps::putOff);

    take(&SessionSteps::undo);

    EXPECT_FALSE(steps.isPutOff());
}

TEST_F(SessionStepsTest, SleepIsConfirmedAndTakenBack)
{
    goTo(1, 13, 10);
    take(&SessionSteps::begin);
    take(&SessionSteps::endDosing);
    goTo(2, 14, 0);
    take(&SessionSteps::confirmSleep);
    EXPECT_EQ(treatment.stage(), Stage::Everyday);
    EXPECT_EQ(steps.undoText(), "You have had a night's sleep.");

    take(&SessionSteps::undo);

    EXPECT_EQ(treatment.stage(), Stage::Home);
    EXPECT_TRUE(treatment.asksSleep());
}

TEST_F(SessionStepsTest, NotSleptYetKeepsTheRulesAndAsksLater)
{
    goTo(1, 13, 10);
    take(&SessionSteps::begin);
    take(&SessionSteps::endDosing);
    goTo(2, 8, 0);

    take(&SessionSteps::declineSleep);
    EXPECT_FALSE(treatment.asksSleep());
    EXPECT_EQ(steps.undoText(), "Not yet. The rules stay.");
    EXPECT_TRUE(treatment.isPostSession());

    goTo(2, 10, 0);
    EXPECT_TRUE(treatment.asksSleep());
}

TEST_F(SessionStepsTest, AFailedStepKeepsTheChosenTimeAndIsTriedAgain)
{
    goTo(1, 14, 0);
    steps.chooseBegin();
    steps.time()->step(3);
    world.breakDiary();
    take(&SessionSteps::beginAtChosen);
    EXPECT_FALSE(steps.problem().isEmpty());
    EXPECT_EQ(steps.time()->text(), "13:15");
    EXPECT_EQ(treatment.stage(), Stage::Overdue);

    world.mendDiary();
    take(&SessionSteps::retry);

    EXPECT_EQ(steps.problem(), "");
    EXPECT_EQ(world.stepsOnDisk(), "started 13:15");
}

TEST_F(SessionStepsTest, ARefusedStepSaysWhatToDo)
{
    goTo(1, 13, 10);
    take(&SessionSteps::begin);
    goTo(1, 13, 50);

    world.clock.set(world.clock.now() - std::chrono::hours{1}); // before the start
    take(&SessionSteps::endDosing);

    EXPECT_EQ(steps.problem(), "The session had not begun at that time. Choose a later one.");
    EXPECT_EQ(world.stepsOnDisk(), "started 13:10");
}

TEST_F(SessionStepsTest, WithoutASessionNothingHappens)
{
    SessionSteps lone{app, world.worker, world.wallClock};

    lone.begin();
    lone.undo();
    lone.retry();
    lone.takeEndBack();
    lone.chooseEnd();
    World::settle();

    EXPECT_EQ(world.stepsOnDisk(), "");
    EXPECT_EQ(lone.problem(), "");
}

} // namespace session_steps_test

#include "qml/treatment/session_steps.h"
#include "tests/qml/controllers/session_world.h"

namespace session_undo_test {

using homeward::testing::SessionWorldTest;
using homeward::testing::World;
using homeward::ui::SessionSteps;
using Stage = homeward::ui::TreatmentController::Stage;

/// How long the undo of a step stays.
class SessionUndoTest : public SessionWorldTest {
protected:
    SessionUndoTest() { addSession(); }

    void take(void (SessionSteps::*step)())
    {
        (steps.*step)();
        World::settle();
    }

    /// As each minute does: nobody has looked away in between.
    void read()
    {
        treatment.refresh();
        World::settle();
    }

    SessionSteps& steps = *treatment.steps();
};

TEST_F(SessionUndoTest, UndoGoesWithTheNextLocalDay)
{
    goTo(1, 23, 40);
    take(&SessionSteps::begin);
    world.goTo(1, 23, 58);
    take(&SessionSteps::endDosing);

    world.goTo(1, 23, 59);
    read();
    EXPECT_EQ(steps.undoText(), "The infusion has ended.");

    world.goTo(2, 0, 0);
    read();
    EXPECT_EQ(steps.undoText(), "");
}

TEST_F(SessionUndoTest, UndoGoesOnceTheDayHasMovedOn)
{
    goTo(1, 13, 10);
    take(&SessionSteps::begin);
    world.goTo(1, 13, 50);
    take(&SessionSteps::endDosing);
    world.goTo(1, 15, 0);
    read();
    ASSERT_EQ(treatment.stage(), Stage::Observation);
    EXPECT_EQ(steps.undoText(), "The infusion has ended.");

    world.endObservation();
    read();

    ASSERT_EQ(treatment.stage(), Stage::Leaving);
    EXPECT_EQ(steps.undoText(), "");
    EXPECT_EQ(world.stepsOnDisk(), "started 13:10, ended 13:50");
}

} // namespace session_undo_test

#include "qml/treatment/treatment_controller.h"

#include "tests/qml/controllers/session_world.h"

#include <QSignalSpy>

namespace treatment_controller_test {

using namespace std::chrono_literals;
using homeward::Route;
using homeward::testing::SessionWorldTest;
using homeward::testing::World;
using homeward::ui::TreatmentController;
using Stage = TreatmentController::Stage;
using State = TreatmentController::State;

using TreatmentTest = SessionWorldTest;

TEST_F(TreatmentTest, AnOrdinaryDayIsKnownToBeOne)
{
    EXPECT_EQ(treatment.state(), State::Known);
    EXPECT_EQ(treatment.stage(), Stage::Everyday);
    EXPECT_FALSE(treatment.isPostSession());
    EXPECT_EQ(treatment.rules()->title(), "Rules");
    EXPECT_EQ(treatment.clinicPhone(), "");
}

TEST_F(TreatmentTest, TheMorningOfASessionIsNotYetPostSessionMode)
{
    addSession();

    EXPECT_EQ(treatment.stage(), Stage::Before);
    EXPECT_FALSE(treatment.isPostSession());
    EXPECT_EQ(treatment.day()->title(), "Session today, 13:00");
    EXPECT_EQ(treatment.day()->dateText(), "Wednesday 12 November, 09:00");
    EXPECT_FALSE(treatment.day()->hasRide());
}

TEST_F(TreatmentTest, FollowsTheDayFromStartToRest)
{
    walkToObservation();
    EXPECT_EQ(treatment.stage(), Stage::Observation);
    EXPECT_TRUE(treatment.isPostSession());
    EXPECT_TRUE(treatment.isDim());
    EXPECT_EQ(treatment.day()->sentence(),
              "Planned until about 15:50. Staff decide when you can leave.");
    EXPECT_EQ(treatment.rules()->title(), "Rules until tomorrow");
    EXPECT_TRUE(treatment.rules()->hasSpan());

    goTo(2, 9, 0);
    EXPECT_EQ(treatment.stage(), Stage::Home);
    EXPECT_TRUE(treatment.asksSleep());
}

TEST_F(TreatmentTest, TheRulesEndAfterTheTimeAndTheSleepAndAreReadableForADay)
{
    walkToObservation();
    goTo(2, 14, 0);
    EXPECT_TRUE(treatment.isPostSession()) << "time alone ends nothing";
    EXPECT_EQ(treatment.rules()->detail(), "Until after a night's sleep.");

    treatment.steps()->confirmSleep();
    World::settle();
    EXPECT_EQ(treatment.stage(), Stage::Everyday);
    EXPECT_FALSE(treatment.isDim());
    EXPECT_TRUE(treatment.rules()->hasJustEnded());

    goTo(3, 13, 59);
    EXPECT_TRUE(treatment.rules()->hasJustEnded());
    goTo(3, 14, 1);
    EXPECT_FALSE(treatment.rules()->hasJustEnded());
}

TEST_F(TreatmentTest, WhoeverAnswersDaysLaterStillReadsTheClosingWords)
{
    walkToObservation();
    goTo(5, 9, 0);
    EXPECT_TRUE(treatment.isPostSession());

    treatment.steps()->confirmSleep();
    World::settle();

    EXPECT_TRUE(treatment.rules()->hasJustEnded());
    EXPECT_EQ(treatment.rules()->detail(), "Ended at Sun 16 Nov, 09:00.");
}

TEST_F(TreatmentTest, NobodyIsAskedAboutANightThatIsNotOver)
{
    walkToObservation();

    goTo(1, 23, 0);
    EXPECT_FALSE(treatment.asksSleep());
    goTo(2, 3, 59);
    EXPECT_FALSE(treatment.asksSleep());
    goTo(2, 4, 0);
    EXPECT_TRUE(treatment.asksSleep());
}

TEST_F(TreatmentTest, AnAnswerThatCountsAlreadyIsNotAskedForAgain)
{
    walkToObservation();
    goTo(2, 8, 0);
    treatment.steps()->confirmSleep();
    World::settle();
    EXPECT_FALSE(treatment.asksSleep());

    app.lock();
    World::settle();
    open();

    EXPECT_TRUE(treatment.isPostSession()) << "24 hours are not over";
    EXPECT_FALSE(treatment.asksSleep());
}

TEST_F(TreatmentTest, AClockSetForwardEndsNothingAndIsTold)
{
    walkToObservation();

    world.clock.set(world.clock.now() + 48h);
    treatment.refresh();
    World::settle();

    EXPECT_TRUE(treatment.isPostSession());
    EXPECT_TRUE(treatment.day()->isClockDoubtful());
    EXPECT_EQ(treatment.rules()->detail(), "Thu 13 Nov, 13:50, and after a night's sleep.");
}

TEST_F(TreatmentTest, ReadsAnewWhenSomethingIsAboutToChange)
{
    addSession();
    world.clock.advance(4h + 1min);
    QSignalSpy changes(&treatment, &TreatmentController::changed);

    treatment.refresh(); // as the timer does
    World::settle();

    EXPECT_EQ(treatment.stage(), Stage::Overdue);
    EXPECT_GT(changes.count(), 0);
}

TEST_F(TreatmentTest, FollowsWhatOthersWrite)
{
    addSession();

    world.arrangeRide("Maya Weber");
    world.enterClinic("River clinic", "555 0100");
    app.noteTreatmentChange(nullptr);
    World::settle();

    EXPECT_EQ(treatment.day()->rideTitle(), "Maya drives you home");
    EXPECT_EQ(treatment.clinicPhone(), "555 0100");
    EXPECT_EQ(treatment.clinicName(), "River clinic");
}

TEST_F(TreatmentTest, FollowsTheCountryWhoseRulesHold)
{
    addSession(Route::EsketamineNasal);
    goTo(1, 13, 10);
    treatment.steps()->begin();
    World::settle();
    treatment.steps()->endDosing();
    World::settle();
    EXPECT_TRUE(treatment.day()->sentence().startsWith("At least until"));

    settings.setRegionId(QStringLiteral("DE"));
    World::settle();

    EXPECT_EQ(treatment.day()->sentence(), "Staff will tell you when you can leave.");
}

TEST_F(TreatmentTest, WhatCannotBeReadIsNoOrdinaryDay)
{
    world.breakDiary();
    app.lock();
    World::settle();
    app.setOpen();
    World::settle();

    EXPECT_EQ(treatment.state(), State::Failed);
}

TEST_F(TreatmentTest, AFailedReadingKeepsWhatIsKnownAndSaysThatItMayBeOld)
{
    walkToObservation();
    world.breakDiary();

    treatment.refresh();
    World::settle();
    EXPECT_EQ(treatment.state(), State::Known);
    EXPECT_TRUE(treatment.isOutdated());
    EXPECT_TRUE(treatment.isPostSession());

    world.mendDiary();
    treatment.refresh();
    World::settle();
    EXPECT_FALSE(treatment.isOutdated());
}

TEST_F(TreatmentTest, LockingForgetsEverythingButTheDimLook)
{
    walkToObservation();
    world.enterClinic("River clinic", "555 0100");
    treatment.refresh();
    World::settle();

    app.lock();
    World::settle();

    EXPECT_EQ(treatment.state(), State::Unknown);
    EXPECT_FALSE(treatment.reading());
    EXPECT_EQ(treatment.day()->title(), "");
    EXPECT_EQ(treatment.day()->way()->rowCount(), 0);
    EXPECT_EQ(treatment.rules()->title(), "");
    EXPECT_EQ(treatment.rules()->lines()->rowCount(), 0);
    EXPECT_FALSE(treatment.rules()->hasSpan());
    EXPECT_EQ(treatment.clinicPhone(), "");
    EXPECT_EQ(treatment.steps()->undoText(), "");
    EXPECT_TRUE(treatment.isDim());
}

TEST_F(TreatmentTest, AnAnswerThatComesAfterTheLockShowsNothing)
{
    addSession();

    treatment.refresh();
    app.lock();
    World::settle();

    EXPECT_EQ(treatment.state(), State::Unknown);
    EXPECT_EQ(treatment.day()->title(), "");
}

} // namespace treatment_controller_test

#include "qml/plan/session_editor.h"

#include "tests/qml/controllers/session_editor_world.h"

#include <QSignalSpy>

namespace session_editor_test {

using homeward::SessionPlan;
using homeward::SessionStatus;
using homeward::testing::addSession;
using homeward::testing::kEditorToday;
using homeward::testing::SessionEditorWorldTest;
using homeward::testing::sessionPlan;
using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::SessionEditor;
using Part = SessionEditor::Part;
using State = SessionEditor::State;

using namespace std::chrono_literals;

class SessionEditorTest : public SessionEditorWorldTest { };

TEST_F(SessionEditorTest, BeginsWithNothingChosen)
{
    begin();

    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_TRUE(editor.isNew());
    EXPECT_EQ(editor.route(), -1);
    EXPECT_EQ(editor.day(), -1);
    EXPECT_EQ(editor.today(), kEditorToday);
}

TEST_F(SessionEditorTest, SaysWhatIsMissingInsteadOfGuessing)
{
    begin();

    EXPECT_FALSE(editor.accept(Part::RoutePart));
    EXPECT_FALSE(editor.problem().isEmpty());
    editor.setRoute(0);
    EXPECT_EQ(editor.problem(), "");
    EXPECT_TRUE(editor.accept(Part::RoutePart));
    EXPECT_FALSE(editor.accept(Part::DayPart));
    EXPECT_EQ(editor.problem(), "Choose a day.");
    save();

    EXPECT_TRUE(onDisk().empty());
}

TEST_F(SessionEditorTest, TheLengthGoesWithTheRouteUntilSomebodyChoosesIt)
{
    begin();
    editor.setRoute(0);
    EXPECT_EQ(editor.length(), 40);
    editor.setRoute(1);
    const int ofInjection = editor.length();
    EXPECT_NE(ofInjection, 40);

    editor.setLength(55);
    editor.setRoute(0);

    EXPECT_EQ(editor.length(), 55);
}

TEST_F(SessionEditorTest, AddsASessionAndTellsTheOthers)
{
    QSignalSpy told(&app, &AppController::treatmentChanged);
    begin();
    fill();

    editor.save();
    EXPECT_EQ(editor.state(), State::Saving);
    World::settle();

    EXPECT_EQ(editor.state(), State::Saved);
    ASSERT_EQ(onDisk().size(), 1U);
    const SessionPlan plan = onDisk().front().plan;
    EXPECT_EQ(plan.start, homeward::testing::inBerlin(world.clock.now() + 7 * 24h - 5h));
    EXPECT_EQ(plan.length, 40min);
    EXPECT_EQ(plan.place, "Room 12");
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(editor.savedText(), "Session added for Tue 18 Nov, 13:00.");
}

TEST_F(SessionEditorTest, UndoOfAnAddedSessionCancelsIt)
{
    begin();
    fill();
    save();
    ASSERT_TRUE(editor.canUndo());

    editor.undo();
    World::settle();

    EXPECT_EQ(onDisk().front().status(), SessionStatus::Cancelled);
    EXPECT_FALSE(editor.canUndo());
}

TEST_F(SessionEditorTest, UndoIsForWhatWasDoneLast)
{
    begin();
    fill();
    save();

    app.noteTreatmentChange(nullptr); // somebody else did something

    EXPECT_FALSE(editor.canUndo());
    EXPECT_EQ(editor.savedText(), "");
}

TEST_F(SessionEditorTest, ASecondTapWhileSavingAddsNothing)
{
    begin();
    fill();

    editor.save();
    editor.save();
    World::settle();

    EXPECT_EQ(onDisk().size(), 1U);
}

TEST_F(SessionEditorTest, WhatWasBegunIsThereAgainAfterLookingElsewhere)
{
    const auto other = addSession(world, sessionPlan(world.clock.now() + 48h));
    begin();
    fill();

    openSession(other);
    EXPECT_EQ(editor.day(), kEditorToday + 2);
    begin();

    EXPECT_EQ(editor.day(), kEditorToday + 7);
    EXPECT_EQ(editor.place(), "Room 12");
}

TEST_F(SessionEditorTest, ANewSessionIsProposedLikeTheLatestOneButForItsDay)
{
    SessionPlan latest = sessionPlan(world.clock.now() + 24h);
    latest.length = 50min;
    addSession(world, latest);

    begin();

    EXPECT_EQ(editor.route(), 0);
    EXPECT_EQ(editor.minutes(), 18 * 60);
    EXPECT_EQ(editor.length(), 50);
    EXPECT_EQ(editor.place(), "Room 12");
    EXPECT_EQ(editor.day(), -1);
}

TEST_F(SessionEditorTest, OverlappingSessionsAreRefusedInWordsAndKept)
{
    addSession(world, sessionPlan(world.clock.now() + 7 * 24h - 5h));
    begin();
    fill();

    save();

    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_TRUE(editor.problem().contains(QStringLiteral("Another session")));
    EXPECT_EQ(editor.day(), kEditorToday + 7);
    EXPECT_EQ(onDisk().size(), 1U);
}

TEST_F(SessionEditorTest, APlaceWithoutEndIsRefusedAndKept)
{
    begin();
    fill();
    editor.setPlace(QString(1'000'000, u'x'));

    save();

    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_FALSE(editor.problem().isEmpty());
    EXPECT_EQ(editor.place().size(), 1'000'000);
}

TEST_F(SessionEditorTest, AFailingDiskKeepsEverythingAndRetrySavesIt)
{
    begin();
    fill();
    world.breakDiary();
    save();
    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_EQ(editor.place(), "Room 12");

    world.mendDiary();
    editor.retry();
    World::settle();

    EXPECT_EQ(editor.state(), State::Saved);
    EXPECT_EQ(onDisk().size(), 1U);
}

TEST_F(SessionEditorTest, AStartThatHasPassedIsSaidToHavePassedAndCanBeWrittenDown)
{
    begin();
    fill();
    EXPECT_EQ(editor.lapseText(), "");
    editor.setDay(kEditorToday);
    EXPECT_FALSE(editor.lapseText().isEmpty());

    save();

    EXPECT_EQ(onDisk().size(), 1U);
}

TEST_F(SessionEditorTest, DaysReachBackAsFarAsARuleCan)
{
    EXPECT_EQ(editor.earliest(), kEditorToday - 7);
}

TEST_F(SessionEditorTest, LockingForgetsWhatWasTyped)
{
    begin();
    fill();

    app.lock();
    World::settle();

    EXPECT_EQ(editor.state(), State::Unknown);
    EXPECT_EQ(editor.place(), "");
    EXPECT_EQ(editor.day(), -1);
}

} // namespace session_editor_test

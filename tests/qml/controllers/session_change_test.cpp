#include "qml/plan/session_editor.h"

#include "tests/qml/controllers/session_editor_world.h"

#include <QSignalSpy>

namespace session_change_test {

using homeward::SessionKind;
using homeward::SessionPlan;
using homeward::SessionStatus;
using homeward::SessionStep;
using homeward::testing::addSession;
using homeward::testing::kEditorToday;
using homeward::testing::SessionEditorWorldTest;
using homeward::testing::sessionPlan;
using homeward::testing::takeStep;
using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::SessionEditor;
using State = SessionEditor::State;

using namespace std::chrono_literals;

class SessionChangeTest : public SessionEditorWorldTest { };

TEST_F(SessionChangeTest, MovesASessionAndUndoMovesItBack)
{
    const auto id = addSession(world, sessionPlan(world.clock.now() + 24h));
    openSession(id);
    editor.setDay(kEditorToday + 9);

    save();
    EXPECT_EQ(editor.savedText(), "Session changed: Thu 20 Nov, 18:00.");
    EXPECT_EQ(onDisk().front().plan.start.at(), world.clock.now() + 9 * 24h);
    editor.undo();
    World::settle();

    EXPECT_EQ(onDisk().front().plan.start.at(), world.clock.now() + 24h);
}

TEST_F(SessionChangeTest, KeepsWhatItDoesNotAskFor)
{
    SessionPlan plan = sessionPlan(world.clock.now() + 24h);
    plan.kind = SessionKind::Booster;
    plan.doseText = "as your clinic says";
    const auto id = addSession(world, plan);
    openSession(id);
    editor.setPlace(QStringLiteral("Room 3"));

    save();

    plan.place = "Room 3";
    EXPECT_EQ(onDisk().front().plan, plan);
}

TEST_F(SessionChangeTest, WithoutAChangeItIsSavedAtOnceAndNothingIsWritten)
{
    QSignalSpy told(&app, &AppController::treatmentChanged);
    openSession(addSession(world, sessionPlan(world.clock.now() + 24h)));

    editor.save();

    EXPECT_EQ(editor.state(), State::Saved);
    EXPECT_EQ(told.count(), 0);
    EXPECT_EQ(onDisk().front().movedFrom, std::nullopt);
}

TEST_F(SessionChangeTest, CancelsASessionAndUndoBringsItBack)
{
    const auto id = addSession(world, sessionPlan(world.clock.now() + 24h));
    openSession(id);

    editor.cancel();
    World::settle();
    EXPECT_TRUE(editor.isCancelled());
    EXPECT_FALSE(editor.canChange());
    EXPECT_EQ(editor.statusText(), "Cancelled");
    editor.undo();
    World::settle();

    EXPECT_FALSE(editor.isCancelled());
    EXPECT_EQ(onDisk().front().status(), SessionStatus::Planned);
}

TEST_F(SessionChangeTest, ASessionThatHasBegunCannotBeChangedOrCancelled)
{
    const auto id = addSession(world, sessionPlan(world.clock.now()));
    takeStep(world, id, SessionStep::Start);
    openSession(id);
    EXPECT_FALSE(editor.canChange());

    editor.cancel();
    World::settle();
    editor.setDay(kEditorToday + 1);
    save();

    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_EQ(onDisk().front().status(), SessionStatus::Started);
}

TEST_F(SessionChangeTest, RevertGoesBackToWhatIsOnRecord)
{
    openSession(addSession(world, sessionPlan(world.clock.now() + 24h)));
    editor.setDay(kEditorToday + 5);

    editor.revert();

    EXPECT_EQ(editor.day(), kEditorToday + 1);
}

TEST_F(SessionChangeTest, ATimeThatComesTwiceStaysWhereItIsWhileOtherPartsChange)
{
    SessionPlan plan = sessionPlan(
        homeward::Instant{std::chrono::sys_days{std::chrono::year{2026} / 10 / 25} + 30min});
    const auto id = addSession(world, plan); // the first 02:30 of two
    openSession(id);
    editor.setPlace(QStringLiteral("Room 3"));

    save();

    EXPECT_EQ(onDisk().front().plan.start, plan.start);
}

TEST_F(SessionChangeTest, WhatIsNoIdOrNotThereFailsInWords)
{
    editor.open(QStringLiteral("not an id"));
    EXPECT_EQ(editor.state(), State::Failed);

    openSession({});
    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_FALSE(editor.problem().isEmpty());
}

} // namespace session_change_test

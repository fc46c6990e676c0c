#include "qml/plan/session_editor.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

#include <QSignalSpy>

namespace session_editor_test {

using homeward::SessionKind;
using homeward::SessionPlan;
using homeward::SessionStatus;
using homeward::SessionStep;
using homeward::TreatmentSession;
using homeward::services::Profile;
using homeward::testing::addSession;
using homeward::testing::onProfile;
using homeward::testing::OpenWorldTest;
using homeward::testing::sessionPlan;
using homeward::testing::takeStep;
using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::SessionEditor;
using Part = SessionEditor::Part;
using State = SessionEditor::State;

using namespace std::chrono_literals;

constexpr int kToday = 20403; // Tuesday 11 November 2025

class SessionEditorTest : public OpenWorldTest {
protected:
    SessionEditorTest() { open(); }

    void begin()
    {
        editor.begin();
        World::settle();
    }

    void fill()
    {
        editor.setRoute(0);
        editor.setDay(kToday + 7);
        editor.setMinutes(13 * 60);
        editor.setPlace(QStringLiteral("Room 12"));
    }

    void openSession(const homeward::SessionId& id)
    {
        editor.open(QString::fromStdString(id.text()));
        World::settle();
    }

    void save()
    {
        editor.save();
        World::settle();
    }

    std::vector<TreatmentSession> onDisk()
    {
        return onProfile(world, [](Profile& profile) { return profile.sessions().list(); }).value();
    }

    SessionEditor editor{app, world.worker, world.wallClock};
};

TEST_F(SessionEditorTest, BeginsWithNothingChosen)
{
    begin();

    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_TRUE(editor.isNew());
    EXPECT_EQ(editor.route(), -1);
    EXPECT_EQ(editor.day(), -1);
    EXPECT_EQ(editor.today(), kToday);
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
    EXPECT_EQ(editor.day(), kToday + 2);
    begin();

    EXPECT_EQ(editor.day(), kToday + 7);
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

TEST_F(SessionEditorTest, MovesASessionAndUndoMovesItBack)
{
    const auto id = addSession(world, sessionPlan(world.clock.now() + 24h));
    openSession(id);
    editor.setDay(kToday + 9);

    save();
    EXPECT_EQ(editor.savedText(), "Session changed: Thu 20 Nov, 18:00.");
    EXPECT_EQ(onDisk().front().plan.start.at(), world.clock.now() + 9 * 24h);
    editor.undo();
    World::settle();

    EXPECT_EQ(onDisk().front().plan.start.at(), world.clock.now() + 24h);
}

TEST_F(SessionEditorTest, KeepsWhatItDoesNotAskFor)
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

TEST_F(SessionEditorTest, WithoutAChangeItIsSavedAtOnceAndNothingIsWritten)
{
    QSignalSpy told(&app, &AppController::treatmentChanged);
    openSession(addSession(world, sessionPlan(world.clock.now() + 24h)));

    editor.save();

    EXPECT_EQ(editor.state(), State::Saved);
    EXPECT_EQ(told.count(), 0);
    EXPECT_EQ(onDisk().front().movedFrom, std::nullopt);
}

TEST_F(SessionEditorTest, OverlappingSessionsAreRefusedInWordsAndKept)
{
    addSession(world, sessionPlan(world.clock.now() + 7 * 24h - 5h));
    begin();
    fill();

    save();

    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_TRUE(editor.problem().contains(QStringLiteral("Another session")));
    EXPECT_EQ(editor.day(), kToday + 7);
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
    editor.setDay(kToday);
    EXPECT_FALSE(editor.lapseText().isEmpty());

    save();

    EXPECT_EQ(onDisk().size(), 1U);
}

TEST_F(SessionEditorTest, DaysReachBackAsFarAsARuleCan)
{
    EXPECT_EQ(editor.earliest(), kToday - 7);
}

TEST_F(SessionEditorTest, CancelsASessionAndUndoBringsItBack)
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

TEST_F(SessionEditorTest, ASessionThatHasBegunCannotBeChangedOrCancelled)
{
    const auto id = addSession(world, sessionPlan(world.clock.now()));
    takeStep(world, id, SessionStep::Start);
    openSession(id);
    EXPECT_FALSE(editor.canChange());

    editor.cancel();
    World::settle();
    editor.setDay(kToday + 1);
    save();

    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_EQ(onDisk().front().status(), SessionStatus::Started);
}

TEST_F(SessionEditorTest, RevertGoesBackToWhatIsOnRecord)
{
    openSession(addSession(world, sessionPlan(world.clock.now() + 24h)));
    editor.setDay(kToday + 5);

    editor.revert();

    EXPECT_EQ(editor.day(), kToday + 1);
}

TEST_F(SessionEditorTest, ATimeThatComesTwiceStaysWhereItIsWhileOtherPartsChange)
{
    SessionPlan plan = sessionPlan(
        homeward::Instant{std::chrono::sys_days{std::chrono::year{2026} / 10 / 25} + 30min});
    const auto id = addSession(world, plan); // the first 02:30 of two
    openSession(id);
    editor.setPlace(QStringLiteral("Room 3"));

    save();

    EXPECT_EQ(onDisk().front().plan.start, plan.start);
}

TEST_F(SessionEditorTest, WhatIsNoIdOrNotThereFailsInWords)
{
    editor.open(QStringLiteral("not an id"));
    EXPECT_EQ(editor.state(), State::Failed);

    openSession({});
    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_FALSE(editor.problem().isEmpty());
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

#include "qml/ride/ride_editor.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

#include <QSignalSpy>

namespace ride_editor_test {

using homeward::RideMethod;
using homeward::RideState;
using homeward::SessionId;
using homeward::services::Preferences;
using homeward::testing::addSession;
using homeward::testing::arrangeRide;
using homeward::testing::mayasRide;
using homeward::testing::OpenWorldTest;
using homeward::testing::rideOf;
using homeward::testing::sessionPlan;
using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::RideEditor;
using homeward::ui::SettingsController;
using Part = RideEditor::Part;
using State = RideEditor::State;

using namespace std::chrono_literals;

class RideEditorTest : public OpenWorldTest {
protected:
    RideEditorTest()
    {
        open();
        session = addSession(world, sessionPlan(start));
    }

    QString id() const { return QString::fromStdString(session.text()); }

    void openRide()
    {
        editor.open(id());
        World::settle();
    }

    void fill()
    {
        editor.setName(QStringLiteral("Maya Okafor"));
        editor.setRelation(QStringLiteral("sister"));
        editor.setPhone(QStringLiteral("555 0142"));
    }

    void save()
    {
        editor.save();
        World::settle();
    }

    const homeward::Instant start = world.clock.now() + 20h; // Wednesday 12 November, 14:00
    SessionId session;
    SettingsController settings{world.worker, Preferences{}};
    RideEditor editor{app, world.worker, world.wallClock, settings};
};

TEST_F(RideEditorTest, BeginsEmptyAndProposesATimeAfterTheObservation)
{
    openRide();

    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_EQ(editor.name(), "");
    EXPECT_EQ(editor.method(), static_cast<int>(RideMethod::Car));
    EXPECT_EQ(editor.minutes(), 16 * 60 + 40); // 14:00, 40 minutes, 120 minutes
    EXPECT_EQ(editor.sessionText(), "Wed 12 Nov, 14:00");
    EXPECT_EQ(editor.firstOpen(), static_cast<int>(Part::NamePart));
}

TEST_F(RideEditorTest, ArrangesTheRideAndTellsTheOthers)
{
    QSignalSpy told(&app, &AppController::treatmentChanged);
    openRide();
    fill();
    editor.setMethod(1);
    editor.setMinutes(17 * 60);

    save();

    EXPECT_EQ(editor.state(), State::Saved);
    EXPECT_EQ(told.count(), 1);
    const auto ride = rideOf(world, session);
    EXPECT_EQ(ride.state, RideState::Planned);
    EXPECT_EQ(ride.plan->escort.firstName(), "Maya");
    EXPECT_EQ(ride.plan->method, RideMethod::Taxi);
    EXPECT_EQ(ride.plan->expectedAt.at(), start + 3h);
}

TEST_F(RideEditorTest, SaysForEachPartWhatIsMissing)
{
    openRide();

    EXPECT_FALSE(editor.accept(Part::NamePart));
    EXPECT_EQ(editor.fault(), "Write the first name of the person.");
    editor.setName(QStringLiteral("Maya"));
    EXPECT_EQ(editor.fault(), "");
    EXPECT_TRUE(editor.accept(Part::NamePart));
    EXPECT_FALSE(editor.accept(Part::RelationPart));
    editor.setRelation(QStringLiteral("sister"));
    EXPECT_TRUE(editor.accept(Part::RelationPart));
    editor.setPhone(QStringLiteral("in my book"));
    EXPECT_FALSE(editor.accept(Part::PhonePart));
    EXPECT_EQ(editor.phone(), "in my book");
    EXPECT_TRUE(editor.accept(Part::MethodPart));
}

TEST_F(RideEditorTest, WithoutAPhoneNothingIsWritten)
{
    openRide();
    fill();
    editor.setPhone({});

    save();

    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_EQ(editor.problem(), "Write a number that staff can call.");
    EXPECT_EQ(rideOf(world, session).state, RideState::NotArranged);
}

TEST_F(RideEditorTest, ResumesWhereItWasLeft)
{
    openRide();
    editor.setName(QStringLiteral("Maya"));
    editor.setRelation(QStringLiteral("sister"));

    openRide();

    EXPECT_EQ(editor.name(), "Maya");
    EXPECT_EQ(editor.firstOpen(), static_cast<int>(Part::PhonePart));
}

TEST_F(RideEditorTest, WhatWasBegunForOneSessionIsNotOfferedForAnother)
{
    const auto other = addSession(world, sessionPlan(start + 7 * 24h));
    openRide();
    fill();

    editor.open(QString::fromStdString(other.text()));
    World::settle();

    EXPECT_EQ(editor.name(), "");
}

TEST_F(RideEditorTest, OneWhoWasArrangedIsFilledIn)
{
    arrangeRide(world, session, mayasRide(start + 3h));

    openRide();

    EXPECT_EQ(editor.name(), "Maya Okafor");
    EXPECT_EQ(editor.phone(), "555 0142");
    EXPECT_EQ(editor.minutes(), 17 * 60);
    EXPECT_EQ(editor.firstOpen(), static_cast<int>(Part::MethodPart));
}

TEST_F(RideEditorTest, SomebodyElseBeginsWithoutANameAndKeepsHowAndWhen)
{
    arrangeRide(world, session, mayasRide(start + 3h));

    editor.openForSomebodyElse(id());
    World::settle();
    EXPECT_EQ(editor.name(), "");
    EXPECT_EQ(editor.minutes(), 17 * 60);
    editor.setName(QStringLiteral("Ben"));
    editor.setRelation(QStringLiteral("friend"));
    editor.setPhone(QStringLiteral("555 0199"));
    save();

    EXPECT_EQ(rideOf(world, session).state, RideState::Changed);
    EXPECT_EQ(rideOf(world, session).plan->escort.name(), "Ben");
}

TEST_F(RideEditorTest, UndoOfAChangeBringsTheRideBefore)
{
    arrangeRide(world, session, mayasRide(start + 3h));
    openRide();
    editor.setMinutes(18 * 60);
    save();
    ASSERT_TRUE(editor.canUndo());
    EXPECT_EQ(editor.savedText(), "Ride changed.");

    editor.undo();
    World::settle();

    EXPECT_EQ(rideOf(world, session).plan, mayasRide(start + 3h));
    EXPECT_FALSE(editor.canUndo());
}

TEST_F(RideEditorTest, AFirstRideHasNothingToGoBackTo)
{
    openRide();
    fill();

    save();

    EXPECT_FALSE(editor.canUndo());
}

TEST_F(RideEditorTest, WithoutAChangeItIsSavedAtOnceAndNothingIsWritten)
{
    arrangeRide(world, session, mayasRide(start + 3h));
    QSignalSpy told(&app, &AppController::treatmentChanged);
    openRide();

    editor.save();

    EXPECT_EQ(editor.state(), State::Saved);
    EXPECT_EQ(told.count(), 0);
}

TEST_F(RideEditorTest, ATimeBeforeTheSessionIsTheNightAfterIt)
{
    openRide();
    fill();
    editor.setMinutes(60);

    save();

    EXPECT_EQ(rideOf(world, session).plan->expectedAt.at(), start + 11h);
}

TEST_F(RideEditorTest, AFailingDiskKeepsEverythingAndRetrySavesIt)
{
    openRide();
    fill();
    world.breakDiary();
    save();
    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_EQ(editor.name(), "Maya Okafor");

    world.mendDiary();
    editor.retry();
    World::settle();

    EXPECT_EQ(editor.state(), State::Saved);
    EXPECT_EQ(rideOf(world, session).state, RideState::Planned);
}

TEST_F(RideEditorTest, WhatCouldNotBeReadIsReadByRetryAndKeepsWhatIsTyped)
{
    world.breakDiary();
    openRide();
    EXPECT_EQ(editor.state(), State::Failed);
    editor.setName(QStringLiteral("Maya"));

    world.mendDiary();
    editor.retry();
    World::settle();

    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_EQ(editor.name(), "Maya");
    EXPECT_EQ(editor.minutes(), 16 * 60 + 40);
}

TEST_F(RideEditorTest, HostileWordsAreRefusedOrKeptAsTheyAre)
{
    openRide();
    editor.setName(QString(1'000'000, u'x'));
    EXPECT_FALSE(editor.accept(Part::NamePart));
    EXPECT_EQ(editor.name().size(), 1'000'000);
    editor.setName(QStringLiteral("a\nb"));
    EXPECT_FALSE(editor.accept(Part::NamePart));

    editor.setName(QStringLiteral("<img src=http://x>"));
    EXPECT_TRUE(editor.accept(Part::NamePart));
}

TEST_F(RideEditorTest, LockingForgetsWhatWasTyped)
{
    openRide();
    fill();

    app.lock();
    World::settle();

    EXPECT_EQ(editor.state(), State::Unknown);
    EXPECT_EQ(editor.phone(), "");
}

} // namespace ride_editor_test

#include "core/credentials/ride_token.h"
#include "qml/ride/ride_controller.h"
#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

#include <QSignalSpy>

namespace ride_controller_test {

using homeward::HandOverProof;
using homeward::NoRideChoice;
using homeward::RideState;
using homeward::SessionId;
using homeward::SessionStatus;
using homeward::SessionStep;
using homeward::services::Preferences;
using homeward::services::Profile;
using homeward::testing::addSession;
using homeward::testing::arrangeRide;
using homeward::testing::mayasRide;
using homeward::testing::onProfile;
using homeward::testing::OpenWorldTest;
using homeward::testing::pairClinic;
using homeward::testing::rideOf;
using homeward::testing::sessionPlan;
using homeward::testing::staffCodeAt;
using homeward::testing::takeStep;
using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::RideController;
using homeward::ui::SettingsController;
using State = RideController::State;

using namespace std::chrono_literals;

class RideTest : public OpenWorldTest {
protected:
    RideTest()
    {
        open();
        session = addSession(world, sessionPlan(start));
        arrangeRide(world, session, mayasRide(start + 3h));
    }

    QString id() const { return QString::fromStdString(session.text()); }

    void openRide()
    {
        ride.open(id());
        World::settle();
    }

    /// Dosing has ended, Maya is here, and the page is open.
    void arriveAtTheEnd()
    {
        takeStep(world, session, SessionStep::Start);
        world.clock.advance(40min);
        takeStep(world, session, SessionStep::EndDosing);
        world.clock.advance(2h);
        openRide();
        ride.arrive();
        World::settle();
        ASSERT_EQ(ride.state(), State::Arrived);
    }

    void enter(const std::string& code)
    {
        for (const char digit : code)
            ride.enterDigit(digit - '0');
        World::settle();
    }

    /// Not this moment's code, nor one of its neighbours'.
    void enterWrongCode() { enter(staffCodeAt(world.clock.now() + 24h)); }

    const homeward::Instant start = world.clock.now();
    SessionId session;
    SettingsController settings{world.worker, Preferences{}};
    RideController ride{app, world.worker, world.wallClock, settings};
};

TEST_F(RideTest, ShowsWhoComesHowAndWhen)
{
    openRide();

    EXPECT_EQ(ride.state(), State::Planned);
    EXPECT_EQ(ride.stateText(), "Ride home planned");
    EXPECT_EQ(ride.escortName(), "Maya");
    EXPECT_EQ(ride.detailText(), "Sister, by car, at 21:00");
    EXPECT_EQ(ride.phone(), "555 0142");
    EXPECT_EQ(ride.token(), "");
}

TEST_F(RideTest, OfTheDayIsFoundWithoutNamingTheSession)
{
    addSession(world, sessionPlan(start + 7 * 24h));

    ride.openToday();
    World::settle();

    EXPECT_EQ(ride.sessionId(), id());
}

TEST_F(RideTest, OfTheNextSessionIsFoundOnAnOrdinaryDay)
{
    takeStep(world, session, SessionStep::Cancel);
    const auto next = addSession(world, sessionPlan(start + 7 * 24h));

    ride.openToday();
    World::settle();

    EXPECT_EQ(ride.sessionId().toStdString(), next.text());
    EXPECT_EQ(ride.state(), State::NotArranged);
    EXPECT_FALSE(ride.canArrive());
}

TEST_F(RideTest, WithoutASessionThereIsNothingToGoHomeFrom)
{
    takeStep(world, session, SessionStep::Cancel);

    ride.openToday();
    World::settle();

    EXPECT_EQ(ride.state(), State::NoSession);
}

TEST_F(RideTest, ArrivingSaysWhoIsHereAndConfirmsNothing)
{
    QSignalSpy told(&app, &AppController::treatmentChanged);

    arriveAtTheEnd();

    EXPECT_EQ(ride.stateText(), "Maya is here");
    EXPECT_EQ(ride.arrivalText(), "Maya (sister) is here, by car. Staff write their initials.");
    EXPECT_EQ(ride.handOverText(), "");
    EXPECT_EQ(ride.token(), "");
    EXPECT_EQ(told.count(), 1);
}

TEST_F(RideTest, ArrivingCanBeTakenBack)
{
    arriveAtTheEnd();
    ASSERT_EQ(ride.undoText(), "Maya is here");

    ride.undo();
    World::settle();

    EXPECT_FALSE(rideOf(world, session).arrivedAt);
    EXPECT_EQ(ride.undoText(), "");
}

TEST_F(RideTest, TheStaffCodeHandsOverAndSignsTheConfirmation)
{
    pairClinic(world);
    arriveAtTheEnd();
    ASSERT_TRUE(ride.takesCode());

    enter(staffCodeAt(world.clock.now()));

    EXPECT_EQ(ride.state(), State::HandedOver);
    EXPECT_EQ(ride.stateText(), "Ride home confirmed");
    EXPECT_EQ(ride.detailText(), "Sister, by car, at 20:40");
    EXPECT_EQ(ride.handOverText(), "Handed over with the staff code at 20:40");
    EXPECT_EQ(ride.drivingText(), "Wed 12 Nov, 18:40");
    EXPECT_TRUE(ride.needsSleep());
    EXPECT_EQ(rideOf(world, session).handOver->proof, HandOverProof::StaffCode);
    const auto claims = onProfile(world, [&](Profile& profile) {
        return homeward::credentials::verifiedToken(
            ride.token().toStdString(), profile.signingKey().publicKey(), world.clock.now());
    });
    ASSERT_TRUE(claims);
    EXPECT_EQ(claims->escort, "Maya");
    EXPECT_EQ(claims->session, session);
}

TEST_F(RideTest, HandingOverAlsoDischarges)
{
    pairClinic(world);
    arriveAtTheEnd();

    enter(staffCodeAt(world.clock.now()));

    const auto found =
        onProfile(world, [&](Profile& profile) { return profile.sessions().find(session); });
    EXPECT_EQ(found->status(), SessionStatus::Discharged);
}

TEST_F(RideTest, CountsDigitsAndErasesThem)
{
    pairClinic(world);
    arriveAtTheEnd();
    ride.enterDigit(4);
    ride.enterDigit(2);
    EXPECT_EQ(ride.digits(), 2);

    ride.eraseDigit();
    EXPECT_EQ(ride.digits(), 1);
    ride.eraseDigit();
    ride.eraseDigit();
    ride.enterDigit(10);
    ride.enterDigit(-1);

    EXPECT_EQ(ride.digits(), 0);
}

TEST_F(RideTest, AWrongCodeIsSaidToBeWrongAndStaffCanTryAgain)
{
    pairClinic(world);
    arriveAtTheEnd();

    enterWrongCode();
    EXPECT_EQ(ride.codeProblem(), "That code did not match. Staff can try again.");
    EXPECT_EQ(ride.state(), State::Arrived);
    EXPECT_EQ(ride.digits(), 0);
    ride.enterDigit(1);
    EXPECT_EQ(ride.codeProblem(), "");
    ride.eraseDigit();
    enter(staffCodeAt(world.clock.now()));

    EXPECT_EQ(ride.state(), State::HandedOver);
}

TEST_F(RideTest, ACodeWorksOnce)
{
    pairClinic(world);
    const auto other = addSession(world, sessionPlan(start + 1h));
    arrangeRide(world, other, mayasRide(start + 3h));
    arriveAtTheEnd();
    const std::string code = staffCodeAt(world.clock.now());
    enter(code);
    ASSERT_EQ(ride.state(), State::HandedOver);
    takeStep(world, other, SessionStep::Start);
    ride.open(QString::fromStdString(other.text()));
    World::settle();
    ride.arrive();
    World::settle();

    enter(code);

    EXPECT_EQ(ride.state(), State::Arrived);
    EXPECT_EQ(ride.codeProblem(), "That code was used before. Staff can take the next one.");
}

TEST_F(RideTest, AfterFiveWrongCodesNoneIsLookedAtForAMinute)
{
    pairClinic(world);
    arriveAtTheEnd();
    for (int turn = 0; turn < 5; ++turn)
        enterWrongCode();
    EXPECT_TRUE(ride.isPaused());
    EXPECT_EQ(ride.codeProblem(), "Five codes did not match. The next try is at 20:41.");

    enter(staffCodeAt(world.clock.now()));
    EXPECT_EQ(ride.state(), State::Arrived);
    EXPECT_EQ(ride.digits(), 0);
    world.clock.advance(61s);
    EXPECT_FALSE(ride.isPaused());
    enter(staffCodeAt(world.clock.now()));

    EXPECT_EQ(ride.state(), State::HandedOver);
}

TEST_F(RideTest, APauseIsThereAgainWhenThePageIsOpenedAnew)
{
    pairClinic(world);
    arriveAtTheEnd();
    for (int turn = 0; turn < 5; ++turn)
        enterWrongCode();

    openRide();

    EXPECT_TRUE(ride.isPaused());
}

TEST_F(RideTest, WithoutAPairedClinicInitialsCountAndAreCalledThat)
{
    arriveAtTheEnd();

    ride.handOver(QStringLiteral(" JR "));
    World::settle();

    EXPECT_EQ(ride.state(), State::HandedOver);
    EXPECT_EQ(ride.handOverText(), "Handed over at 20:40. Staff initials: JR");
    EXPECT_FALSE(ride.token().isEmpty());
}

TEST_F(RideTest, WhatIsNotInitialsIsSaidSo)
{
    arriveAtTheEnd();

    for (const auto* by : {"", "12", "JOANNA", "J R", "<b>"}) {
        ride.handOver(QString::fromUtf8(by));
        World::settle();

        EXPECT_EQ(ride.codeProblem(), "Initials are one to four letters.") << by;
        EXPECT_EQ(ride.state(), State::Arrived) << by;
    }
}

TEST_F(RideTest, WhereAClinicIsPairedInitialsDoNotCount)
{
    pairClinic(world);
    arriveAtTheEnd();

    ride.handOver(QStringLiteral("JR"));
    World::settle();

    EXPECT_EQ(ride.state(), State::Arrived);
    EXPECT_EQ(ride.codeProblem(), "Your clinic has a staff code. Staff type that one.");
}

TEST_F(RideTest, NobodyIsHandedOverBeforeTheSessionBegan)
{
    openRide();
    ride.arrive();
    World::settle();

    ride.handOver(QStringLiteral("JR"));
    World::settle();

    EXPECT_EQ(ride.state(), State::Arrived);
    EXPECT_EQ(ride.problem(), "The session has not begun. Staff can do this after it.");
}

TEST_F(RideTest, WithoutAnEndOfDosingTheEndOfTheRuleIsNotKnown)
{
    takeStep(world, session, SessionStep::Start);
    world.clock.advance(3h);
    openRide();
    ride.arrive();
    World::settle();

    ride.handOver(QStringLiteral("JR"));
    World::settle();

    EXPECT_EQ(ride.state(), State::HandedOver);
    EXPECT_TRUE(ride.hasDrivingRule());
    EXPECT_EQ(ride.drivingText(), "");
}

TEST_F(RideTest, NoRideIsStaffsToSolve)
{
    openRide();
    ride.noRide();
    World::settle();
    EXPECT_EQ(ride.state(), State::NoRide);
    EXPECT_EQ(ride.stateText(), "No ride yet");
    EXPECT_EQ(ride.choice(), -1);

    ride.choose(1);
    World::settle();

    EXPECT_EQ(ride.choice(), 1);
    EXPECT_EQ(rideOf(world, session).choice, NoRideChoice::CompanionTaxi);
}

TEST_F(RideTest, AChoiceThatThereIsNotChangesNothing)
{
    openRide();
    ride.noRide();
    World::settle();

    ride.choose(3);
    ride.choose(-1);
    World::settle();

    EXPECT_EQ(ride.choice(), -1);
}

TEST_F(RideTest, NoRideCanBeTakenBackToTheOneBefore)
{
    openRide();
    ride.noRide();
    World::settle();
    EXPECT_EQ(ride.undoText(), "You said that there is no ride.");

    ride.undo();
    World::settle();

    EXPECT_EQ(ride.escortName(), "Maya");
    EXPECT_EQ(rideOf(world, session).plan, mayasRide(start + 3h));
}

TEST_F(RideTest, AFailingDiskSaysSoAndRetryDoesItOnce)
{
    openRide();
    world.breakDiary();
    ride.arrive();
    World::settle();
    EXPECT_EQ(ride.state(), State::Planned);
    EXPECT_FALSE(ride.problem().isEmpty());

    world.mendDiary();
    ride.retry();
    World::settle();

    EXPECT_EQ(ride.state(), State::Arrived);
    EXPECT_EQ(ride.problem(), "");
}

TEST_F(RideTest, AFailingDiskKeepsTheCodeForOneMoreTry)
{
    pairClinic(world);
    arriveAtTheEnd();
    world.breakDiary();
    enter(staffCodeAt(world.clock.now()));
    EXPECT_EQ(ride.digits(), 6);
    EXPECT_FALSE(ride.problem().isEmpty());

    world.mendDiary();
    ride.retry();
    World::settle();

    EXPECT_EQ(ride.state(), State::HandedOver);
}

TEST_F(RideTest, WhatCannotBeReadAgainStaysInSight)
{
    openRide();
    world.breakDiary();

    ride.refresh();
    World::settle();

    EXPECT_EQ(ride.escortName(), "Maya");
    world.mendDiary();
}

TEST_F(RideTest, WhatWasNeverReadIsSaidToBeUnread)
{
    world.breakDiary();

    openRide();

    EXPECT_EQ(ride.state(), State::Failed);
    world.mendDiary();
    ride.refresh();
    World::settle();
    EXPECT_EQ(ride.state(), State::Planned);
}

TEST_F(RideTest, FollowsWhatOthersWrite)
{
    openRide();

    arrangeRide(world, session, mayasRide(start + 4h));
    app.noteTreatmentChange(nullptr);
    World::settle();

    EXPECT_EQ(ride.detailText(), "Sister, by car, at 22:00");
}

TEST_F(RideTest, ANameCannotTurnTheSentenceRound)
{
    homeward::RidePlan plan = mayasRide(start + 3h);
    plan.escort = homeward::Escort::create("\u202Eevil", "<img src=http://x>", "555 0142").value();
    arrangeRide(world, session, plan);

    openRide();

    EXPECT_EQ(ride.arriveText(), "evil is here");
    EXPECT_EQ(ride.detailText(), "<img src=http://x>, by car, at 21:00");
}

TEST_F(RideTest, LockingForgetsTheRide)
{
    openRide();

    app.lock();
    World::settle();

    EXPECT_EQ(ride.state(), State::Unknown);
    EXPECT_EQ(ride.escortName(), "");
    EXPECT_EQ(ride.token(), "");
}

} // namespace ride_controller_test

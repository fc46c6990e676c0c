#include "tests/qml/controllers/ride_world.h"

#include <QSignalSpy>

namespace ride_controller_test {

using homeward::SessionStep;
using homeward::testing::addSession;
using homeward::testing::arrangeRide;
using homeward::testing::mayasRide;
using homeward::testing::pairClinic;
using homeward::testing::rideOf;
using homeward::testing::RideWorldTest;
using homeward::testing::sessionPlan;
using homeward::testing::staffCodeAt;
using homeward::testing::takeStep;
using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::RideController;
using State = RideController::State;

using namespace std::chrono_literals;

class RideTest : public RideWorldTest { };

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

#include "core/credentials/ride_token.h"
#include "tests/qml/controllers/ride_world.h"

namespace hand_over_test {

using homeward::HandOverProof;
using homeward::SessionStatus;
using homeward::SessionStep;
using homeward::services::Profile;
using homeward::testing::addSession;
using homeward::testing::arrangeRide;
using homeward::testing::mayasRide;
using homeward::testing::onProfile;
using homeward::testing::pairClinic;
using homeward::testing::rideOf;
using homeward::testing::RideWorldTest;
using homeward::testing::sessionPlan;
using homeward::testing::staffCodeAt;
using homeward::testing::takeStep;
using homeward::testing::World;
using homeward::ui::RideController;
using State = RideController::State;

using namespace std::chrono_literals;

class HandOverTest : public RideWorldTest { };

TEST_F(HandOverTest, TheStaffCodeHandsOverAndSignsTheConfirmation)
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

TEST_F(HandOverTest, HandingOverAlsoDischarges)
{
    pairClinic(world);
    arriveAtTheEnd();

    enter(staffCodeAt(world.clock.now()));

    const auto found =
        onProfile(world, [&](Profile& profile) { return profile.sessions().find(session); });
    EXPECT_EQ(found->status(), SessionStatus::Discharged);
}

TEST_F(HandOverTest, CountsDigitsAndErasesThem)
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

TEST_F(HandOverTest, AWrongCodeIsSaidToBeWrongAndStaffCanTryAgain)
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

TEST_F(HandOverTest, ACodeWorksOnce)
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

TEST_F(HandOverTest, AfterFiveWrongCodesNoneIsLookedAtForAMinute)
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

TEST_F(HandOverTest, APauseIsThereAgainWhenThePageIsOpenedAnew)
{
    pairClinic(world);
    arriveAtTheEnd();
    for (int turn = 0; turn < 5; ++turn)
        enterWrongCode();

    openRide();

    EXPECT_TRUE(ride.isPaused());
}

TEST_F(HandOverTest, WithoutAPairedClinicInitialsCountAndAreCalledThat)
{
    arriveAtTheEnd();

    ride.handOver(QStringLiteral(" JR "));
    World::settle();

    EXPECT_EQ(ride.state(), State::HandedOver);
    EXPECT_EQ(ride.handOverText(), "Handed over at 20:40. Staff initials: JR");
    EXPECT_FALSE(ride.token().isEmpty());
}

TEST_F(HandOverTest, WhatIsNotInitialsIsSaidSo)
{
    arriveAtTheEnd();

    for (const auto* by : {"", "12", "JOANNA", "J R", "<b>"}) {
        ride.handOver(QString::fromUtf8(by));
        World::settle();

        EXPECT_EQ(ride.codeProblem(), "Initials are one to four letters.") << by;
        EXPECT_EQ(ride.state(), State::Arrived) << by;
    }
}

TEST_F(HandOverTest, WhereAClinicIsPairedInitialsDoNotCount)
{
    pairClinic(world);
    arriveAtTheEnd();

    ride.handOver(QStringLiteral("JR"));
    World::settle();

    EXPECT_EQ(ride.state(), State::Arrived);
    EXPECT_EQ(ride.codeProblem(), "Your clinic has a staff code. Staff type that one.");
}

TEST_F(HandOverTest, NobodyIsHandedOverBeforeTheSessionBegan)
{
    openRide();
    ride.arrive();
    World::settle();

    ride.handOver(QStringLiteral("JR"));
    World::settle();

    EXPECT_EQ(ride.state(), State::Arrived);
    EXPECT_EQ(ride.problem(), "The session has not begun. Staff can do this after it.");
}

TEST_F(HandOverTest, WithoutAnEndOfDosingTheEndOfTheRuleIsNotKnown)
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

} // namespace hand_over_test

#include "tests/qml/controllers/ride_world.h"

namespace ride_missing_test {

using homeward::NoRideChoice;
using homeward::testing::mayasRide;
using homeward::testing::rideOf;
using homeward::testing::RideWorldTest;
using homeward::testing::World;
using homeward::ui::RideController;
using State = RideController::State;

using namespace std::chrono_literals;

class RideMissingTest : public RideWorldTest { };

TEST_F(RideMissingTest, NoRideIsStaffsToSolve)
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

TEST_F(RideMissingTest, AChoiceThatThereIsNotChangesNothing)
{
    openRide();
    ride.noRide();
    World::settle();

    ride.choose(3);
    ride.choose(-1);
    World::settle();

    EXPECT_EQ(ride.choice(), -1);
}

TEST_F(RideMissingTest, NoRideCanBeTakenBackToTheOneBefore)
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

} // namespace ride_missing_test

#pragma once

#include "qml/ride/ride_controller.h"
#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

namespace homeward::testing {

/// An open app with a session now, and Maya who is to drive home three hours later.
class RideWorldTest : public OpenWorldTest {
protected:
    RideWorldTest()
    {
        open();
        session = addSession(world, sessionPlan(start));
        arrangeRide(world, session, mayasRide(start + std::chrono::hours{3}));
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
        world.clock.advance(std::chrono::minutes{40});
        takeStep(world, session, SessionStep::EndDosing);
        world.clock.advance(std::chrono::hours{2});
        openRide();
        ride.arrive();
        World::settle();
        ASSERT_EQ(ride.state(), ui::RideController::State::Arrived);
    }

    void enter(const std::string& code)
    {
        for (const char digit : code)
            ride.enterDigit(digit - '0');
        World::settle();
    }

    /// Not this moment's code, nor one of its neighbours'.
    void enterWrongCode() { enter(staffCodeAt(world.clock.now() + std::chrono::hours{24})); }

    const Instant start = world.clock.now();
    SessionId session;
    ui::SettingsController settings{world.worker, services::Preferences{}};
    ui::RideController ride{app, world.worker, world.wallClock, settings};
};

} // namespace homeward::testing

#pragma once

#include "qml/settings/settings_controller.h"
#include "qml/treatment/treatment_controller.h"
#include "tests/qml/controllers/open_world.h"

namespace homeward::testing {

/// An open app on the day after the first, with a session at 13:00 unless the test asks for none.
class SessionWorldTest : public OpenWorldTest {
protected:
    SessionWorldTest()
    {
        open();
        goTo(1, 9, 0);
    }

    void addSession(Route route = Route::Intravenous)
    {
        world.addSession(1, 13, 0, route);
        treatment.refresh();
        World::settle();
    }

    void goTo(int daysAhead, int hour, int minute)
    {
        world.goTo(daysAhead, hour, minute);
        treatment.comeToFront();
        World::settle();
    }

    /// From the morning to the end of the infusion.
    void walkToObservation()
    {
        addSession();
        goTo(1, 13, 10);
        treatment.steps()->begin();
        World::settle();
        goTo(1, 13, 50);
        treatment.steps()->endDosing();
        World::settle();
    }

    ui::SettingsController settings{world.worker, {.region = "US"}};
    ui::TreatmentController treatment{app, world.worker, world.wallClock, settings};
};

} // namespace homeward::testing

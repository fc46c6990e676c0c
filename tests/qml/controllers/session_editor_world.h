#pragma once

#include "qml/plan/session_editor.h"
#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

namespace homeward::testing {

inline constexpr int kEditorToday = 20403; ///< Tuesday 11 November 2025

/// Somebody who writes a session down, or changes one.
class SessionEditorWorldTest : public OpenWorldTest {
protected:
    SessionEditorWorldTest() { open(); }

    void begin()
    {
        editor.begin();
        World::settle();
    }

    void fill()
    {
        editor.setRoute(0);
        editor.setDay(kEditorToday + 7);
        editor.setMinutes(13 * 60);
        editor.setPlace(QStringLiteral("Room 12"));
    }

    void openSession(const SessionId& id)
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
        return onProfile(world,
                         [](services::Profile& profile) { return profile.sessions().list(); })
            .value();
    }

    ui::SessionEditor editor{app, world.worker, world.wallClock};
};

} // namespace homeward::testing

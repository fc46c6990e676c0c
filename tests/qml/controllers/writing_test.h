#pragma once

#include "qml/diary/writing_controller.h"
#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/writing_world.h"

namespace homeward::testing {

/// An open app with the controller of an entry.
class WritingTest : public OpenWorldTest {
protected:
    WritingTest() { open(); }

    void begin()
    {
        writing.begin();
        World::settle();
    }

    void type(const QString& text)
    {
        writing.setText(text);
        World::settle();
    }

    void finish()
    {
        writing.finish();
        World::settle();
    }

    void openFirst()
    {
        const auto entries = onProfile(world, [](auto& profile) {
            return profile.sessionDiary().list(std::nullopt, std::nullopt, 1);
        });
        writing.open(QString::fromStdString(entries.value().front().id.text()));
        World::settle();
    }

    QString onDisk() { return writingsOnDisk(world); }

    QString sessionId() { return QString::fromStdString(lastSession(world).text()); }

    ui::WritingController writing{app, world.worker, world.wallClock};
};

} // namespace homeward::testing

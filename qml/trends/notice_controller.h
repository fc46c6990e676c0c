#pragma once

#include "core/base/wall_clock.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/settings/settings_controller.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// Whether recent entries are lower than the person's own usual, and they are to be told.
///
/// Asked when the diary opens and after each change. Once it has been seen it stays until it is
/// closed or the app is locked, and the next one can be 14 days later. Lives in the GUI thread; the
/// others outlive it.
class NoticeController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(bool isDue READ isDue NOTIFY changed FINAL)

public:
    NoticeController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                     const SettingsController& settings, QObject* parent = nullptr);

    bool isDue() const { return m_isDue; }

    /// It stands on a page that somebody looks at.
    Q_INVOKABLE void noteSeen();
    Q_INVOKABLE void close();

    void refresh();

Q_SIGNALS:
    void changed();

private:
    void show(bool isDue);
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const SettingsController& m_settings;
    bool m_isDue = false;
    bool m_isSeen = false;
};

} // namespace homeward::ui

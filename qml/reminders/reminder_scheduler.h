#pragma once

#include "core/base/wall_clock.h"
#include "core/services/reminder_files.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/reminders/reminder_system.h"
#include "qml/settings/settings_controller.h"

#include <QObject>
#include <QTimer>

namespace homeward::ui {

/// Keeps the reminders that the device holds as the record says they ought to be: planned anew when
/// the diary opens, after every change of it, and when the app comes to the front, since clock and
/// zone may have changed. What cannot be planned stays as it was.
///
/// Lives in the GUI thread; the others outlive it.
class ReminderScheduler : public QObject {
    Q_OBJECT

public:
    ReminderScheduler(AppController& app, ProfileWorker& worker, const WallClock& clock,
                      const SettingsController& settings, ReminderSystem system);

    ReminderCarrier carrier() const { return m_carrier; }

    /// Nothing while the diary is locked.
    void schedule();

Q_SIGNALS:
    void scheduled(); ///< what the device holds is up to date, or it has said why not

private:
    void hand(const services::ReminderWindow& window);
    void followState();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const SettingsController& m_settings;
    ReminderSystem m_system;
    ReminderCarrier m_carrier = ReminderCarrier::Unknown;
    QTimer m_again; ///< while somebody is showing a reminder
    bool m_wasOpen = false;
};

} // namespace homeward::ui

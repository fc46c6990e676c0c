#pragma once

#include "app/reminders/reminder_bell.h"
#include "platform/linux/linux_reminder_timers.h"
#include "platform/posix/worker.h"
#include "qml/reminders/reminder_system.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>

namespace homeward::app {

/// Whether a program touches the device for its reminders. A demo and a tour do not: what they made
/// up is nobody's, and a timer would outlive it.
enum class Reminding : std::uint8_t { Nowhere, OnThisDevice };

/// The device's part in the reminders of an open program: its screen, its timers, and a thread on
/// which both are asked.
///
/// Lives in the GUI thread; the signals come there.
class DeviceReminders : public QObject {
    Q_OBJECT

public:
    /// `files` and `clock` must outlive this.
    DeviceReminders(const std::filesystem::path& profile, DurableFiles& files, const Clock& clock,
                    Reminding reminding);
    ~DeviceReminders() override;

    ui::ReminderSystem system();

Q_SIGNALS:
    void ledgerChanged(); ///< something was shown or answered
    void openAsked(const QString& activationToken); ///< a notification was tapped

private:
    /// One that was put off while the diary is locked: it comes also if the window is closed.
    void putOff(const ReminderTimer& timer);

    std::unique_ptr<ReminderBell> m_bell; ///< null where nothing is to be touched
    /// Null where nothing is to be touched, or the system has no place for them.
    std::unique_ptr<platform::LinuxReminderTimers> m_timers;
    std::unique_ptr<ReminderTimers> m_noTimers; ///< where there are none
    std::unique_ptr<Notifier> m_silence; ///< where there is no bell
    platform::Worker m_worker; // last: its work uses the others
};

} // namespace homeward::app

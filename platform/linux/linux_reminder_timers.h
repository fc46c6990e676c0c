#pragma once

#include "core/base/reminder_timers.h"
#include "platform/linux/autostart.h"
#include "platform/linux/systemd_timers.h"

#include <functional>

namespace homeward::platform {

/// Where a Linux system keeps what is to start a program later.
struct ReminderFolders {
    SystemdFolders systemd;
    std::filesystem::path autostart;

    /// Nothing if the system knows no home for this user.
    static std::optional<ReminderFolders> ofThisUser();
};

/// Has reminders shown while no window is open: by systemd's timers; where there are none, by the
/// program itself, which the desktop starts in the background.
///
/// Any thread, one at a time; not the GUI thread.
class LinuxReminderTimers final : public ReminderTimers {
public:
    /// `files` must outlive this. `startBackground` is called where the background takes over: the
    /// desktop itself starts it with the next session.
    LinuxReminderTimers(const ReminderProgram& program, const ReminderFolders& folders,
                        DurableFiles& files, std::function<void()> startBackground);

    /// Succeeds where either will carry all of them.
    [[nodiscard]] Result<void, TimerError> replace(std::span<const ReminderTimer> timers) override;

    /// One more, or one at another moment, where systemd has the others. The background looks for
    /// itself.
    [[nodiscard]] Result<void, TimerError> put(const ReminderTimer& timer);

    /// Unknown until `replace` has been called.
    ReminderCarrier carrier() override { return m_carrier; }

private:
    ReminderCarrier fallBack(bool isAnyWanted);

    SystemdTimers m_systemd;
    Autostart m_autostart;
    std::function<void()> m_startBackground;
    ReminderCarrier m_carrier = ReminderCarrier::Unknown;
};

} // namespace homeward::platform

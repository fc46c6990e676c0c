#include "platform/linux/linux_reminder_timers.h"

#include <utility>

namespace homeward::platform {

std::optional<ReminderFolders> ReminderFolders::ofThisUser()
{
    auto systemd = SystemdFolders::ofThisUser();
    auto autostart = Autostart::folderOfThisUser();
    if (!systemd || !autostart)
        return std::nullopt;
    return ReminderFolders{.systemd = std::move(*systemd), .autostart = std::move(*autostart)};
}

LinuxReminderTimers::LinuxReminderTimers(const ReminderProgram& program,
                                         const ReminderFolders& folders, DurableFiles& files,
                                         std::function<void()> startBackground)
    : m_systemd(program, folders.systemd, files),
      m_autostart(program, folders.autostart, files),
      m_startBackground(std::move(startBackground))
{
}

Result<void, TimerError> LinuxReminderTimers::replace(std::span<const ReminderTimer> timers)
{
    auto replaced = m_systemd.replace(timers);
    if (replaced) {
        m_carrier = m_systemd.carrier();
        (void)m_autostart.remove(); // at worst two look, and the ledger lets one of them show it
    }
    // Some of them may be on their way: what is left to the background is shown by it.
    if (!replaced || m_carrier != ReminderCarrier::SystemTimers)
        m_carrier = fallBack(!timers.empty());
    return m_carrier == ReminderCarrier::Background ? Result<void, TimerError>{} : replaced;
}

ReminderCarrier LinuxReminderTimers::fallBack(bool isAnyWanted)
{
    if (!isAnyWanted) {
        (void)m_autostart.remove();
        return ReminderCarrier::Nobody;
    }
    if (!m_autostart.put())
        return ReminderCarrier::Nobody;
    // Once: the one that runs looks at every change of the files.
    if (const auto start = std::exchange(m_startBackground, {}))
        start();
    return ReminderCarrier::Background;
}

Result<void, TimerError> LinuxReminderTimers::put(const ReminderTimer& timer)
{
    return m_autostart.isThere() ? Result<void, TimerError>{} : m_systemd.put(timer);
}

} // namespace homeward::platform

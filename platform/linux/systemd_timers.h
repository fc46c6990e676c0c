#pragma once

#include "core/base/durable_files.h"
#include "core/base/reminder_timers.h"
#include "platform/linux/systemd_manager.h"
#include "platform/linux/unit_folder.h"
#include "platform/linux/unit_text.h"

#include <set>
#include <span>
#include <string>

namespace homeward::platform {

/// Reminders as timers of the person's systemd (adr/0018): one unit file each, which holds an
/// opaque id and a moment, and one that says what to start.
///
/// Any thread, one at a time. Not from the GUI thread: systemd is given a moment to answer.
class SystemdTimers final : public ReminderTimers {
public:
    /// `files` must outlive this. `folders` are this user's; others only in tests.
    SystemdTimers(ReminderProgram program, SystemdFolders folders, DurableFiles& files);

    /// One that cannot be written or started leaves the others as they ought to be; the first
    /// reason is returned. Where there is no systemd, nothing is written, and an empty span takes
    /// all away nevertheless.
    [[nodiscard]] Result<void, TimerError> replace(std::span<const ReminderTimer> timers) override;

    /// One more, or one at another moment. The others stay.
    [[nodiscard]] Result<void, TimerError> put(const ReminderTimer& timer);

    ReminderCarrier carrier() override { return m_carrier; }

private:
    /// What has to be told to systemd after the files were changed.
    struct Changes {
        std::set<std::string> written = {};
        bool any = false;
        Result<void, TimerError> outcome = {};

        void note(TimerError error);
    };

    void write(std::span<const ReminderTimer> timers, Changes& changes);
    void removeOthers(const std::set<std::string>& wanted, Changes& changes);
    void stopOthers(const SystemdManager& manager, const std::set<std::string>& active,
                    const std::set<std::string>& wanted, Changes& changes) const;
    void start(const SystemdManager& manager, const std::set<std::string>& active,
               std::span<const ReminderTimer> timers, Changes& changes) const;

    ReminderProgram m_program;
    UnitFolder m_folder;
    ReminderCarrier m_carrier = ReminderCarrier::Unknown;
};

} // namespace homeward::platform

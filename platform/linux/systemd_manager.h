#pragma once

#include "core/base/reminder_timers.h"
#include "platform/linux/bus_connection.h"

#include <set>
#include <string>

namespace homeward::platform {

/// The systemd that runs the programs of one person, over the bus. One conversation.
class SystemdManager {
public:
    /// Unavailable where there is none.
    [[nodiscard]] static Result<SystemdManager, TimerError> connect();

    /// The names of the units of a pattern that are active now.
    [[nodiscard]] Result<std::set<std::string>, TimerError>
    activeUnits(const std::string& pattern) const;

    [[nodiscard]] Result<void, TimerError> reload() const;

    /// Anew if it is active.
    [[nodiscard]] Result<void, TimerError> restart(const std::string& unit) const;
    [[nodiscard]] Result<void, TimerError> stop(const std::string& unit) const;

private:
    explicit SystemdManager(BusConnection connection);
    [[nodiscard]] Result<void, TimerError> ask(const char* member, const std::string& unit) const;

    BusConnection m_connection;
};

} // namespace homeward::platform

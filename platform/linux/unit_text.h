#pragma once

#include "core/base/reminder_timers.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace homeward::platform {

/// What a waking system starts for a profile.
struct ReminderProgram {
    std::filesystem::path program; ///< absolute
    std::filesystem::path profile;
};

/// A word of a command line in a unit file: in quotes, every byte as it is meant.
std::string unitWord(std::string_view word);

/// The unit that starts `service` at the moment of a timer.
std::string timerUnit(const ReminderTimer& timer, std::string_view service);

/// The unit that shows the reminder whose id stands in its name. Nothing where systemd cannot start
/// a program of such a path: it takes no quotes, backslashes or control characters there.
std::optional<std::string> serviceUnit(const ReminderProgram& program);

} // namespace homeward::platform

#pragma once

#include "platform/linux/linux_reminder_timers.h"

#include <filesystem>
#include <memory>
#include <string>

namespace homeward::app {

/// Opens the program on a profile, as a tap on a notification asks.
void openProgram(const std::filesystem::path& profile, const std::string& activationToken);

/// What has this very program woken for the reminders of a profile. Null where the system knows
/// neither a home for the person nor where the program lies. `files` must outlive it.
std::unique_ptr<platform::LinuxReminderTimers> reminderTimers(const std::filesystem::path& profile,
                                                              DurableFiles& files);

} // namespace homeward::app

#pragma once

#include "app/reminders/notify_once.h"

#include <filesystem>

namespace homeward::app {

/// Shows the reminders of a profile without a window until the person's session ends or somebody
/// asks it to. One a profile: a second one ends at once. What a desktop starts where there is no
/// systemd.
ReminderExit runInBackground(const std::filesystem::path& profile, DurableFiles& files,
                             const Clock& clock);

} // namespace homeward::app

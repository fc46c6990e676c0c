#pragma once

#include "core/model/reminder.h"

#include <optional>
#include <string>
#include <string_view>

namespace homeward::rules {

/// The form in which settings of reminders are kept: a JSON object of what is off, and the times of
/// day in minutes.
std::string reminderSettingsText(const ReminderSettings& settings);

/// Nothing for what this edition cannot read. A kind that it does not know is left out.
std::optional<ReminderSettings> reminderSettingsFrom(std::string_view text);

} // namespace homeward::rules

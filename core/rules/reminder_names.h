#pragma once

#include "core/model/reminder.h"

#include <optional>
#include <string_view>

/// What kinds and steps of reminders are called outside the program.
namespace homeward::rules {

std::string_view nameOf(ReminderKind kind); ///< "mood"
std::optional<ReminderKind> reminderKindOf(std::string_view name);

std::string_view nameOf(ReminderStep step); ///< "shown"
std::optional<ReminderStep> reminderStepOf(std::string_view name);

} // namespace homeward::rules

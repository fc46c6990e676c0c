#pragma once

#include "core/model/reminder.h"
#include "core/rules/reminder_plan.h"

#include <map>
#include <span>
#include <string>

namespace homeward::services {

/// What has become of each reminder that is spoken of, by id. `events` in order of writing.
std::map<std::string, rules::ReminderHandling> reminderFates(std::span<const ReminderEvent> events);

/// Whether it still waits to be shown.
bool isPending(const rules::ReminderHandling& handling);

} // namespace homeward::services

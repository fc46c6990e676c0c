#pragma once

#include "core/model/reminder.h"
#include "core/rules/reminder_plan.h"

#include <map>
#include <span>
#include <string>

namespace homeward::services {

/// What has become of each reminder that is spoken of, by id. `events` in order of writing.
///
/// One that was too late at a moment that is still to come, by the clock that counts now, is not
/// over: that clock was ahead then.
std::map<std::string, rules::ReminderHandling> reminderFates(std::span<const ReminderEvent> events,
                                                             Instant now);

/// Whether it still waits to be shown.
bool isPending(const rules::ReminderHandling& handling);

} // namespace homeward::services

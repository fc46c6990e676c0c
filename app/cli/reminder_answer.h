#pragma once

#include "app/cli/answer.h"
#include "core/services/reminders.h"

#include <vector>

namespace homeward::cli {

/// An array by time, on the clocks of `here`.
Answer reminderPlanAnswer(const std::vector<services::PlannedReminder>& planned,
                          const date::time_zone& here);

Answer reminderSettingsAnswer(const ReminderSettings& settings);

/// "19:00"
std::string timeOfDayText(std::chrono::minutes time);

} // namespace homeward::cli

#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/reminder.h"

#include <chrono>

/// Moments of reminders on the clock of the person. Source: clinical-rules.md, "Reminders".
namespace homeward::rules {

/// For what needs a telephone call or some minutes in the daytime.
inline constexpr std::chrono::hours kMorningReminder{10};
/// For what is to be read the evening before.
inline constexpr std::chrono::hours kEveningReminder{18};

LocalDay dayOn(const date::time_zone& zone, Instant at);

/// When that clock shows `local`, the later time where it does so twice.
ReminderTime onTheWall(LocalTime local, const date::time_zone& zone);

/// When that clock begins the day after.
Instant endOfDay(LocalDay day, const date::time_zone& zone);

/// The same moment, or the end of the quiet hours that it lies in.
ReminderTime outOfQuietHours(const ReminderTime& time, const ReminderSettings& settings,
                             const date::time_zone& zone);

} // namespace homeward::rules

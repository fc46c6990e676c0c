#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/model/reminder.h"

#include <cstdint>

namespace homeward::rules {

/// Why settings are not taken.
enum class ReminderSettingsError : std::uint8_t {
    NotATimeOfDay, ///< outside 00:00 to 23:59
    MoodInQuietHours, ///< the daily check-in would never come
    AlwaysQuiet, ///< quiet hours begin and end at the same time
};

[[nodiscard]] Result<ReminderSettings, ReminderSettingsError>
checked(const ReminderSettings& settings);

/// Whether a wall clock that shows `time` is in the quiet hours. They begin at `quietFrom` and have
/// ended at `quietUntil`.
bool isQuiet(LocalTime time, const ReminderSettings& settings);

} // namespace homeward::rules

#include "core/rules/reminder_settings.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace homeward::rules {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

bool isATimeOfDay(minutes time)
{
    return time >= minutes{0} && time < date::days{1};
}

bool isQuietAt(seconds timeOfDay, const ReminderSettings& settings)
{
    const minutes from = settings.quietFrom;
    const minutes until = settings.quietUntil;
    if (from < until)
        return timeOfDay >= from && timeOfDay < until;
    return timeOfDay >= from || timeOfDay < until;
}

} // namespace

Result<ReminderSettings, ReminderSettingsError> checked(const ReminderSettings& settings)
{
    const std::array times{settings.mood, settings.quietFrom, settings.quietUntil};
    if (!std::ranges::all_of(times, isATimeOfDay))
        return unexpected{ReminderSettingsError::NotATimeOfDay};
    if (settings.quietFrom == settings.quietUntil)
        return unexpected{ReminderSettingsError::AlwaysQuiet};
    if (settings.wants(ReminderKind::Mood) && isQuietAt(settings.mood, settings))
        return unexpected{ReminderSettingsError::MoodInQuietHours};
    return settings;
}

bool isQuiet(LocalTime time, const ReminderSettings& settings)
{
    return isQuietAt(time - std::chrono::floor<date::days>(time), settings);
}

} // namespace homeward::rules

#include "core/rules/reminder_times.h"

#include "core/rules/reminder_settings.h"

namespace homeward::rules {

LocalDay dayOn(const date::time_zone& zone, Instant at)
{
    return std::chrono::floor<date::days>(zone.to_local(at));
}

ReminderTime onTheWall(LocalTime local, const date::time_zone& zone)
{
    return {.at = latestInstant(local, zone), .onTheWall = local};
}

Instant endOfDay(LocalDay day, const date::time_zone& zone)
{
    return latestInstant(day + date::days{1}, zone);
}

ReminderTime outOfQuietHours(const ReminderTime& time, const ReminderSettings& settings,
                             const date::time_zone& zone)
{
    // What that clock really shows: the planned time may be one that a clock change skips.
    const LocalTime shown = zone.to_local(time.at);
    if (!isQuiet(shown, settings))
        return time;
    const LocalTime end = std::chrono::floor<date::days>(shown) + settings.quietUntil;
    return onTheWall(end > shown ? end : end + date::days{1}, zone);
}

} // namespace homeward::rules

#include "core/rules/session_day.h"

namespace homeward::rules {

namespace {

using std::chrono::days;

/// Clocks are changed by two hours at most, as far as the zone database remembers, but where a
/// whole day is skipped.
constexpr std::chrono::hours kLargestClockChange{2};

LocalDay dayOf(Instant moment, std::chrono::seconds offset)
{
    return std::chrono::floor<days>(LocalTime{moment.time_since_epoch() + offset});
}

LocalDay dayOf(Instant moment, const date::time_zone& zone)
{
    return std::chrono::floor<days>(zone.to_local(moment));
}

} // namespace

LocalDay dayAt(Instant moment, const ZonedInstant& place)
{
    if (const auto zone = findZone(place.zone()))
        return dayOf(moment, **zone);
    return dayOf(moment, place.offset());
}

Instant onTheDayAfter(Instant moment, std::chrono::minutes timeOfDay, const ZonedInstant& place)
{
    // Counted in local days, not in steps of 24 h: a day with a clock change is 23 or 25 h long.
    if (const auto zone = findZone(place.zone()))
        return latestInstant(dayOf(moment, **zone) + days{1} + timeOfDay, **zone);
    // The clocks may have been changed since the offset was written down: the latest day that it
    // could be, and the latest moment at which they could show that time.
    const LocalDay day = dayOf(moment, place.offset() + kLargestClockChange);
    const LocalTime shown = day + days{1} + timeOfDay;
    return Instant{shown.time_since_epoch()} - (place.offset() - kLargestClockChange);
}

} // namespace homeward::rules

#include "qml/support/local_moment.h"

namespace homeward::ui {

const date::time_zone& zoneHere(const WallClock& clock)
{
    const auto zone = findZone(clock.now().zone());
    return zone ? **zone : *date::locate_zone("Etc/UTC");
}

ZonedInstant momentAt(LocalTime local, const ZonedInstant& place)
{
    if (const auto zone = findZone(place.zone()))
        return {latestInstant(local, **zone), **zone};
    return {Instant{local.time_since_epoch() - place.offset()}, place.zone(), place.offset()};
}

LocalTime localTimeOf(int day, int minutes)
{
    return LocalDay{date::days{day}} + std::chrono::minutes{minutes};
}

int dayOf(const ZonedInstant& moment)
{
    return moment.day().time_since_epoch().count();
}

int minutesOf(const ZonedInstant& moment)
{
    const auto sinceMidnight = moment.local() - moment.day();
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(sinceMidnight).count());
}

} // namespace homeward::ui

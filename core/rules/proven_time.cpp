#include "core/rules/proven_time.h"

#include <algorithm>

namespace homeward::rules {

namespace {

using std::chrono::milliseconds;

bool isSameRun(const ClockReading& earlier, const ClockReading& later)
{
    return !later.boot.empty() && earlier.boot == later.boot;
}

/// What has gone by whatever the wall clock says. Nobody can prolong it.
milliseconds witnessed(const ClockReading& earlier, const ClockReading& later)
{
    if (isSameRun(earlier, later))
        return std::max(milliseconds{0}, later.sinceBoot - earlier.sinceBoot);
    // Without a name for the earlier run this one may have begun before it.
    if (earlier.boot.empty() || later.boot.empty())
        return milliseconds{0};
    return std::max(milliseconds{0}, later.sinceBoot);
}

milliseconds goneBy(const ClockReading& earlier, const ClockReading& later)
{
    const milliseconds seen = witnessed(earlier, later);
    if (isSameRun(earlier, later))
        return seen;
    return std::max<milliseconds>(seen, later.wall - earlier.wall);
}

} // namespace

std::chrono::seconds elapsed(const ClockReading& earlier, const ClockReading& later)
{
    return std::chrono::floor<std::chrono::seconds>(goneBy(earlier, later));
}

Instant provenNow(std::span<const ClockReading> path, const ClockReading& now)
{
    if (path.empty())
        return now.wall;
    // Summed in milliseconds: a second lost at each of a thousand readings would be minutes.
    std::chrono::sys_time<milliseconds> proven = path.front().wall;
    const ClockReading* earlier = &path.front();
    const auto goOnTo = [&](const ClockReading& later) {
        // Set back before a restart and right again after it, the wall clock would count the same
        // hours twice. It is believed no further than it reads.
        const auto believed = std::min<std::chrono::sys_time<milliseconds>>(
            proven + goneBy(*earlier, later), later.wall);
        proven = std::max(proven + witnessed(*earlier, later), believed);
        earlier = &later;
    };
    for (const ClockReading& reading : path.subspan(1))
        goOnTo(reading);
    goOnTo(now);
    return std::min(now.wall, std::chrono::floor<std::chrono::seconds>(proven));
}

} // namespace homeward::rules

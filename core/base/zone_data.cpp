#include "core/base/zone_data.h"

#include "core/base/zone.h"

#include <algorithm>
#include <array>

namespace homeward {

namespace {

constexpr int kYearsAhead = 10;

bool hasTwoOffsets(const date::time_zone& zone, date::year year)
{
    const auto offsetIn = [&](date::month month) {
        return zone.get_info(date::sys_days{year / month / 1}).offset;
    };
    return offsetIn(date::January) != offsetIn(date::July);
}

bool covers(const char* name, date::year first)
{
    const auto zone = findZone(name);
    if (!zone)
        return false;
    for (auto year = first; year <= first + date::years{kYearsAhead}; ++year)
        if (!hasTwoOffsets(**zone, year))
            return false;
    return true;
}

} // namespace

bool zoneDataCovers(Instant now)
{
    const date::year_month_day today{std::chrono::floor<date::days>(now)};
    return std::ranges::all_of(std::array{"America/New_York", "Europe/Berlin", "Australia/Sydney"},
                               [&](const char* name) { return covers(name, today.year()); });
}

} // namespace homeward

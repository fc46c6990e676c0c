#pragma once

#include "core/base/time.h"

#include <date/date.h>
#include <date/tz.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace homeward::testing {

/// Every zone of the machine's IANA database, by name.
inline const std::vector<std::string>& everyZone()
{
    static const std::vector<std::string> kNames = [] {
        std::vector<std::string> names;
        for (const date::time_zone& zone : date::get_tzdb().zones)
            if (zone.name() != "localtime") // not the name of a place
                names.push_back(zone.name());
        return names;
    }();
    return kNames;
}

/// The moments in the years `first` to `last` at which a clock of `zone` is most likely to be
/// misread: both sides of each clock change, and a plain day between two.
inline std::vector<Instant> doubtfulMoments(const date::time_zone& zone, date::year first,
                                            date::year last)
{
    using namespace std::chrono_literals;
    const Instant end = date::sys_days{last / date::December / 31};
    std::vector<Instant> moments;
    for (Instant at = date::sys_days{first / date::January / 1}; at < end;) {
        const Instant change = std::min(zone.get_info(at).end, end);
        moments.insert(moments.end(), {at - 1s, at, at + (change - at) / 2});
        at = change;
    }
    return moments;
}

} // namespace homeward::testing

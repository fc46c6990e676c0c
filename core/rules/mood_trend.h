#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/score.h"

#include <cstdint>
#include <span>
#include <vector>

/// How mood went, over days and weeks. Pure functions over values.
namespace homeward::rules {

/// The score that counts for one local day: that of its last entry.
struct DayScore {
    LocalDay day;
    Score score;

    friend bool operator==(const DayScore&, const DayScore&) = default;
};

/// How many days make one point of a trend.
enum class TrendStep : std::uint8_t { Day, Week };

/// What the days with an entry in one step have in common. Days without an entry do not count.
struct TrendPoint {
    LocalDay start; ///< the day, or the Monday of the week (ISO 8601)
    int count; ///< days with an entry, at least 1
    double mean; ///< of their scores
    Score lowest;
    Score highest;

    friend bool operator==(const TrendPoint&, const TrendPoint&) = default;
};

/// Keeps the last of each day. `entries` are in order of day, and within a day in the order in
/// which they count.
std::vector<DayScore> countedScores(std::span<const DayScore> entries);

/// Points in order of time; a step without an entry has no point, so a gap stays a gap. `days` are
/// in order, at most one a day.
std::vector<TrendPoint> moodTrend(std::span<const DayScore> days, TrendStep step);

} // namespace homeward::rules

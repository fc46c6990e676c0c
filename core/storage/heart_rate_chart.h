#pragma once

#include "core/storage/database.h"
#include "core/storage/rate_summary.h"

#include <chrono>
#include <vector>

namespace homeward::storage {

/// A part of time, cut into stretches of equal length, to the second.
struct ChartWindow {
    Instant from;
    Instant until; ///< nothing is shown unless it is after `from`
    int points; ///< stretches, at most: none is shorter than a second
};

/// What the samples of all recordings in [`from`, `until`) come to.
struct ChartStretch {
    Instant from;
    Instant until;
    RateSummary summary;
};

/// Exactly what the samples of each stretch say, out of however many: whole hours come out of
/// the rows of days, whole minutes out of those of hours, and the minutes that a stretch
/// begins or ends in are read themselves. Stretches without a valid sample are left out.
[[nodiscard]] Result<std::vector<ChartStretch>, StorageError>
heartRateChart(Database& database, const ChartWindow& window);

} // namespace homeward::storage

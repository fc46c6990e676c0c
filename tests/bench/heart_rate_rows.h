#pragma once

#include "core/storage/heart_rate_chart.h"

#include <span>
#include <vector>

/// What the program's way with heart rate is compared with: a row for each sample.
namespace homeward::bench {

/// Makes its table: milliseconds since 1970, and the rate.
void makeRows(storage::Database& database);

/// Samples of a recording that began at `start`. Belongs inside the caller's Transaction.
void insertRows(storage::Database& database, Instant start,
                std::span<const HeartRateSample> samples);

/// The same as storage::heartRateChart, by a look at every row of the window.
std::vector<storage::ChartStretch> chartOfRows(storage::Database& database,
                                               const storage::ChartWindow& window);

} // namespace homeward::bench

#pragma once

#include <span>
#include <vector>

/// What lies around each value of a series, the ends seeing less of it.
namespace homeward::ble {

/// The quantile of sorted values, between two of them where it falls there. Not of none.
double quantile(std::span<const double> sorted, double part);

/// For each value the median of the `width` (odd) values of which it is the middle.
std::vector<double> rollingMedian(std::span<const double> values, int width);

/// For each value half the distance between the quartiles of the sizes of `width` (odd) values.
std::vector<double> rollingQuartileDeviation(std::span<const double> values, int width);

} // namespace homeward::ble

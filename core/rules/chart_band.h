#pragma once

#include "core/rules/chart_points.h"

#include <span>
#include <vector>

namespace homeward::rules {

/// From the lowest to the highest value around one place of the axis.
struct BandSample {
    double x; ///< the middle of the time that it speaks of
    double lowest;
    double highest; ///< not below `lowest`

    friend bool operator==(const BandSample&, const BandSample&) = default;
};

/// A place of a band that is drawn.
struct BandPoint {
    double x;
    double lowest;
    double highest;
    bool startsBand; ///< the band before ends in a gap

    friend bool operator==(const BandPoint&, const BandPoint&) = default;
};

/// One point for each column of pixels that has a sample: at the first, from the lowest to the
/// highest of all. A gap of the series ends the band; inside one column it cannot be seen.
///
/// `samples` are in order of x, and finite.
std::vector<BandPoint> bandPoints(std::span<const BandSample> samples, const ChartFrame& frame);

} // namespace homeward::rules

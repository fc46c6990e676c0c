#pragma once

#include "core/rules/chart_points.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

/// Where values stand in the columns of a chart. For chart_points and chart_band alone.
namespace homeward::rules {

inline bool isGap(double left, double right, const ChartFrame& frame)
{
    return right - left > frame.longestStep;
}

/// From 0; -1 to the left of the frame, `columns` to its right.
inline int columnOf(double x, const ChartFrame& frame)
{
    if (x < frame.from)
        return -1;
    if (x > frame.to)
        return frame.columns;
    const double place = (x - frame.from) / (frame.to - frame.from) * frame.columns;
    return std::min(static_cast<int>(std::floor(place)), frame.columns - 1);
}

/// Those inside the frame, and the neighbour on either side if no gap lies between.
template <class Sample>
std::span<const Sample> shownIn(std::span<const Sample> samples, const ChartFrame& frame)
{
    if (frame.columns <= 0 || !(frame.to > frame.from))
        return {};
    auto first = std::ranges::lower_bound(samples, frame.from, {}, &Sample::x);
    auto last = std::ranges::upper_bound(samples, frame.to, {}, &Sample::x);
    const bool goesOnLeft = first != samples.begin() && first != samples.end()
        && !isGap((first - 1)->x, first->x, frame);
    const bool goesOnRight =
        last != samples.begin() && last != samples.end() && !isGap((last - 1)->x, last->x, frame);
    if (goesOnLeft)
        --first;
    if (goesOnRight)
        ++last;
    return {first, last};
}

} // namespace homeward::rules

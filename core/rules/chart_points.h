#pragma once

#include <span>
#include <vector>

/// Series of values as points that a chart can draw: few enough to be quick, and none made up. Pure
/// functions over values. What x and value measure is the caller's affair (days and a score).
namespace homeward::rules {

/// One value of a series.
struct ChartSample {
    double x;
    double value;

    friend bool operator==(const ChartSample&, const ChartSample&) = default;
};

/// The part of a series that a chart shows, and how finely.
struct ChartFrame {
    double from; ///< x at the left edge
    double to; ///< x at the right edge; nothing is shown unless it is above `from`
    int columns; ///< of pixels; nothing is shown without one
    double longestStep; ///< neighbours further apart than this are not joined: a gap stays a gap
};

/// A sample that is drawn.
struct ChartPoint {
    double x;
    double value;
    bool startsLine; ///< no line leads here from the point before

    friend bool operator==(const ChartPoint&, const ChartPoint&) = default;
};

/// Of each column of pixels the sample with the lowest value and the one with the highest, in the
/// order in which they come; a line between two of them crosses no gap of the series. A neighbour
/// on either side of the frame is kept if a line leads to it, so that the line runs to the edge.
///
/// `samples` are in order of x, and finite.
std::vector<ChartPoint> chartPoints(std::span<const ChartSample> samples, const ChartFrame& frame);

} // namespace homeward::rules

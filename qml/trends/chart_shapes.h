#pragma once

#include "core/rules/chart_band.h"
#include "core/rules/chart_points.h"

#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QSizeF>

#include <span>
#include <vector>

/// What a chart draws, in pixels of its plot: x to the right, y downwards.
namespace homeward::ui {

/// Where values stand in the plot.
struct ChartPlace {
    rules::ChartFrame frame;
    double lowest; ///< value at the foot
    double highest; ///< value at the top
    QSizeF size;

    double xOf(double x) const;
    double yOf(double value) const;
};

/// A session on the time axis.
struct ChartMark {
    double x;
    int number; ///< of all sessions, from 1
    bool isBooster;
};

/// Marks that stand so close together that they share one badge.
struct MarkGroup {
    double x; ///< in pixels: the middle of them
    int first; ///< number of the first
    int last;
    bool isBooster; ///< all of them are
};

/// Lines of two or more points each.
QList<QPolygonF> linesOf(std::span<const rules::ChartPoint> points, const ChartPlace& place);

/// Points that no line leads to or from: a day between two gaps.
QList<QPointF> loneDotsOf(std::span<const rules::ChartPoint> points, const ChartPlace& place);
QList<QPointF> dotsOf(std::span<const rules::ChartPoint> points, const ChartPlace& place);

/// One closed polygon for each stretch of weeks. `halfStep` is added at both ends of a stretch: a
/// week is not a moment.
QList<QPolygonF> bandsOf(std::span<const rules::BandPoint> points, const ChartPlace& place,
                         double halfStep);

/// A line from top to foot for each mark inside the frame.
QList<QPolygonF> markLinesOf(std::span<const ChartMark> marks, const ChartPlace& place);

/// Badges that are at least `width` pixels apart.
std::vector<MarkGroup> groupsOf(std::span<const ChartMark> marks, const ChartPlace& place,
                                double width);

} // namespace homeward::ui

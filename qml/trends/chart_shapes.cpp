#include "qml/trends/chart_shapes.h"

#include <algorithm>
#include <cstddef>

namespace homeward::ui {

namespace {

bool isInFrame(double x, const rules::ChartFrame& frame)
{
    return x >= frame.from && x <= frame.to;
}

/// Where the run that begins at `first` ends: `startsRun` says whether a point begins one.
template <class Points, class StartsRun>
std::size_t endOfRun(const Points& points, std::size_t first, StartsRun startsRun)
{
    std::size_t end = first + 1;
    while (end < points.size() && !startsRun(points[end]))
        ++end;
    return end;
}

bool startsLine(const rules::ChartPoint& point)
{
    return point.startsLine;
}

bool startsBand(const rules::BandPoint& point)
{
    return point.startsBand;
}

QPointF pointOf(const rules::ChartPoint& point, const ChartPlace& place)
{
    return {place.xOf(point.x), place.yOf(point.value)};
}

QPolygonF bandOf(std::span<const rules::BandPoint> run, const ChartPlace& place, double halfStep)
{
    QPolygonF polygon;
    const auto at = [&](double x) { return place.xOf(std::min(x, place.frame.to)); };
    polygon << QPointF{at(run.front().x - halfStep), place.yOf(run.front().highest)};
    for (const rules::BandPoint& point : run)
        polygon << QPointF{at(point.x), place.yOf(point.highest)};
    polygon << QPointF{at(run.back().x + halfStep), place.yOf(run.back().highest)}
            << QPointF{at(run.back().x + halfStep), place.yOf(run.back().lowest)};
    for (std::size_t i = run.size(); i > 0; --i)
        polygon << QPointF{at(run[i - 1].x), place.yOf(run[i - 1].lowest)};
    polygon << QPointF{at(run.front().x - halfStep), place.yOf(run.front().lowest)}
            << polygon.front();
    return polygon;
}

} // namespace

double ChartPlace::xOf(double x) const
{
    return (x - frame.from) / (frame.to - frame.from) * size.width();
}

double ChartPlace::yOf(double value) const
{
    return (highest - value) / (highest - lowest) * size.height();
}

QList<QPolygonF> linesOf(std::span<const rules::ChartPoint> points, const ChartPlace& place)
{
    QList<QPolygonF> lines;
    for (std::size_t first = 0; first < points.size();) {
        const std::size_t end = endOfRun(points, first, startsLine);
        QPolygonF line;
        for (std::size_t i = first; i < end; ++i)
            line << pointOf(points[i], place);
        if (line.size() > 1)
            lines << line;
        first = end;
    }
    return lines;
}

QList<QPointF> loneDotsOf(std::span<const rules::ChartPoint> points, const ChartPlace& place)
{
    QList<QPointF> dots;
    for (std::size_t first = 0; first < points.size();) {
        const std::size_t end = endOfRun(points, first, startsLine);
        if (end == first + 1)
            dots << pointOf(points[first], place);
        first = end;
    }
    return dots;
}

QList<QPointF> dotsOf(std::span<const rules::ChartPoint> points, const ChartPlace& place)
{
    QList<QPointF> dots;
    for (const rules::ChartPoint& point : points)
        if (isInFrame(point.x, place.frame))
            dots << pointOf(point, place);
    return dots;
}

QList<QPolygonF> bandsOf(std::span<const rules::BandPoint> points, const ChartPlace& place,
                         double halfStep)
{
    QList<QPolygonF> bands;
    for (std::size_t first = 0; first < points.size();) {
        const std::size_t end = endOfRun(points, first, startsBand);
        bands << bandOf(points.subspan(first, end - first), place, halfStep);
        first = end;
    }
    return bands;
}

QList<QPolygonF> markLinesOf(std::span<const ChartMark> marks, const ChartPlace& place)
{
    QList<QPolygonF> lines;
    for (const ChartMark& mark : marks)
        if (isInFrame(mark.x, place.frame))
            lines << QPolygonF(
                QList<QPointF>{{place.xOf(mark.x), 0}, {place.xOf(mark.x), place.size.height()}});
    return lines;
}

std::vector<MarkGroup> groupsOf(std::span<const ChartMark> marks, const ChartPlace& place,
                                double width)
{
    std::vector<MarkGroup> groups;
    double from = 0; // where the first of the group stands
    for (const ChartMark& mark : marks) {
        if (!isInFrame(mark.x, place.frame))
            continue;
        const double x = place.xOf(mark.x);
        if (groups.empty() || x - groups.back().x >= width) {
            groups.push_back({x, mark.number, mark.number, mark.isBooster});
            from = x;
            continue;
        }
        MarkGroup& group = groups.back();
        group.x = (from + x) / 2;
        group.last = mark.number;
        group.isBooster = group.isBooster && mark.isBooster;
    }
    return groups;
}

} // namespace homeward::ui

#include "core/rules/chart_points.h"

#include "core/rules/chart_columns.h"

#include <cstddef>
#include <optional>

namespace homeward::rules {

namespace {

/// A sample, its place among those that are shown, and how many gaps of the series come before it.
struct Placed {
    ChartSample sample;
    std::size_t place;
    int gaps;
};

/// The lowest and the highest of a column. The first of several that are equal.
struct Extremes {
    Placed lowest;
    Placed highest;

    void take(const Placed& placed)
    {
        if (placed.sample.value < lowest.sample.value)
            lowest = placed;
        if (placed.sample.value > highest.sample.value)
            highest = placed;
    }
};

/// The points as they grow, column by column.
class Polyline {
public:
    void add(const Extremes& column)
    {
        const auto& [lowest, highest] = column;
        if (lowest.place == highest.place)
            return add(lowest);
        const bool isRising = lowest.place < highest.place; // two may stand at one x
        add(isRising ? lowest : highest);
        add(isRising ? highest : lowest);
    }

    std::vector<ChartPoint> take() { return std::move(m_points); }

private:
    void add(const Placed& placed)
    {
        const bool startsLine = m_points.empty() || placed.gaps != m_gaps;
        m_points.push_back({placed.sample.x, placed.sample.value, startsLine});
        m_gaps = placed.gaps;
    }

    std::vector<ChartPoint> m_points;
    int m_gaps = 0;
};

} // namespace

std::vector<ChartPoint> chartPoints(std::span<const ChartSample> samples, const ChartFrame& frame)
{
    Polyline line;
    std::optional<Extremes> column;
    int columnOfLast = 0;
    int gaps = 0;
    const auto shown = shownIn(samples, frame);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i > 0 && isGap(shown[i - 1].x, shown[i].x, frame))
            ++gaps;
        const Placed placed{shown[i], i, gaps};
        const int here = columnOf(shown[i].x, frame);
        if (column && here == columnOfLast) {
            column->take(placed);
            continue;
        }
        if (column)
            line.add(*column);
        column = Extremes{placed, placed};
        columnOfLast = here;
    }
    if (column)
        line.add(*column);
    return line.take();
}

} // namespace homeward::rules

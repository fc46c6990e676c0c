#include "core/rules/chart_band.h"

#include "core/rules/chart_columns.h"

namespace homeward::rules {

std::vector<BandPoint> bandPoints(std::span<const BandSample> samples, const ChartFrame& frame)
{
    std::vector<BandPoint> points;
    int columnOfLast = 0;
    bool isAfterGap = true;
    double before = 0;
    for (const auto& [x, lowest, highest] : shownIn(samples, frame)) {
        isAfterGap = isAfterGap || isGap(before, x, frame);
        before = x;
        const int here = columnOf(x, frame);
        if (!points.empty() && here == columnOfLast) {
            points.back().lowest = std::min(points.back().lowest, lowest);
            points.back().highest = std::max(points.back().highest, highest);
        } else {
            points.push_back({x, lowest, highest, isAfterGap});
            columnOfLast = here;
        }
        isAfterGap = false;
    }
    return points;
}

} // namespace homeward::rules

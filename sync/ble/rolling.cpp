#include "sync/ble/rolling.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace homeward::ble {

namespace {

/// What `look` sees in the sorted values around each; the window is kept in order as it moves on.
template <class Look>
std::vector<double> seenAround(std::span<const double> values, int width, Look look)
{
    const auto half = static_cast<std::size_t>(width / 2);
    std::vector<double> sorted;
    std::vector<double> seen;
    seen.reserve(values.size());
    for (std::size_t last = 0; seen.size() < values.size(); ++last) {
        if (last < values.size())
            sorted.insert(std::ranges::upper_bound(sorted, values[last]), values[last]);
        if (last < half)
            continue;
        if (last > 2 * half)
            sorted.erase(std::ranges::lower_bound(sorted, values[last - 2 * half - 1]));
        seen.push_back(look(sorted));
    }
    return seen;
}

} // namespace

double quantile(std::span<const double> sorted, double part)
{
    const double place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

std::vector<double> rollingMedian(std::span<const double> values, int width)
{
    return seenAround(values, width,
                      [](std::span<const double> sorted) { return quantile(sorted, 0.5); });
}

std::vector<double> rollingQuartileDeviation(std::span<const double> values, int width)
{
    std::vector<double> sizes(values.begin(), values.end());
    for (double& size : sizes)
        size = std::abs(size);
    return seenAround(sizes, width, [](std::span<const double> sorted) {
        return (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2;
    });
}

} // namespace homeward::ble

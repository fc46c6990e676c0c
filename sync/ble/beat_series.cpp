#include "sync/ble/beat_series.h"

#include "sync/ble/rolling.h"

#include <algorithm>
#include <functional>

namespace homeward::ble {

namespace {

// Those of the paper.
constexpr double kLimitFactor = 5.2;
constexpr int kLimitWindow = 91;
constexpr int kMedianWindow = 11;
/// ms: a strap rounds to 1, and a heart under a pacemaker hardly varies.
constexpr double kLeastLimit = 10;

std::vector<double> limitsOf(std::span<const double> values)
{
    auto limits = rollingQuartileDeviation(values, kLimitWindow);
    for (double& limit : limits)
        limit = std::max(limit * kLimitFactor, kLeastLimit);
    return limits;
}

std::vector<double> divided(std::span<const double> values, std::span<const double> limits)
{
    std::vector<double> quotients(values.size());
    std::ranges::transform(values, limits, quotients.begin(), std::divides<>{});
    return quotients;
}

/// The first has none before it, and stands for the usual step, which is about 0.
std::vector<double> stepsOf(std::span<const double> intervals)
{
    std::vector<double> steps(intervals.size());
    for (std::size_t i = 1; i < intervals.size(); ++i)
        steps[i] = intervals[i] - intervals[i - 1];
    return steps;
}

/// From the median; downwards twice, since intervals go further up than down.
std::vector<double> deviationsOf(std::span<const double> intervals, std::span<const double> medians)
{
    std::vector<double> deviations(intervals.size());
    std::ranges::transform(
        intervals, medians, deviations.begin(), [](double interval, double median) {
            return interval < median ? 2 * (interval - median) : interval - median;
        });
    return deviations;
}

} // namespace

BeatSeries::BeatSeries(std::span<const double> intervals)
    : m_intervals(intervals),
      m_medians(rollingMedian(intervals, kMedianWindow))
{
    const auto steps = stepsOf(intervals);
    const auto deviations = deviationsOf(intervals, m_medians);
    m_medianLimits = limitsOf(deviations);
    m_steps = divided(steps, limitsOf(steps));
    m_deviations = divided(deviations, m_medianLimits);
}

double BeatSeries::beside(std::size_t i) const
{
    const auto at = static_cast<std::ptrdiff_t>(i);
    const double before = stepAt(at - 1);
    const double after = stepAt(at + 1);
    return step(i) > 0 ? std::max(before, after) : std::min(before, after);
}

double BeatSeries::behind(std::size_t i) const
{
    const auto at = static_cast<std::ptrdiff_t>(i);
    const double first = stepAt(at + 1);
    const double second = stepAt(at + 2);
    return step(i) >= 0 ? std::min(first, second) : std::max(first, second);
}

double BeatSeries::stepAt(std::ptrdiff_t i) const
{
    const auto last = static_cast<std::ptrdiff_t>(m_steps.size()) - 1;
    const std::ptrdiff_t mirrored = i < 0 ? -i : i;
    return m_steps[static_cast<std::size_t>(mirrored > last ? 2 * last - mirrored : mirrored)];
}

} // namespace homeward::ble

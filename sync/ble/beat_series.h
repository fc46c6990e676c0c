#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace homeward::ble {

/// A stretch of intervals as the method of Lipponen and Tarvainen looks at it: each against the one
/// before it and against the median around it, in multiples of what is usual in that place.
class BeatSeries {
public:
    explicit BeatSeries(std::span<const double> intervals);

    std::size_t size() const { return m_intervals.size(); }

    double interval(std::size_t i) const { return m_intervals[i]; } ///< ms
    double median(std::size_t i) const { return m_medians[i]; } ///< ms
    double medianLimit(std::size_t i) const { return m_medianLimits[i]; } ///< ms

    double step(std::size_t i) const { return m_steps[i]; } ///< of limits, from the one before
    double deviation(std::size_t i) const
    {
        return m_deviations[i];
    } ///< of limits, from the median

    /// Of the steps on both sides, the one that goes furthest in the direction of step i.
    double beside(std::size_t i) const;

    /// Of the two steps behind, the one that goes furthest against the direction of step i.
    double behind(std::size_t i) const;

private:
    double stepAt(std::ptrdiff_t i) const; ///< mirrored beyond the ends

    std::span<const double> m_intervals;
    std::vector<double> m_medians;
    std::vector<double> m_medianLimits;
    std::vector<double> m_steps;
    std::vector<double> m_deviations;
};

} // namespace homeward::ble

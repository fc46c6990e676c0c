#pragma once

#include "qml/heart_rate/rate_axis.h"
#include "qml/trends/time_chart.h"

#include <chrono>
#include <cstddef>
#include <vector>

namespace homeward::ui {

/// The rates of the last minutes, for a strip that runs: x is in seconds since boot. A gap stays a
/// gap.
class RateStrip {
public:
    using SinceBoot = std::chrono::milliseconds;
    static constexpr std::chrono::minutes kShown{3};
    static constexpr std::chrono::seconds kLongestStep{5};
    static constexpr std::size_t kMost = 4000; ///< however fast they come

    /// A valid one, later than the last.
    void add(SinceBoot at, int bpm);

    /// No line leads from the last rate to the next.
    void breakOff() { m_isBroken = true; }

    /// Lets go of what has run out at the left, and fits the axis to the rest.
    void runTo(SinceBoot now);

    void clear();
    bool isEmpty() const { return m_series.empty(); }
    const RateAxis& axis() const { return m_axis; }
    ChartContent content() const;

private:
    void dropOldest();
    void fitAxis();

    std::vector<std::vector<rules::ChartSample>> m_series; ///< none of them empty
    std::size_t m_size = 0; ///< of all series
    bool m_isBroken = true;
    RateAxis m_axis;
};

/// A place on the strip's axis.
double stripPlace(RateStrip::SinceBoot at);

} // namespace homeward::ui

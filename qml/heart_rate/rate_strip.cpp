#include "qml/heart_rate/rate_strip.h"

#include <algorithm>

namespace homeward::ui {

using rules::ChartSample;

double stripPlace(RateStrip::SinceBoot at)
{
    return std::chrono::duration<double>{at}.count();
}

void RateStrip::add(SinceBoot at, int bpm)
{
    if (m_isBroken || m_series.empty())
        m_series.emplace_back();
    m_isBroken = false;
    m_series.back().push_back({stripPlace(at), static_cast<double>(bpm)});
    if (m_series.front().size() > kMost)
        m_series.front().erase(m_series.front().begin(), m_series.front().begin() + kMost / 2);
}

void RateStrip::runTo(SinceBoot now)
{
    // One step more than is shown, so that the line runs to the edge.
    const double oldest = stripPlace(now - kShown - kLongestStep);
    for (auto& series : m_series)
        std::erase_if(series, [oldest](const ChartSample& sample) { return sample.x < oldest; });
    std::erase_if(m_series, [](const auto& series) { return series.empty(); });
    fitAxis();
}

void RateStrip::clear()
{
    m_series.clear();
    m_isBroken = true;
    m_axis = {};
}

ChartContent RateStrip::content() const
{
    return {.series = m_series,
            .lowest = static_cast<double>(m_axis.lowest),
            .highest = static_cast<double>(m_axis.highest),
            .longestStep = stripPlace(kLongestStep)};
}

void RateStrip::fitAxis()
{
    if (m_series.empty())
        return;
    double low = m_series.front().front().value;
    double high = low;
    for (const auto& series : m_series)
        for (const ChartSample& sample : series) {
            low = std::min(low, sample.value);
            high = std::max(high, sample.value);
        }
    m_axis = axisAfter(m_axis, static_cast<int>(low), static_cast<int>(high));
}

} // namespace homeward::ui

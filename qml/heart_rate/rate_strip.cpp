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
    if (++m_size > kMost)
        dropOldest();
}

void RateStrip::runTo(SinceBoot now)
{
    // One step more than is shown, so that the line runs to the edge.
    const double oldest = stripPlace(now - kShown - kLongestStep);
    for (auto& series : m_series)
        m_size -= std::erase_if(series,
                                [oldest](const ChartSample& sample) { return sample.x < oldest; });
    std::erase_if(m_series, [](const auto& series) { return series.empty(); });
    fitAxis();
}

void RateStrip::clear()
{
    m_series.clear();
    m_size = 0;
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

void RateStrip::dropOldest()
{
    auto first = m_series.begin();
    for (; first != m_series.end() - 1 && m_size - first->size() >= kMost / 2; ++first)
        m_size -= first->size();
    m_series.erase(m_series.begin(), first);
    auto& oldest = m_series.front();
    if (m_size <= kMost)
        return;
    oldest.erase(oldest.begin(), oldest.begin() + static_cast<std::ptrdiff_t>(m_size - kMost / 2));
    m_size = kMost / 2;
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

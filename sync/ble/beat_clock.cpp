#include "sync/ble/beat_clock.h"

#include <numeric>

namespace homeward::ble {

namespace {

constexpr std::chrono::microseconds kMostDrift = std::chrono::seconds{3};

} // namespace

std::vector<Beat> BeatClock::add(std::chrono::milliseconds now, std::span<const std::uint16_t> rr)
{
    if (rr.empty())
        return {};
    const auto sum = std::accumulate(rr.begin(), rr.end(), std::int64_t{0});
    const bool isNew = !m_anchor || hasLost(now, sum);
    if (isNew) { // its last beat has only just been
        m_anchor = now - after(sum);
        m_sum = 0;
    }
    std::vector<Beat> beats;
    for (const std::uint16_t interval : rr) {
        m_sum += interval;
        beats.push_back({.at = *m_anchor + after(m_sum),
                         .interval = rrMilliseconds(interval, m_unit),
                         .followsPrevious = !isNew || !beats.empty()});
    }
    return beats;
}

std::chrono::microseconds BeatClock::after(std::int64_t sum) const
{
    constexpr std::int64_t kMicroseconds = 1'000'000;
    return std::chrono::microseconds{sum * kMicroseconds
                                     / (m_unit == RrUnit::Millisecond ? 1000 : 1024)};
}

bool BeatClock::hasLost(std::chrono::milliseconds now, std::int64_t sum) const
{
    return std::chrono::abs(*m_anchor + after(m_sum + sum) - now) > kMostDrift;
}

} // namespace homeward::ble

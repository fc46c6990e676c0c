#include "tests/bench/heart_rate_samples.h"

#include <algorithm>

namespace homeward::bench {

namespace {

constexpr int kLowest = 48;
constexpr int kHighest = 150;
constexpr unsigned kLeapEvery = 100; // samples

} // namespace

std::optional<HeartRateSample> HeartRateSource::next(std::chrono::milliseconds until)
{
    if (m_at >= until)
        return std::nullopt;
    const HeartRateSample sample{.at = m_at, .bpm = m_bpm, .contact = SensorContact::Contact};
    m_at += step();
    m_bpm = std::clamp(m_bpm + change(), kLowest, kHighest);
    return sample;
}

std::chrono::milliseconds HeartRateSource::step()
{
    constexpr std::chrono::milliseconds kMean{1000};
    constexpr std::chrono::milliseconds kShortest{700};
    constexpr unsigned kSpread = 600; // milliseconds
    if (m_steps == Steps::Fixed)
        return kMean;
    return kShortest + std::chrono::milliseconds{m_chance.below(kSpread)};
}

int HeartRateSource::change()
{
    constexpr int kMost = 2;
    constexpr int kLeap = 24;
    const int most = m_chance.below(kLeapEvery) == 0 ? kLeap : kMost;
    return static_cast<int>(m_chance.below(static_cast<unsigned>(2 * most + 1))) - most;
}

} // namespace homeward::bench

#pragma once

#include "core/model/heart_rate.h"
#include "tests/support/seeded_random.h"

#include <chrono>
#include <optional>

namespace homeward::bench {

/// How the samples of a strap follow each other.
enum class Steps { Fixed, Uneven };

/// A heart as a strap tells of it, about once a second: small changes, and a leap now and then.
class HeartRateSource {
public:
    explicit HeartRateSource(Steps steps) : m_steps(steps) { }

    /// The next, if it comes before `until`; both since the recording began.
    std::optional<HeartRateSample> next(std::chrono::milliseconds until);

private:
    std::chrono::milliseconds step();
    int change();

    Steps m_steps;
    testing::SeededRandom m_chance{7};
    std::chrono::milliseconds m_at{0};
    int m_bpm = 64;
};

} // namespace homeward::bench

#pragma once

#include "core/base/random.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace homeward::testing {

/// Chance that repeats itself: the same seed gives the same bytes (SplitMix64). Not fit for keys.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed = 1) : m_state(seed) { }

    void fill(std::span<std::byte> bytes) override
    {
        std::ranges::generate(bytes, [this] { return static_cast<std::byte>(next() >> 56U); });
    }

    /// Any number below `bound`.
    std::uint64_t below(std::uint64_t bound) { return next() % bound; }

private:
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    std::uint64_t m_state;
};

} // namespace homeward::testing

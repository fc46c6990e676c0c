#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <cstdint>

namespace homeward::testing {

/// The same bytes in each run: a counter, well stirred (splitmix64). For no key that matters.
class CountingRandom final : public Random {
public:
    explicit CountingRandom(std::uint64_t seed = 1) : m_state(seed) { }

    void fill(std::span<std::byte> bytes) override
    {
        for (std::byte& byte : bytes)
            byte = static_cast<std::byte>(next() >> 56U);
    }

    /// Any number below `bound`.
    std::uint64_t below(std::uint64_t bound) { return next() % bound; }

private:
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t value = m_state;
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
        return value ^ (value >> 31U);
    }

    std::uint64_t m_state;
};

} // namespace homeward::testing

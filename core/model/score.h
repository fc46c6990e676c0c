#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>

namespace homeward {

/// Why a number is not a score.
enum class ScoreError : std::uint8_t { OutOfRange };

/// An answer on the scale from 0 to 10 of the check-in. Whole numbers only.
class Score {
public:
    static constexpr int kLowest = 0;
    static constexpr int kHighest = 10;

    [[nodiscard]] static Result<Score, ScoreError> create(std::int64_t value)
    {
        if (value < kLowest || value > kHighest)
            return unexpected{ScoreError::OutOfRange};
        return Score{static_cast<std::int8_t>(value)};
    }

    int value() const { return m_value; }

    // NOLINTNEXTLINE(modernize-use-nullptr) -- takes the 0 of a rewritten < for a pointer
    friend auto operator<=>(const Score&, const Score&) = default;

private:
    explicit Score(std::int8_t value) : m_value(value) { }

    std::int8_t m_value;
};

} // namespace homeward

#pragma once

#include "core/base/result.h"

#include <chrono>
#include <compare>
#include <cstdint>

namespace homeward {

/// Why a duration is not a night's sleep.
enum class SleepError : std::uint8_t { OutOfRange };

/// How long a person says they slept last night: 0 to 24 hours, to the minute.
class SleepDuration {
public:
    [[nodiscard]] static Result<SleepDuration, SleepError> create(std::chrono::minutes duration)
    {
        if (duration < std::chrono::minutes{0} || duration > std::chrono::hours{24})
            return unexpected{SleepError::OutOfRange};
        return SleepDuration{duration};
    }

    std::chrono::minutes duration() const { return m_duration; }

    // NOLINTNEXTLINE(modernize-use-nullptr) -- takes the 0 of a rewritten < for a pointer
    friend auto operator<=>(const SleepDuration&, const SleepDuration&) = default;

private:
    explicit SleepDuration(std::chrono::minutes duration) : m_duration(duration) { }

    std::chrono::minutes m_duration;
};

} // namespace homeward

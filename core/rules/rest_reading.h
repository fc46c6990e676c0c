#pragma once

#include "core/base/result.h"
#include "core/model/heart_rate.h"

#include <chrono>
#include <cstdint>
#include <span>

namespace homeward::rules {

/// A person sits for kSitting; the last kRestWindow of it is the reading. Source:
/// clinical-rules.md, "Heart rate".
inline constexpr std::chrono::minutes kSitting{5};
inline constexpr std::chrono::seconds kRestWindow{60};
inline constexpr std::chrono::seconds kLongestRestGap{10};

/// Why a minute gives no reading.
enum class RestError : std::uint8_t {
    TooFew, ///< under half of its seconds have a valid sample
    Gap, ///< more than kLongestRestGap without a valid sample
};

/// The rate at rest.
struct RestReading {
    int bpm; ///< the median of the valid samples
    RestQuality quality;

    friend bool operator==(const RestReading&, const RestReading&) = default;
};

/// From the samples of [`from`, `from` + kRestWindow); others are passed over.
[[nodiscard]] Result<RestReading, RestError> restReading(std::span<const HeartRateSample> samples,
                                                         std::chrono::milliseconds from);

} // namespace homeward::rules

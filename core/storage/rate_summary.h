#pragma once

#include "core/base/result.h"
#include "core/storage/heart_rate_blob.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace homeward::storage {

/// What the valid samples of a while come to.
struct RateSummary {
    std::uint32_t valid = 0; ///< samples; the rest says nothing where there is none
    std::uint32_t sum = 0;
    std::uint8_t lowest = 0;
    std::uint8_t highest = 0;

    void add(const RateSummary& other)
    {
        if (other.valid == 0)
            return;
        lowest = valid == 0 ? other.lowest : std::min(lowest, other.lowest);
        highest = std::max(highest, other.highest);
        valid += other.valid;
        sum += other.sum;
    }

    double mean() const { return static_cast<double>(sum) / valid; }

    friend bool operator==(const RateSummary&, const RateSummary&) = default;
};

/// Of one sample: of nothing if it is not valid.
RateSummary summaryOf(const MinuteSample& sample);
RateSummary summaryOf(std::span<const MinuteSample> samples);

using HourOfMinutes = std::array<RateSummary, 60>;
using DayOfHours = std::array<RateSummary, 24>;

/// As bytes: of each a varint of how many are valid and, unless there are none, the lowest and the
/// highest (a byte each) and the varint of their sum.
std::vector<std::byte> encodeSummaries(std::span<const RateSummary> summaries);

/// Fills all of `summaries`, or says why the bytes are none of so many.
[[nodiscard]] Result<void, BlobError> decodeSummaries(std::span<const std::byte> blob,
                                                      std::span<RateSummary> summaries);

} // namespace homeward::storage

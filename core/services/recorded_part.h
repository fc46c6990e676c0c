#pragma once

#include "core/model/heart_rate.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace homeward::services {

/// A piece of a recording on its way to the disk: at most 60 s of it.
struct RecordedPart {
    std::uint32_t number; ///< from 0 on, each once: a part that comes again changes nothing
    std::vector<HeartRateSample> samples = {}; ///< by time
    std::vector<HeartRateGap> gaps = {}; ///< that have ended, by time
    std::optional<std::chrono::milliseconds> length = {}; ///< of the whole recording: its last part

    friend bool operator==(const RecordedPart&, const RecordedPart&) = default;
};

} // namespace homeward::services

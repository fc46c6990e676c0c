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

/// Longer than any recording: what lies further from its start is no time of it.
inline constexpr std::chrono::days kLongestRecording{400};

/// Whether all of it can be on record: times in order and within kLongestRecording, rates of 16
/// bits as a sensor sends them, plausible or not.
bool canBeAdded(const RecordedPart& part);

} // namespace homeward::services

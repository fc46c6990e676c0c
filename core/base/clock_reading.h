#pragma once

#include "core/base/time.h"

#include <chrono>
#include <string>

namespace homeward {

/// Both clocks of a device, read at the same moment.
///
/// The wall clock may be set by anybody; time since boot cannot, but starts anew at each boot. Kept
/// with what happened, a reading tells later how much time has really gone by
/// (rules/proven_time.h).
struct ClockReading {
    Instant wall;
    std::string boot = {}; ///< names this run of the device; empty where nobody knows it
    std::chrono::milliseconds sinceBoot{0};

    friend bool operator==(const ClockReading&, const ClockReading&) = default;
};

} // namespace homeward

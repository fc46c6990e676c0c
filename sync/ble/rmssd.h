#pragma once

#include "core/base/result.h"
#include "sync/ble/beat_clock.h"

#include <cstdint>
#include <span>

namespace homeward::ble {

/// Why the beats of a while have no RMSSD.
enum class RmssdRefusal : std::uint8_t {
    TooFewPairs, ///< fewer than 60
    TooManyArtefacts, ///< above 5 % of the beats that were judged
};

/// Root mean square of successive differences, with what it rests upon.
struct Rmssd {
    double milliseconds;
    int pairs; ///< of adjacent beats, both normal
    int artefacts; ///< left out, never mended

    friend bool operator==(const Rmssd&, const Rmssd&) = default;
};

/// Never over a gap, nor over an artefact. Limits: clinical-rules.md, "Heart rate".
[[nodiscard]] Result<Rmssd, RmssdRefusal> rmssd(std::span<const Beat> beats);

} // namespace homeward::ble

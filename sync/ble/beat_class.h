#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace homeward::ble {

/// What an interval between two beats is.
enum class BeatClass : std::uint8_t {
    Normal, ///< in keeping with those around it: no word about health
    Unjudged, ///< too near to an end of its stretch
    Implausible, ///< of no living heart
    Ectopic, ///< a beat came early or late, and the next one made up for it
    Missed, ///< the sensor missed a beat: two intervals in one
    Extra, ///< the sensor saw a beat too many: one interval in two
    LongOrShort, ///< anything else that is out of keeping
};

constexpr bool isArtefact(BeatClass beat)
{
    return beat != BeatClass::Normal && beat != BeatClass::Unjudged;
}

/// The class of each interval (milliseconds) of a stretch without gaps.
///
/// Source: J. A. Lipponen, M. P. Tarvainen, "A robust algorithm for heart rate variability time
/// series artefact correction using novel beat classification", Journal of Medical Engineering &
/// Technology 43(3), 2019, 173-181, doi 10.1080/03091902.2019.1640306. Ours is the classification
/// alone, once: nothing is put in the place of an artefact. No threshold is below 10 ms, so that
/// what a strap rounds is no artefact.
std::vector<BeatClass> classified(std::span<const double> intervals);

} // namespace homeward::ble

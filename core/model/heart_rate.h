#pragma once

#include "core/base/id.h"
#include "core/base/zoned_instant.h"
#include "core/model/treatment_session.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace homeward {

/// What a strap says about its touch with the skin. Source: Heart Rate Service 1.0, 3.1.1.1.
enum class SensorContact : std::uint8_t {
    Unsupported, ///< it cannot tell
    None, ///< its rate is kept, and is not shown as the current one
    Contact,
};

/// Rates of a living heart, per minute. Others are kept as they came, and counted nowhere.
/// Source: clinical-rules.md, "Heart rate".
inline constexpr int kLowestPlausibleRate = 25;
inline constexpr int kHighestPlausibleRate = 240;

constexpr bool isPlausibleRate(int bpm)
{
    return bpm >= kLowestPlausibleRate && bpm <= kHighestPlausibleRate;
}

/// One rate, as a sensor has sent it.
struct HeartRateSample {
    std::chrono::milliseconds at; ///< since the recording began, by the boot clock
    int bpm; ///< per minute; 0: the sensor had none
    SensorContact contact = SensorContact::Unsupported;

    /// Whether it may be counted or shown as a rate.
    bool isValid() const { return isPlausibleRate(bpm) && contact != SensorContact::None; }

    friend bool operator==(const HeartRateSample&, const HeartRateSample&) = default;
};

/// Why no samples came for a while.
enum class GapReason : std::uint8_t {
    OutOfReach, ///< the link was lost
    SensorSilent, ///< the link stood, and nothing came
    BluetoothOff,
    ServiceGone, ///< the system's Bluetooth service went away
    Stopped, ///< the program or the device was not running
};

/// A stretch of a recording without samples. Nothing is ever put in its place.
struct HeartRateGap {
    std::chrono::milliseconds from; ///< since the recording began
    std::chrono::milliseconds until; ///< not before `from`
    GapReason reason;

    friend bool operator==(const HeartRateGap&, const HeartRateGap&) = default;
};

/// A sensor as it describes itself. Text from a stranger's device: plain, at most 64 code points
/// each.
struct SensorDescription {
    std::string name; ///< as advertised
    std::string manufacturer = {};
    std::string model = {};
    std::string serial = {}; ///< serial number, or the System ID in hexadecimal

    friend bool operator==(const SensorDescription&, const SensorDescription&) = default;
};

struct HeartRateRecordingTag;
using HeartRateRecordingId = Id<HeartRateRecordingTag>;

/// What a sensor has sent from a start to an end; its samples are read apart.
struct HeartRateRecording {
    HeartRateRecordingId id;
    ZonedInstant start;
    SensorDescription sensor;
    std::optional<SessionId> session = {};
    std::optional<std::chrono::milliseconds> length = {}; ///< absent while it goes on
    int samples = 0;
    int gaps = 0;

    friend bool operator==(const HeartRateRecording&, const HeartRateRecording&) = default;
};

/// What a guided rest reading rests upon.
struct RestQuality {
    int samples; ///< valid ones in its minute
    int validPercent; ///< of the seconds of that minute
    int spread; ///< highest less lowest valid rate, per minute

    friend bool operator==(const RestQuality&, const RestQuality&) = default;
};

struct HeartRateReadingTag;
using HeartRateReadingId = Id<HeartRateReadingTag>;

/// One rate that a person has taken: by a guided rest reading, or typed in.
struct HeartRateReading {
    HeartRateReadingId id;
    ZonedInstant moment;
    int bpm; ///< per minute, plausible
    /// Exactly where it was guided: only such a reading is one at rest.
    std::optional<RestQuality> rest = {};
    /// Since the last end of dosing on record then; absent where there was none.
    std::optional<std::chrono::minutes> sinceDoseEnd = {};
    std::string sensor = {}; ///< its model, or its name; empty where it was typed in
    std::optional<SessionId> session = {};
    Instant recordedAt;

    bool isResting() const { return rest.has_value(); }

    friend bool operator==(const HeartRateReading&, const HeartRateReading&) = default;
};

} // namespace homeward

#pragma once

#include "core/base/result.h"
#include "core/model/heart_rate.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// What a strap sends, read as the Heart Rate Service says and as straps really do it. Pure
/// functions: any bytes at all have an answer.
namespace homeward::ble {

/// Why a packet is no measurement. What it held is not used.
enum class MeasurementError : std::uint8_t {
    NoFlags, ///< not one byte
    RateCutShort,
    EnergyCutShort,
};

/// What was odd about packets, of one or of many. Nothing of it is an error of ours.
struct Anomalies {
    int noFlags = 0; ///< packets rejected as MeasurementError says, as the next two
    int rateCutShort = 0;
    int energyCutShort = 0;
    int reservedBits = 0; ///< packets with bits that mean nothing yet
    int trailingBytes = 0; ///< bytes behind all that the flags announce
    int emptyRr = 0; ///< packets that announce RR intervals and have none
    int oddRrBytes = 0; ///< half an interval at the end
    int implausibleRate = 0;
    int implausibleRr = 0;
    int saturatedEnergy = 0;

    Anomalies& operator+=(const Anomalies& more);

    friend bool operator==(const Anomalies&, const Anomalies&) = default;
};

/// As much energy as the field can say: this much, or more.
inline constexpr std::uint16_t kSaturatedEnergy = 0xFFFF; // kJ

/// One Heart Rate Measurement. Source: Heart Rate Service 1.0, 3.1.
struct Measurement {
    std::optional<int> bpm =
        {}; ///< as sent, plausible or not; absent where the sensor has none (0)
    SensorContact contact = SensorContact::Unsupported;
    std::optional<std::uint16_t> energy = {}; ///< kJ since its last reset
    std::vector<std::uint16_t> rr = {}; ///< 1/1024 s, oldest first, plausible or not
    Anomalies anomalies = {};

    friend bool operator==(const Measurement&, const Measurement&) = default;
};

[[nodiscard]] Result<Measurement, MeasurementError>
decodeMeasurement(std::span<const std::byte> packet);

/// To be added up, one packet after the other.
Anomalies anomaliesOf(const Result<Measurement, MeasurementError>& decoded);

/// An interval as it is sent, in milliseconds.
constexpr double rrMilliseconds(std::uint16_t rr)
{
    return rr * 1000.0 / 1024.0;
}

/// Whether an interval can lie between two beats of a living heart.
/// Source: clinical-rules.md, "Heart rate".
constexpr bool isPlausibleInterval(double milliseconds)
{
    return milliseconds >= 300.0 && milliseconds <= 2000.0;
}

constexpr bool isPlausibleRr(std::uint16_t rr)
{
    return isPlausibleInterval(rrMilliseconds(rr));
}

} // namespace homeward::ble

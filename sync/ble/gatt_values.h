#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// What a sensor says of itself, one characteristic at a time.
namespace homeward::ble {

/// Where a sensor is worn. Source: Heart Rate Service 1.0, 3.2.
enum class SensorLocation : std::uint8_t {
    Other = 0,
    Chest,
    Wrist,
    Finger,
    Hand,
    EarLobe,
    Foot,
    Unknown, ///< reserved for later
};

/// Absent where nothing was sent.
std::optional<SensorLocation> decodeLocation(std::span<const std::byte> value);

/// Why there is no battery level.
enum class BatteryError : std::uint8_t {
    Absent,
    OutOfRange, ///< above 100 %
};

/// In percent.
[[nodiscard]] Result<int, BatteryError> decodeBattery(std::span<const std::byte> value);

/// A stranger's text (a name, a model) as one plain line: well-formed UTF-8 without control
/// characters or what turns the direction of writing, of at most 64 code points, and no spaces
/// around it.
std::string deviceText(std::string_view text);
std::string deviceText(std::span<const std::byte> value);

/// The System ID as sixteen hexadecimal digits, in the order in which its bytes came. Absent where
/// it is not of eight bytes, or all of them are zero and so tell nothing apart.
std::optional<std::string> decodeSystemId(std::span<const std::byte> value);

} // namespace homeward::ble

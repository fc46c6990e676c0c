#pragma once

#include "core/model/wearable.h"

#include <cstdint>
#include <optional>
#include <string>

namespace homeward::ble {

/// What a device that is connected tells of itself. Empty is what it does not tell.
struct SelfDescription {
    std::string manufacturer = {};
    std::string model = {};
    std::string serial = {};
    std::string systemId = {};
    std::optional<int> battery = {}; ///< percent
    bool isIdentified = false; ///< it was asked for what tells it from others, and has had its time

    friend bool operator==(const SelfDescription&, const SelfDescription&) = default;
};

/// Whether a connected device is the known one.
enum class Likeness : std::uint8_t {
    Same,
    Unproven, ///< not yet
    Different, ///< the person decides
};

/// By its serial or System ID, wherever it is. Where one of the two sides has neither, by its
/// address.
Likeness likeness(const KnownWearable& known, const std::string& address,
                  const SelfDescription& self);

/// `sensor` with what the device has told of itself; what it has not told stays as it was.
SensorDescription described(SensorDescription sensor, const SelfDescription& self);

} // namespace homeward::ble

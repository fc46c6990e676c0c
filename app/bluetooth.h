#pragma once

#include "core/base/boot_clock.h"
#include "core/model/wearable.h"

#include <functional>
#include <memory>

namespace homeward::app {

/// Makes a wearable. Empty where this build has no Bluetooth.
using StrapMaker = std::function<std::unique_ptr<Wearable>()>;

/// What makes the strap of this device's Bluetooth once somebody asks for it. `clock` must outlive
/// what it makes.
StrapMaker bluetoothStrap(const BootClock& clock);

} // namespace homeward::app

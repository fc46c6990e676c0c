#pragma once

#include "core/base/boot_clock.h"
#include "qml/heart_rate/wearable_link.h"

namespace homeward::app {

/// What makes the strap of this device's Bluetooth once somebody asks for it. `clock` must outlive
/// what it makes.
ui::WearableMaker bluetoothStrap(const BootClock& clock);

} // namespace homeward::app

#pragma once

namespace homeward::ble_qt {

/// Makes Qt talk to BlueZ over D-Bus. Otherwise it runs `--version` on whoever owns org.bluez, and
/// silently falls back to raw sockets, or to no Bluetooth LE at all. To be called before the first
/// Bluetooth object of the process; whoever has set the variable keeps their version.
void forceDBusBackEnd();

} // namespace homeward::ble_qt

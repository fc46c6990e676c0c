#include "app/bluetooth.h"

#include "sync/ble_qt/bluetooth_wearable.h"

#include <memory>

namespace homeward::app {

ui::WearableMaker bluetoothStrap(const BootClock& clock)
{
    return [&clock] { return std::make_unique<ble_qt::BluetoothWearable>(clock); };
}

} // namespace homeward::app

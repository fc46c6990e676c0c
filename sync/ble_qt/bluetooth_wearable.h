#pragma once

#include "core/base/boot_clock.h"
#include "core/model/wearable.h"

#include <memory>

namespace homeward::ble_qt {

/// Heart-rate sensors over Bluetooth LE, by Qt on a thread of its own: Qt waits for BlueZ dozens
/// of times in a connection, and a bluetoothd that stalls would freeze whoever has called.
///
/// One at a time in a process, which has a QCoreApplication. The end closes the link, which takes
/// as long as the strap needs to say so, at most 3 s unless BlueZ hangs.
///
///     BluetoothWearable wearable{bootClock};
///     wearable.tell(listener);
///     wearable.look();
class BluetoothWearable final : public Wearable {
public:
    /// `clock` must outlive this.
    explicit BluetoothWearable(const BootClock& clock);
    BluetoothWearable(const BluetoothWearable&) = delete;
    BluetoothWearable& operator=(const BluetoothWearable&) = delete;
    ~BluetoothWearable() override;

    void tell(WearableListener& listener) override;
    void look() override;
    void choose(const std::string& address) override;
    void keep(const KnownWearable& sensor) override;
    void accept() override;
    void stop() override;

private:
    class Body;

    std::unique_ptr<Body> m_body;
};

} // namespace homeward::ble_qt

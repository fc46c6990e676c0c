#pragma once

#include "sync/ble/transport.h"

#include <QBluetoothDeviceDiscoveryAgent>
#include <QBluetoothDeviceInfo>
#include <QHash>
#include <QObject>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace homeward::ble_qt {

/// Looks for devices in the air, at most 10 s at a time: a radio that listens sends nothing.
class AirScan final : public QObject {
    Q_OBJECT

public:
    AirScan() = default;
    AirScan(const AirScan&) = delete;
    AirScan& operator=(const AirScan&) = delete;
    ~AirScan() override;

    bool isActive() const { return m_isActive; }

    /// Only while org.bluez is there (BluezWatch::isServed).
    void start();
    void stop(); ///< `ended` follows

    /// bluetoothd went away: nothing of Qt's would say so.
    void giveUp();

    /// What Qt does not look at: a device that tells only now what it offers.
    void noteDevice(const QString& address, const QVariantMap& changed);

Q_SIGNALS:
    void advertised(const homeward::ble::Advertisement& advertisement);
    void ended(std::optional<homeward::ble::TransportError> problem);

private:
    void makeAgent();
    void hear(const QBluetoothDeviceInfo& device);
    void end(std::optional<ble::TransportError> problem);

    std::unique_ptr<QBluetoothDeviceDiscoveryAgent> m_agent;
    QHash<QString, ble::Advertisement> m_heard; ///< by address
    bool m_isActive = false;
};

} // namespace homeward::ble_qt

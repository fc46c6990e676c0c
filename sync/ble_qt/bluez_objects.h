#pragma once

#include "core/base/result.h"
#include "sync/ble/transport.h"

#include <QDBusObjectPath>
#include <QMap>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <functional>

/// What Qt Bluetooth does not tell of org.bluez, asked for over D-Bus without waiting.
namespace homeward::ble_qt {

inline const QString kBluez = QStringLiteral("org.bluez");
inline const QString kAdapter = QStringLiteral("org.bluez.Adapter1");
inline const QString kDevice = QStringLiteral("org.bluez.Device1");
inline const QString kCharacteristic = QStringLiteral("org.bluez.GattCharacteristic1");

/// Properties by interface. Never registered with Qt's D-Bus: Qt Bluetooth registers the same types
/// under names of its own, and hears of no new device where it was not the first.
using BluezInterfaces = QMap<QString, QVariantMap>;
using BluezObjects = QMap<QDBusObjectPath, BluezInterfaces>;

/// Hands over all objects, or why there are none, unless `context` is gone by then.
void askForObjects(
    QObject& context,
    const std::function<void(const Result<BluezObjects, ble::TransportError>&)>& tell);

/// As in /org/bluez/hci0/dev_C0_FF_EE_00_18_0D; empty where the path is none of a device.
QString addressIn(const QString& devicePath);
QString pathOf(const QString& adapter, QString address);

} // namespace homeward::ble_qt

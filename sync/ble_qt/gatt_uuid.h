#pragma once

#include "sync/ble/transport.h"

#include <QBluetoothUuid>

#include <array>
#include <optional>

/// The numbers of the specification as Qt has them.
namespace homeward::ble_qt {

inline constexpr std::array kAttributes{
    ble::Attribute::SystemId,
    ble::Attribute::ModelNumber,
    ble::Attribute::SerialNumber,
    ble::Attribute::FirmwareRevision,
    ble::Attribute::ManufacturerName,
    ble::Attribute::BatteryLevel,
    ble::Attribute::HeartRateMeasurement,
    ble::Attribute::BodySensorLocation,
};

inline constexpr std::array kServices{ble::Service::DeviceInformation, ble::Service::HeartRate,
                                      ble::Service::Battery};

inline QBluetoothUuid uuidOf(ble::Attribute attribute)
{
    return QBluetoothUuid{static_cast<quint16>(attribute)};
}

inline QBluetoothUuid uuidOf(ble::Service service)
{
    return QBluetoothUuid{static_cast<quint16>(service)};
}

/// Nothing for those that are of no use.
template <class Number, std::size_t count>
std::optional<Number> numberOf(const QBluetoothUuid& uuid, const std::array<Number, count>& known)
{
    for (const Number one : known) {
        if (uuidOf(one) == uuid)
            return one;
    }
    return std::nullopt;
}

inline std::optional<ble::Attribute> attributeOf(const QBluetoothUuid& uuid)
{
    return numberOf(uuid, kAttributes);
}

inline std::optional<ble::Service> serviceOf(const QBluetoothUuid& uuid)
{
    return numberOf(uuid, kServices);
}

} // namespace homeward::ble_qt

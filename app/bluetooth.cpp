#include "app/bluetooth.h"

#include "sync/ble_qt/bluetooth_wearable.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QString>

#include <array>

namespace homeward::app {

namespace {

/// Qt wants one before its Bluetooth, and the command has none of its own.
void makeSureOfApplication()
{
    if (QCoreApplication::instance() != nullptr)
        return;
    static std::array name{'h', 'o', 'm', 'e', 'w', 'a', 'r', 'd', '\0'};
    static std::array<char*, 2> arguments{name.data(), nullptr};
    static int count = 1;
    static const QCoreApplication program{count, arguments.data()};
    // Qt's notes would stand among the errors of a script; QT_LOGGING_RULES brings them back.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.bluetooth*=false"));
}

} // namespace

StrapMaker bluetoothStrap(const BootClock& clock)
{
    return [&clock] {
        makeSureOfApplication();
        return std::make_unique<ble_qt::BluetoothWearable>(clock);
    };
}

} // namespace homeward::app

#include "sync/ble_qt/back_end.h"

#include <QByteArray>
#include <QtGlobal>

namespace homeward::ble_qt {

namespace {

constexpr const char* kVariable = "BLUETOOTH_FORCE_DBUS_LE_VERSION";
/// Any from 5.42 on chooses D-Bus; this one is Debian 12's.
constexpr const char* kBluezVersion = "5.66";

} // namespace

void forceDBusBackEnd()
{
    if (!qEnvironmentVariableIsSet(kVariable))
        qputenv(kVariable, kBluezVersion);
}

} // namespace homeward::ble_qt

#include "app/bluetooth.h"

namespace homeward::app {

StrapMaker bluetoothStrap(const BootClock& /*clock*/)
{
    return {};
}

} // namespace homeward::app

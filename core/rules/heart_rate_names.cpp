#include "core/rules/heart_rate_names.h"

#include "core/rules/named_values.h"

namespace homeward::rules {

namespace {

constexpr std::array<Named<GapReason>, 5> kGapReasonNames{
    {{GapReason::OutOfReach, "outOfReach"},
     {GapReason::SensorSilent, "sensorSilent"},
     {GapReason::BluetoothOff, "bluetoothOff"},
     {GapReason::ServiceGone, "serviceGone"},
     {GapReason::Stopped, "stopped"}}};

} // namespace

std::string_view nameOf(GapReason reason)
{
    return nameIn(kGapReasonNames, reason);
}

std::optional<GapReason> gapReasonNamed(std::string_view name)
{
    return valueIn(kGapReasonNames, name);
}

} // namespace homeward::rules

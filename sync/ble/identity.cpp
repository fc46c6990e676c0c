#include "sync/ble/identity.h"

namespace homeward::ble {

namespace {

void fill(std::string& known, const std::string& told)
{
    if (!told.empty())
        known = told;
}

} // namespace

Likeness likeness(const KnownWearable& known, const std::string& address,
                  const SelfDescription& self)
{
    const std::string& serial = known.sensor.serial;
    const bool isComparable = !serial.empty() && !(self.serial.empty() && self.systemId.empty());
    if (isComparable && (self.serial == serial || self.systemId == serial))
        return Likeness::Same;
    if (isComparable && self.isIdentified)
        return Likeness::Different;
    if (address == known.address)
        return Likeness::Same;
    return self.isIdentified ? Likeness::Different : Likeness::Unproven;
}

SensorDescription described(SensorDescription sensor, const SelfDescription& self)
{
    fill(sensor.manufacturer, self.manufacturer);
    fill(sensor.model, self.model);
    if (sensor.serial.empty() && self.isIdentified)
        sensor.serial = self.serial.empty() ? self.systemId : self.serial;
    return sensor;
}

} // namespace homeward::ble

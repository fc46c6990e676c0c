#include "sync/ble/identity.h"
#include "sync/ble/keeping.h"

namespace homeward::ble {

// What comes over the link

/// Some of what is wrong with a device comes of its two services.
WearableProblem Keeping::ofDevice(WearableProblem problem) const
{
    const bool isOther = isOfRadio(problem) || problem == WearableProblem::InUseElsewhere;
    return m_setUp.hasTwins() && !isOther ? WearableProblem::TwinServices : problem;
}

void Keeping::advance(SinceBoot now)
{
    if (!m_link.isUp())
        return;
    if (m_setUp.isUnanswered())
        return park(now, ofDevice(WearableProblem::NoAnswer));
    if (m_setUp.error())
        return park(now, ofDevice(problemOf(*m_setUp.error())));
    recognise(now);
    if (m_link.isUp() && m_setUp.isSubscribed() && !m_freshness.isOn())
        m_freshness.begin(now);
}

void Keeping::recognise(SinceBoot now)
{
    switch (likeness(m_known, m_target, m_setUp.self())) {
    case Likeness::Same:
        return trust();
    case Likeness::Different:
        return ask(now);
    case Likeness::Unproven:
        return;
    }
}

void Keeping::trust()
{
    m_isTrusted = true;
    m_known.address = m_target;
    m_known.sensor = described(m_known.sensor, m_setUp.self());
    m_battery = m_setUp.self().battery ? m_setUp.self().battery : m_battery;
    m_stranger.reset();
    m_obstacle.clear(WearableProblem::DifferentSensor);
}

/// The known one is tried all the while, unless the stranger sits at its address.
void Keeping::ask(SinceBoot now)
{
    SensorDescription sensor{m_known.sensor.name};
    m_stranger = KnownWearable{described(sensor, m_setUp.self()), m_target};
    loseLink(now, GapReason::OutOfReach);
    m_link.close(now);
    m_target = m_known.address;
    m_obstacle.name(WearableProblem::DifferentSensor);
}

void Keeping::notified(SinceBoot now, Attribute attribute, std::span<const std::byte> value)
{
    if (!m_link.isUp())
        return;
    if (attribute == Attribute::HeartRateMeasurement && m_freshness.isOn())
        measure(now, value);
    if (attribute != Attribute::BatteryLevel)
        return;
    m_setUp.batteryNotified(value);
    advance(now);
}

/// Only what can be read shows that the sensor is alive.
void Keeping::measure(SinceBoot now, std::span<const std::byte> packet)
{
    const auto measurement = decodeMeasurement(packet);
    m_anomalies += anomaliesOf(measurement);
    if (!measurement)
        return;
    m_freshness.fed(now);
    if (!m_isTrusted)
        return;
    m_isAway = false;
    m_nameAt.reset();
    m_obstacle.clear();
    m_flow.measured({now, measurement->bpm.value_or(0), measurement->contact, measurement->rr});
}

} // namespace homeward::ble

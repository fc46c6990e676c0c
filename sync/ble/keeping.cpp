#include "sync/ble/keeping.h"

#include "sync/ble/earliest.h"
#include "sync/ble/found_list.h"
#include "sync/ble/gatt_values.h"

#include <algorithm>

namespace homeward::ble {

Keeping::Keeping(Transport& transport, const Scan& scan, SampleFlow& flow)
    : m_scan(scan),
      m_flow(flow),
      m_link(transport),
      m_setUp(transport)
{
}

// What a person wants

void Keeping::begin(SinceBoot now, const KnownWearable& sensor)
{
    end(now);
    m_isOn = true;
    m_known = sensor;
    m_target = sensor.address;
    m_stranger.reset();
    m_battery.reset();
    m_isAway = false;
    await(now);
}

void Keeping::end(SinceBoot now)
{
    m_isOn = m_isSearching = m_isUnknown = false;
    m_nameAt.reset();
    m_obstacle.clear();
    forgetLink(GapReason::Stopped);
    m_link.close(now);
}

void Keeping::accept(SinceBoot now)
{
    if (!m_stranger)
        return;
    const KnownWearable taken = *m_stranger;
    begin(now, taken);
}

// What there is to show

WearableStage Keeping::stage() const
{
    if (!m_isOn)
        return WearableStage::Idle;
    if (problem() && isForPerson(*problem()))
        return WearableStage::Blocked;
    if (m_link.isUp() && m_freshness.isStale())
        return WearableStage::Stale;
    if (m_link.isUp())
        return isStreaming() ? WearableStage::Streaming : WearableStage::SettingUp;
    return m_isAway ? WearableStage::Away : WearableStage::Connecting;
}

/// While the person is asked, nothing else is said.
void Keeping::say(WearableProblem problem)
{
    if (!m_stranger)
        m_obstacle.name(problem);
}

// The link

void Keeping::await(SinceBoot now)
{
    m_nameAt = now + kNameWithin;
    m_searchAt = now + kSearchAfter;
}

/// A stranger at the very address of the known sensor would come again and again.
bool Keeping::mayOpen() const
{
    const bool isStranger = m_stranger && m_stranger->address == m_known.address;
    return m_isOn && !m_isSearching && !isStranger && !m_obstacle.retryAt();
}

void Keeping::settle(SinceBoot now)
{
    if (const auto due = searchDue(); due && now >= *due)
        search(now);
    if (m_scan.isQuiet() && mayOpen())
        m_link.open(now, m_target);
}

void Keeping::connected(SinceBoot now)
{
    if (!m_link.connected(now))
        return;
    m_obstacle.clear(WearableProblem::OutOfReach);
    m_obstacle.clearOfRadio();
    m_nameAt = now + kNameWithin;
    m_setUp.begin(now, m_known.sensor.serial, m_target != m_known.address);
    advance(now);
}

void Keeping::connectFailed(SinceBoot now, TransportError error)
{
    if (!m_link.failed())
        return;
    m_isUnknown = error == TransportError::UnknownDevice;
    if (error == TransportError::InUse)
        say(WearableProblem::InUseElsewhere);
    else if (isOfRadio(problemOf(error)))
        park(now, problemOf(error));
}

void Keeping::disconnected(SinceBoot now)
{
    if (m_link.disconnected())
        loseLink(now, GapReason::OutOfReach);
}

void Keeping::forgetLink(GapReason reason)
{
    m_setUp.end();
    m_freshness.end();
    m_isTrusted = false;
    m_flow.interrupted(reason);
}

void Keeping::loseLink(SinceBoot now, GapReason reason)
{
    forgetLink(reason);
    m_isAway = true;
    m_searchAt = now + kSearchAfter;
    if (!m_obstacle.problem())
        m_obstacle.name(WearableProblem::OutOfReach);
}

void Keeping::park(SinceBoot now, WearableProblem problem)
{
    loseLink(now, GapReason::SensorSilent);
    m_link.close(now);
    m_obstacle.park(now, m_stranger ? WearableProblem::DifferentSensor : problem);
}

void Keeping::radioLost(TransportError problem)
{
    m_link.drop();
    forgetLink(gapReasonOf(problem));
    m_isSearching = false;
    m_isAway = m_isOn;
    m_obstacle.retry();
    m_nameAt.reset();
}

void Keeping::radioBack(SinceBoot now)
{
    if (!m_isOn)
        return;
    m_obstacle.clearOfRadio();
    m_obstacle.clear(WearableProblem::OutOfReach);
    await(now);
}

// The search for a sensor whose address is of no use

/// Not before a scan may begin: until then the pending connection is worth more.
std::optional<SinceBoot> Keeping::searchDue() const
{
    if (m_link.state() != Link::State::Opening || !m_scan.readyAt())
        return std::nullopt;
    const SinceBoot wished =
        m_isUnknown ? SinceBoot{} : std::max(m_searchAt, m_link.nextCallAllowed());
    return std::max(wished, *m_scan.readyAt());
}

void Keeping::search(SinceBoot now)
{
    m_link.close(now);
    m_target = m_known.address;
    m_isUnknown = false;
    m_isSearching = true;
}

void Keeping::advertised(const Advertisement& advertisement)
{
    if (!m_isSearching || !isHeard(advertisement))
        return;
    const bool isThere = advertisement.address == m_known.address;
    const bool isLike = advertisement.offersHeartRate && !m_known.sensor.name.empty() && !m_stranger
        && deviceText(advertisement.name) == m_known.sensor.name;
    if (!isThere && !isLike)
        return;
    m_target = advertisement.address;
    m_isSearching = false;
}

void Keeping::scanEnded(SinceBoot now, std::optional<TransportError> problem)
{
    if (!m_isSearching)
        return;
    m_isSearching = false;
    m_searchAt = now + kSearchEvery;
    if (problem && isOfRadio(problemOf(*problem)))
        park(now, problemOf(*problem));
}

// Time

std::optional<SinceBoot> Keeping::deadline() const
{
    if (!m_isOn)
        return m_link.deadline();
    return earliest({m_link.deadline(), m_setUp.deadline(), m_freshness.deadline(), m_nameAt,
                     m_obstacle.retryAt(), searchDue()});
}

void Keeping::onTime(SinceBoot now)
{
    if (const auto due = searchDue(); !due || now < *due) // else `settle` scans instead
        m_link.onTime(now);
    m_setUp.onTime(now);
    advance(now);
    onAge(now);
    if (m_obstacle.retryAt() && now >= *m_obstacle.retryAt())
        m_obstacle.retry();
    if (m_nameAt && now >= *m_nameAt)
        nameWhatIsLate();
}

void Keeping::onAge(SinceBoot now)
{
    const Freshness::Due due = m_freshness.onTime(now);
    if (due == Freshness::Due::Nothing)
        return;
    m_flow.interrupted(GapReason::SensorSilent);
    if (due == Freshness::Due::SubscribeAgain)
        m_setUp.subscribeAgain(now);
    if (due == Freshness::Due::Reconnect)
        park(now, ofDevice(WearableProblem::NoAnswer));
}

void Keeping::nameWhatIsLate()
{
    m_nameAt.reset();
    m_isAway = m_isAway || !m_link.isUp();
    if (isStreaming() || m_obstacle.problem())
        return;
    m_obstacle.name(m_link.isUp() ? ofDevice(WearableProblem::NoAnswer)
                                  : WearableProblem::OutOfReach);
}

} // namespace homeward::ble

#include "sync/ble/wearable_session.h"

#include "sync/ble/earliest.h"
#include "sync/ble/obstacle.h"

namespace homeward::ble {

namespace {

/// A room full of devices is told of at most so often.
constexpr std::chrono::milliseconds kTellFoundEvery{250};

/// Its address and what it told of itself meanwhile are news, and make no other sensor of it.
bool isTheSame(const KnownWearable& kept, const KnownWearable& other)
{
    const bool hasSerial = !other.sensor.serial.empty();
    return kept.sensor.name == other.sensor.name
        && (hasSerial ? kept.sensor.serial == other.sensor.serial : kept.address == other.address);
}

/// Whether nothing is new but the list of what was found, which had something in it.
bool isMoreFound(WearableStatus before, const WearableStatus& after)
{
    if (before.found.empty() || after.found.empty())
        return false;
    before.found = after.found;
    return before == after;
}

} // namespace

WearableSession::WearableSession(Transport& transport, WearableListener& listener)
    : m_listener(listener),
      m_flow(listener),
      m_scan(transport),
      m_keeping(transport, m_scan, m_flow)
{
}

// What a person wants

void WearableSession::look(Now now)
{
    if (m_isEnding)
        return;
    m_keeping.end(now);
    m_looking.begin(now);
    settle(now);
}

void WearableSession::choose(Now now, const std::string& address)
{
    keep(now, {{m_looking.found().nameOf(address)}, address});
}

void WearableSession::keep(Now now, const KnownWearable& sensor)
{
    if (m_isEnding || (m_keeping.isOn() && isTheSame(m_keeping.sensor(), sensor)))
        return;
    m_looking.end();
    m_keeping.begin(now, sensor);
    settle(now);
}

void WearableSession::accept(Now now)
{
    if (m_isEnding)
        return;
    m_keeping.accept(now);
    settle(now);
}

void WearableSession::stop(Now now)
{
    m_looking.end();
    m_keeping.end(now);
    settle(now);
}

void WearableSession::prepareToEnd(Now now)
{
    m_isEnding = true;
    stop(now);
}

bool WearableSession::hasEnded() const
{
    return m_isEnding && m_keeping.isClosed() && m_scan.isQuiet();
}

// Time

std::optional<WearableSession::Now> WearableSession::deadline() const
{
    return earliest({m_scan.deadline(), m_looking.deadline(), m_keeping.deadline(), m_tellAt});
}

void WearableSession::onTime(Now now)
{
    const bool isScanning = !m_scan.isQuiet();
    m_scan.onTime(now);
    if (isScanning && m_scan.isQuiet())
        m_keeping.scanEnded(now, std::nullopt);
    m_looking.onTime(now);
    m_keeping.onTime(now);
    settle(now);
}

/// After everything that happens: does what follows, and says how things stand.
void WearableSession::settle(Now now)
{
    if (!m_radioProblem)
        m_keeping.settle(now);
    const bool wantsScan = m_looking.isOn() || m_keeping.isSearching();
    if (wantsScan && !m_radioProblem)
        m_scan.want(now);
    else
        m_scan.unwant(now);
    tell(now);
}

// What there is to tell

WearableStatus WearableSession::status() const
{
    WearableStatus status;
    if (m_looking.isOn()) {
        status.stage = WearableStage::Looking;
        status.problem = m_looking.problem();
        status.found = m_looking.found().all();
    } else if (m_keeping.isOn()) {
        status.stage = m_keeping.stage();
        status.problem = m_keeping.problem();
        status.sensor = m_keeping.sensor();
        status.batteryPercent = m_keeping.battery();
    } else {
        return status;
    }
    if (m_radioProblem)
        status.problem = problemOf(*m_radioProblem);
    if (status.problem && isForPerson(*status.problem))
        status.stage = WearableStage::Blocked;
    return status;
}

void WearableSession::tell(Now now)
{
    WearableStatus status = this->status();
    m_tellAt.reset();
    if (status == m_told)
        return;
    if (now < m_toldAt + kTellFoundEvery && isMoreFound(m_told, status)) {
        m_tellAt = m_toldAt + kTellFoundEvery;
        return;
    }
    m_told = std::move(status);
    m_toldAt = now;
    m_listener.statusChanged(m_told);
}

// What the transport tells

void WearableSession::radioChanged(Now now, std::optional<TransportError> problem)
{
    if (problem && problem == m_radioProblem)
        return;
    m_radioProblem = problem;
    if (problem) {
        m_keeping.radioLost(*problem);
    } else {
        m_looking.beginAgain(now);
        m_keeping.radioBack(now);
    }
    settle(now);
}

void WearableSession::advertised(Now now, const Advertisement& advertisement)
{
    if (m_looking.isOn())
        m_looking.take(advertisement);
    m_keeping.advertised(advertisement);
    settle(now);
}

void WearableSession::scanEnded(Now now, std::optional<TransportError> problem)
{
    m_scan.ended(now);
    m_looking.scanEnded(problem);
    m_keeping.scanEnded(now, problem);
    settle(now);
}

void WearableSession::connected(Now now)
{
    m_keeping.connected(now);
    settle(now);
}

void WearableSession::connectFailed(Now now, TransportError error)
{
    m_keeping.connectFailed(now, error);
    settle(now);
}

void WearableSession::disconnected(Now now)
{
    m_keeping.disconnected(now);
    settle(now);
}

void WearableSession::servicesListed(Now now, const Result<ServiceList, TransportError>& services)
{
    m_keeping.setUp().servicesListed(now, services);
    m_keeping.advance(now);
    settle(now);
}

void WearableSession::detailsListed(
    Now now, Service service, const Result<std::vector<Attribute>, TransportError>& attributes)
{
    m_keeping.setUp().detailsListed(now, service, attributes);
    m_keeping.advance(now);
    settle(now);
}

void WearableSession::subscribed(Now now, Attribute attribute,
                                 const Result<void, TransportError>& done)
{
    m_keeping.setUp().subscribed(now, attribute, done);
    m_keeping.advance(now);
    settle(now);
}

void WearableSession::valueRead(Now now, Attribute attribute,
                                const Result<std::vector<std::byte>, TransportError>& value)
{
    m_keeping.setUp().valueRead(now, attribute, value);
    m_keeping.advance(now);
    settle(now);
}

void WearableSession::notified(Now now, Attribute attribute, std::span<const std::byte> value)
{
    m_keeping.notified(now, attribute, value);
    settle(now);
}

} // namespace homeward::ble

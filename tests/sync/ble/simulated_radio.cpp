#include "tests/sync/ble/simulated_radio.h"

#include <algorithm>

namespace homeward::testing {

namespace {

using ble::Attribute;
using ble::TransportError;
using std::chrono::milliseconds;

constexpr milliseconds kAdvertisesEvery{200};
constexpr milliseconds kConnectsAfter{100};

} // namespace

// The world

std::optional<SimulatedRadio::Now> SimulatedRadio::nextEvent() const
{
    return m_events.empty() ? std::nullopt : std::optional{m_events.begin()->first};
}

void SimulatedRadio::runNext()
{
    const auto event = m_events.extract(m_events.begin());
    event.mapped()();
}

void SimulatedRadio::after(milliseconds delay, std::function<void()> event)
{
    m_events.emplace(m_now + delay, std::move(event));
}

SimulatedStrap& SimulatedRadio::add(SimulatedStrap strap, bool isInRange)
{
    m_straps.push_back(std::move(strap));
    if (isInRange)
        bring(m_straps.back().address);
    return m_straps.back();
}

bool SimulatedRadio::isReachable(const std::string& address) const
{
    return !m_problem && m_inRange.contains(address);
}

SimulatedStrap* SimulatedRadio::strap()
{
    const auto found = std::ranges::find(m_straps, m_linked.value_or(""), &SimulatedStrap::address);
    return found == m_straps.end() ? nullptr : &*found;
}

void SimulatedRadio::bring(const std::string& address)
{
    m_inRange.insert(address);
    if (m_isTicking)
        return;
    m_isTicking = true;
    after(milliseconds{0}, [this] { tick(); });
}

void SimulatedRadio::takeAway(const std::string& address)
{
    m_inRange.erase(address);
    if (m_linked == address)
        loseLink();
}

void SimulatedRadio::dropLink()
{
    loseLink();
}

void SimulatedRadio::setRadio(std::optional<TransportError> problem)
{
    m_problem = problem;
    if (problem) {
        m_linked.reset();
        m_pending.reset();
        m_isToldUp = false;
        ++m_link;
        if (m_isScanning)
            endScan(problem);
    }
    m_listener->radioChanged(m_now, problem);
}

void SimulatedRadio::send(std::vector<std::byte> packet)
{
    if (m_linked && m_isSubscribed)
        m_listener->notified(m_now, Attribute::HeartRateMeasurement, packet);
}

void SimulatedRadio::advertise(const ble::Advertisement& advertisement)
{
    if (m_isScanning)
        m_listener->advertised(m_now, advertisement);
}

/// Every strap in range that is not connected is heard, and answers whoever waits for it.
void SimulatedRadio::tick()
{
    after(kAdvertisesEvery, [this] { tick(); });
    for (const SimulatedStrap& one : m_straps)
        if (isReachable(one.address) && m_linked != one.address)
            hear(one);
}

void SimulatedRadio::hear(const SimulatedStrap& one)
{
    if (m_isScanning)
        m_unknown.erase(one.address);
    advertise({one.address, one.name, one.signal, one.offersHeartRate});
    const bool isWanted = m_pending == one.address && !m_isScanning;
    if (!isWanted || one.faultOf({Question::Kind::Connect}))
        return;
    m_pending.reset();
    after(kConnectsAfter, [this, address = one.address, link = m_link] {
        if (link == m_link && isReachable(address))
            linkUp(address);
    });
}

void SimulatedRadio::linkUp(const std::string& address)
{
    m_pending.reset();
    m_linked = address;
    m_isToldUp = true;
    m_isSubscribed = false;
    m_askedAt.reset();
    ++m_link;
    m_listener->connected(m_now);
}

void SimulatedRadio::loseLink()
{
    if (!m_linked)
        return;
    m_linked.reset();
    m_isSubscribed = false;
    ++m_link;
    if (std::exchange(m_isToldUp, false))
        m_listener->disconnected(m_now);
}

void SimulatedRadio::wrong(const std::string& what)
{
    violations.push_back(what + " at " + std::to_string(m_now.count()));
}

milliseconds SimulatedRadio::scanTime(Now from, Now until) const
{
    milliseconds total{0};
    for (const Window& window : m_windows)
        total +=
            std::max(std::min(window.until.value_or(m_now), until) - std::max(window.from, from),
                     milliseconds{0});
    return total;
}

} // namespace homeward::testing

#include "sync/ble_qt/air_scan.h"

#include "sync/ble_qt/gatt_uuid.h"

#include <QBluetoothAddress>

#include <algorithm>
#include <utility>

namespace homeward::ble_qt {

namespace {

using ble::TransportError;
using Agent = QBluetoothDeviceDiscoveryAgent;

constexpr int kLongestMs = 10'000;
/// "Not available" of the Host Controller Interface.
constexpr int kNoSignal = 127;

std::optional<int> signalOf(int rssi)
{
    return rssi == 0 || rssi == kNoSignal ? std::nullopt : std::optional{rssi};
}

TransportError scanErrorOf(Agent::Error error)
{
    switch (error) {
    case Agent::PoweredOffError:
        return TransportError::BluetoothOff;
    case Agent::InvalidBluetoothAdapterError:
        return TransportError::NoAdapter;
    case Agent::MissingPermissionsError:
        return TransportError::NotAllowed;
    default:
        return TransportError::Failed;
    }
}

bool offersHeartRate(const QVariantMap& changed)
{
    const QStringList uuids = changed.value(QStringLiteral("UUIDs")).toStringList();
    return std::any_of(uuids.begin(), uuids.end(), [](const QString& uuid) {
        return QBluetoothUuid{uuid} == uuidOf(ble::Service::HeartRate);
    });
}

} // namespace

/// Qt keeps count of who scans in this process: one that is not taken back stops every later one.
AirScan::~AirScan()
{
    if (m_agent && m_agent->isActive())
        m_agent->stop();
}

void AirScan::makeAgent()
{
    m_agent = std::make_unique<Agent>();
    m_agent->setLowEnergyDiscoveryTimeout(kLongestMs);
    connect(m_agent.get(), &Agent::deviceDiscovered, this, &AirScan::hear);
    connect(m_agent.get(), &Agent::deviceUpdated, this, &AirScan::hear);
    // Queued: start() and stop() are answered later, whatever Qt does within.
    const auto type = Qt::QueuedConnection;
    connect(
        m_agent.get(), &Agent::finished, this, [this] { end({}); }, type);
    connect(
        m_agent.get(), &Agent::canceled, this, [this] { end({}); }, type);
    connect(
        m_agent.get(), &Agent::errorOccurred, this,
        [this](Agent::Error error) { end(scanErrorOf(error)); }, type);
}

void AirScan::start()
{
    if (std::exchange(m_isActive, true))
        return;
    m_heard.clear();
    if (!m_agent)
        makeAgent();
    // Later: what BlueZ remembers is told from within.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isActive)
                m_agent->start(Agent::LowEnergyMethod);
        },
        Qt::QueuedConnection);
}

void AirScan::stop()
{
    if (!m_isActive)
        return;
    if (m_agent->isActive()) {
        m_agent->stop();
        return;
    }
    // Not begun yet, or over already.
    QMetaObject::invokeMethod(
        this, [this] { end({}); }, Qt::QueuedConnection);
}

void AirScan::giveUp()
{
    if (!m_isActive)
        return;
    m_agent->stop();
    end(TransportError::ServiceMissing);
}

void AirScan::end(std::optional<TransportError> problem)
{
    if (std::exchange(m_isActive, false))
        Q_EMIT ended(problem);
}

void AirScan::hear(const QBluetoothDeviceInfo& device)
{
    if (!m_isActive)
        return;
    const QString address = device.address().toString();
    const bool offered = device.serviceUuids().contains(uuidOf(ble::Service::HeartRate))
        || m_heard.value(address).offersHeartRate;
    const ble::Advertisement heard{.address = address.toStdString(),
                                   .name = device.name().toStdString(),
                                   .signal = signalOf(device.rssi()),
                                   .offersHeartRate = offered};
    m_heard.insert(address, heard);
    Q_EMIT advertised(heard);
}

void AirScan::noteDevice(const QString& address, const QVariantMap& changed)
{
    const auto heard = m_heard.find(address);
    if (!m_isActive || heard == m_heard.end() || heard->offersHeartRate
        || !offersHeartRate(changed))
        return;
    heard->offersHeartRate = true;
    Q_EMIT advertised(*heard);
}

} // namespace homeward::ble_qt

#include "sync/ble_qt/qt_link.h"

#include "sync/ble_qt/gatt_uuid.h"

#include <QBluetoothAddress>
#include <QBluetoothDeviceInfo>
#include <QCoreApplication>

#include <utility>

namespace homeward::ble_qt {

namespace {

using ble::TransportError;

QLowEnergyController* controllerFor(const QString& address, QObject* parent)
{
    QBluetoothDeviceInfo device{QBluetoothAddress{address}, {}, 0};
    device.setCoreConfigurations(QBluetoothDeviceInfo::LowEnergyCoreConfiguration);
    return QLowEnergyController::createCentral(device, parent);
}

/// Qt has one error for nearly everything that BlueZ says.
TransportError connectErrorOf(QLowEnergyController::Error error)
{
    switch (error) {
    case QLowEnergyController::UnknownRemoteDeviceError:
        return TransportError::UnknownDevice;
    case QLowEnergyController::InvalidBluetoothAdapterError:
        return TransportError::NoAdapter;
    case QLowEnergyController::AuthorizationError:
    case QLowEnergyController::MissingPermissionsError:
        return TransportError::NotAllowed;
    default:
        return TransportError::Failed;
    }
}

} // namespace

QtLink::QtLink(const QString& address, ble::TransportListener& listener, const BootClock& clock)
    : m_address(address),
      m_listener(listener),
      m_clock(clock),
      m_controller(controllerFor(address, this)),
      m_access(*m_controller, listener, clock)
{
    // Queued: Qt tells much from within the very calls that it is an answer to.
    const auto type = Qt::QueuedConnection;
    connect(m_controller, &Controller::stateChanged, this, &QtLink::noteState, type);
    connect(m_controller, &Controller::errorOccurred, this, &QtLink::noteError, type);
    connect(m_controller, &Controller::discoveryFinished, this, &QtLink::noteServices, type);
    connect(m_controller, &Controller::serviceDiscovered, this,
            [this](const QBluetoothUuid& uuid) { m_listed << uuid; });
}

QtLink::~QtLink() = default;

void QtLink::open()
{
    m_controller->connectToDevice();
}

void QtLink::close()
{
    if (m_controller->state() == Controller::UnconnectedState)
        QMetaObject::invokeMethod(
            this, [this] { end(TransportError::Failed); }, Qt::QueuedConnection);
    else
        m_controller->disconnectFromDevice();
}

void QtLink::drop()
{
    m_isOver = true;
    QObject::disconnect(m_controller, nullptr, this, nullptr);
    QObject::disconnect(this, nullptr, nullptr, nullptr);
    m_access.silence();
    QCoreApplication::removePostedEvents(this);
    deleteLater(); // it may be the one that is telling this
}

void QtLink::noteState(Controller::ControllerState state)
{
    if (state == Controller::ConnectedState && !std::exchange(m_hasStood, true))
        Q_EMIT opened();
    // The one sign of both a connection that did not come about and one that is lost.
    else if (state == Controller::UnconnectedState)
        end(connectErrorOf(m_controller->error()));
}

void QtLink::noteError(Controller::Error error)
{
    // A device that BlueZ does not know, or a radio that is off, changes no state.
    if (!m_hasStood && m_controller->state() == Controller::UnconnectedState)
        return end(connectErrorOf(error));
    if (std::exchange(m_isListing, false))
        return m_listener.servicesListed(now(), unexpected{connectErrorOf(error)});
    m_access.failDetails();
}

void QtLink::end(TransportError error)
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_hasStood)
        Q_EMIT closed();
    else
        Q_EMIT failed(error);
}

void QtLink::listServices()
{
    m_isListing = true;
    m_listed.clear();
    m_controller->discoverServices();
}

void QtLink::noteServices()
{
    if (!std::exchange(m_isListing, false))
        return;
    ble::ServiceList found;
    for (const ble::Service service : kServices) {
        const qsizetype count = m_listed.count(uuidOf(service));
        if (count > 0)
            found.services.push_back(service);
        // Qt would use the last one, whichever that is.
        found.hasTwins = found.hasTwins || (service == ble::Service::HeartRate && count > 1);
    }
    m_listener.servicesListed(now(), found);
}

void QtLink::listDetails(ble::Service service)
{
    m_access.listDetails(service);
}

void QtLink::subscribe(ble::Attribute attribute)
{
    m_access.subscribe(attribute);
}

void QtLink::read(ble::Attribute attribute)
{
    m_access.read(attribute);
}

} // namespace homeward::ble_qt

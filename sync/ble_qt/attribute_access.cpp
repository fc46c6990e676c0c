#include "sync/ble_qt/attribute_access.h"

#include "sync/ble_qt/bluez_objects.h"
#include "sync/ble_qt/gatt_uuid.h"

#include <QBluetoothAddress>
#include <QCoreApplication>
#include <QDBusPendingCallWatcher>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace homeward::ble_qt {

namespace {

using ble::Attribute;
using ble::TransportError;

constexpr auto kCcc = QBluetoothUuid::DescriptorType::ClientCharacteristicConfiguration;

std::span<const std::byte> bytesOf(const QByteArray& value)
{
    return std::as_bytes(std::span{value.constData(), static_cast<std::size_t>(value.size())});
}

/// Whether another program has taken the notifications of this device's attribute for itself.
bool isAcquired(const BluezObjects& objects, const QString& address, Attribute attribute)
{
    const QString device = QStringLiteral("/dev_") + QString{address}.replace(u':', u'_');
    return std::any_of(objects.keyBegin(), objects.keyEnd(), [&](const QDBusObjectPath& path) {
        const QVariantMap values = objects.value(path).value(kCharacteristic);
        return path.path().contains(device)
            && QBluetoothUuid{values.value(QStringLiteral("UUID")).toString()} == uuidOf(attribute)
            && values.value(QStringLiteral("NotifyAcquired")).toBool();
    });
}

} // namespace

AttributeAccess::AttributeAccess(QLowEnergyController& controller, ble::TransportListener& listener,
                                 const BootClock& clock)
    : m_controller(controller),
      m_listener(listener),
      m_clock(clock)
{
}

void AttributeAccess::later(const std::function<void()>& tell)
{
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void AttributeAccess::silence()
{
    for (QLowEnergyService* service : m_services)
        QObject::disconnect(service, nullptr, this, nullptr);
    qDeleteAll(findChildren<QDBusPendingCallWatcher*>());
    QCoreApplication::removePostedEvents(this);
}

// What there is

void AttributeAccess::listDetails(ble::Service number)
{
    QLowEnergyService* service = m_controller.createServiceObject(uuidOf(number), &m_controller);
    if (service == nullptr) {
        later([this, number] {
            m_listener.detailsListed(now(), number, unexpected{TransportError::NotFound});
        });
        return;
    }
    add(number, *service);
    m_listing = number;
    // Without the values: one that is refused would leave the service in discovery for ever.
    service->discoverDetails(QLowEnergyService::SkipValueDiscovery);
}

void AttributeAccess::add(ble::Service number, QLowEnergyService& service)
{
    m_services.insert(number, &service);
    const auto type = Qt::QueuedConnection;
    connect(
        &service, &QLowEnergyService::stateChanged, this,
        [this, number](QLowEnergyService::ServiceState state) { noteState(number, state); }, type);
    connect(&service, &QLowEnergyService::errorOccurred, this, &AttributeAccess::noteError, type);
    connect(&service, &QLowEnergyService::characteristicRead, this, &AttributeAccess::noteRead,
            type);
    connect(&service, &QLowEnergyService::descriptorWritten, this, &AttributeAccess::noteSubscribed,
            type);
    // At once: the time that it is given is the one at which it came in.
    connect(&service, &QLowEnergyService::characteristicChanged, this,
            &AttributeAccess::noteChanged);
}

void AttributeAccess::noteState(ble::Service number, QLowEnergyService::ServiceState state)
{
    const bool isListed = state == QLowEnergyService::RemoteServiceDiscovered;
    if (m_listing != number || (!isListed && state != QLowEnergyService::InvalidService))
        return;
    if (!isListed)
        return failDetails();
    m_listing.reset();
    std::vector<Attribute> attributes;
    for (const QLowEnergyCharacteristic& one : m_services.value(number)->characteristics()) {
        if (const auto attribute = attributeOf(one.uuid()))
            attributes.push_back(*attribute);
    }
    m_listener.detailsListed(now(), number, attributes);
}

void AttributeAccess::failDetails()
{
    if (const auto listing = std::exchange(m_listing, std::nullopt))
        m_listener.detailsListed(now(), *listing, unexpected{TransportError::Failed});
}

QLowEnergyService* AttributeAccess::serviceOf(Attribute attribute) const
{
    for (QLowEnergyService* service : m_services) {
        if (service->characteristic(uuidOf(attribute)).isValid())
            return service;
    }
    return nullptr;
}

// Asking

void AttributeAccess::refuse(const Job& job, TransportError error)
{
    if (job.kind == Kind::Reading)
        m_listener.valueRead(now(), job.attribute, unexpected{error});
    else
        m_listener.subscribed(now(), job.attribute, unexpected{error});
}

void AttributeAccess::subscribe(Attribute attribute)
{
    const Job job{Kind::Subscription, attribute};
    QLowEnergyService* service = serviceOf(attribute);
    if (service == nullptr)
        return later([this, job] { refuse(job, TransportError::NotFound); });
    const QLowEnergyDescriptor ccc = service->characteristic(uuidOf(attribute)).descriptor(kCcc);
    // BlueZ would say yes all the same, and Qt would throw away what comes.
    if (!ccc.isValid())
        return later([this, job] { refuse(job, TransportError::CannotNotify); });
    m_jobs.push_back(job);
    service->writeDescriptor(ccc, QLowEnergyCharacteristic::CCCDEnableNotification);
}

void AttributeAccess::read(Attribute attribute)
{
    const Job job{Kind::Reading, attribute};
    QLowEnergyService* service = serviceOf(attribute);
    if (service == nullptr)
        return later([this, job] { refuse(job, TransportError::NotFound); });
    m_jobs.push_back(job);
    service->readCharacteristic(service->characteristic(uuidOf(attribute)));
}

// Answers

std::optional<AttributeAccess::Job> AttributeAccess::take(Kind kind)
{
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(),
                                  [kind](const Job& one) { return one.kind == kind; });
    if (job == m_jobs.end())
        return std::nullopt;
    const Job taken = *job;
    m_jobs.erase(job);
    return taken;
}

void AttributeAccess::noteRead(const QLowEnergyCharacteristic& characteristic,
                               const QByteArray& value)
{
    const auto attribute = attributeOf(characteristic.uuid());
    if (!attribute)
        return;
    std::erase(m_jobs, Job{Kind::Reading, *attribute});
    const auto bytes = bytesOf(value);
    m_listener.valueRead(now(), *attribute, std::vector<std::byte>{bytes.begin(), bytes.end()});
}

void AttributeAccess::noteSubscribed()
{
    if (const auto job = take(Kind::Subscription))
        m_listener.subscribed(now(), job->attribute, {});
}

void AttributeAccess::noteChanged(const QLowEnergyCharacteristic& characteristic,
                                  const QByteArray& value)
{
    if (const auto attribute = attributeOf(characteristic.uuid()))
        m_listener.notified(now(), *attribute, bytesOf(value));
}

void AttributeAccess::noteError(QLowEnergyService::ServiceError error)
{
    if (error == QLowEnergyService::DescriptorWriteError) {
        if (const auto job = take(Kind::Subscription))
            explain(job->attribute);
    } else if (error == QLowEnergyService::CharacteristicReadError) {
        if (const auto job = take(Kind::Reading))
            refuse(*job, TransportError::Refused);
    } else {
        failDetails();
    }
}

/// Why notifications were refused: Qt keeps BlueZ's reason to itself.
void AttributeAccess::explain(Attribute attribute)
{
    const Job job{Kind::Subscription, attribute};
    const QString address = m_controller.remoteAddress().toString();
    askForObjects(*this, [this, job, address](const auto& objects) {
        const bool isTaken = objects && isAcquired(*objects, address, job.attribute);
        refuse(job, isTaken ? TransportError::InUse : TransportError::CannotNotify);
    });
}

} // namespace homeward::ble_qt

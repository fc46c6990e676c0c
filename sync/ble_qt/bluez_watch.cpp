#include "sync/ble_qt/bluez_watch.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <chrono>

namespace homeward::ble_qt {

namespace {

using ble::TransportError;

/// For what nobody announces: a permission that was given, a service that answers again.
constexpr std::chrono::seconds kLookAgain{5};

} // namespace

BluezWatch::BluezWatch()
    : m_owner(kBluez, QDBusConnection::systemBus(), QDBusServiceWatcher::WatchForOwnerChange)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &BluezWatch::look);
    connect(&m_owner, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { setServed(false); });
    connect(&m_owner, &QDBusServiceWatcher::serviceRegistered, this, [this] { setServed(true); });
}

void BluezWatch::start()
{
    if (!QDBusConnection::systemBus().isConnected()) {
        tell(TransportError::ServiceMissing);
        return;
    }
    listen();
    lookForOwner();
}

void BluezWatch::listen()
{
    const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
    const QString objects = QStringLiteral("org.freedesktop.DBus.ObjectManager");
    QDBusConnection bus = QDBusConnection::systemBus();
    // By interface, so that the measurements of a strap do not come in a second time.
    for (const QString& interface : {kAdapter, kDevice}) {
        bus.connect(kBluez, {}, properties, QStringLiteral("PropertiesChanged"), {interface},
                    QStringLiteral("sa{sv}as"), this,
                    SLOT(noteProperties(QString, QVariantMap, QStringList, QDBusMessage)));
    }
    bus.connect(kBluez, QStringLiteral("/"), objects, QStringLiteral("InterfacesAdded"), this,
                SLOT(noteAdded(QDBusMessage)));
    bus.connect(kBluez, QStringLiteral("/"), objects, QStringLiteral("InterfacesRemoved"), this,
                SLOT(noteRemoved(QDBusObjectPath, QStringList)));
}

void BluezWatch::disconnectDevice(const QString& address) const
{
    if (m_adapter.isEmpty())
        return;
    QDBusConnection::systemBus().asyncCall(QDBusMessage::createMethodCall(
        kBluez, pathOf(m_adapter, address), kDevice, QStringLiteral("Disconnect")));
}

void BluezWatch::lookForOwner()
{
    auto question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    question << kBluez;
    auto* watcher =
        new QDBusPendingCallWatcher{QDBusConnection::systemBus().asyncCall(question), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* call) {
                const QDBusPendingReply<bool> reply = *call;
                call->deleteLater();
                if (!m_isServed) // the watcher may have been faster
                    setServed(!reply.isError() && reply.value());
            });
}

void BluezWatch::setServed(bool isServed)
{
    const bool wasServed = std::exchange(m_isServed, isServed);
    m_adapter.clear();
    m_again.stop();
    if (isServed) {
        look();
        return;
    }
    tell(TransportError::ServiceMissing);
    if (wasServed)
        Q_EMIT serviceLost();
}

void BluezWatch::look()
{
    askForObjects(*this, [this](const auto& objects) { judge(objects); });
}

void BluezWatch::judge(const Result<BluezObjects, TransportError>& objects)
{
    if (!m_isServed)
        return;
    if (!objects) {
        m_again.start(kLookAgain);
        tell(objects.error());
        return;
    }
    for (auto object = objects->constBegin(); object != objects->constEnd(); ++object) {
        if (!object->contains(kAdapter))
            continue;
        m_adapter = object.key().path();
        const bool isOn = object->value(kAdapter).value(QStringLiteral("Powered")).toBool();
        tell(isOn ? std::nullopt : std::optional{TransportError::BluetoothOff});
        return;
    }
    m_adapter.clear();
    tell(TransportError::NoAdapter);
}

void BluezWatch::tell(std::optional<TransportError> problem)
{
    if (m_hasTold && m_problem == problem)
        return;
    m_hasTold = true;
    m_problem = problem;
    Q_EMIT radioChanged();
}

void BluezWatch::noteProperties(const QString& interface, const QVariantMap& changed,
                                const QStringList& /*gone*/, const QDBusMessage& message)
{
    if (interface == kAdapter) {
        if (changed.contains(QStringLiteral("Powered")))
            look();
        return;
    }
    if (const QString address = addressIn(message.path()); !address.isEmpty())
        Q_EMIT deviceChanged(address, changed);
}

void BluezWatch::noteAdded(const QDBusMessage& message)
{
    const auto added = qdbus_cast<BluezInterfaces>(message.arguments().value(1));
    if (added.contains(kAdapter))
        look();
}

void BluezWatch::noteRemoved(const QDBusObjectPath& path, const QStringList& removed)
{
    if (removed.contains(kAdapter) && path.path() == m_adapter)
        look();
}

} // namespace homeward::ble_qt

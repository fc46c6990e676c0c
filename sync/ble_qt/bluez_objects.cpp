#include "sync/ble_qt/bluez_objects.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace homeward::ble_qt {

namespace {

ble::TransportError errorOf(const QDBusError& error)
{
    switch (error.type()) {
    case QDBusError::AccessDenied:
        return ble::TransportError::NotAllowed;
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
        return ble::TransportError::ServiceMissing;
    default:
        return ble::TransportError::Failed;
    }
}

} // namespace

void askForObjects(
    QObject& context,
    const std::function<void(const Result<BluezObjects, ble::TransportError>&)>& tell)
{
    const auto question = QDBusMessage::createMethodCall(
        kBluez, QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.ObjectManager"),
        QStringLiteral("GetManagedObjects"));
    auto* watcher =
        new QDBusPendingCallWatcher{QDBusConnection::systemBus().asyncCall(question), &context};
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &context,
                     [tell](QDBusPendingCallWatcher* call) {
                         const QDBusMessage reply = call->reply();
                         call->deleteLater();
                         if (reply.type() == QDBusMessage::ErrorMessage)
                             tell(unexpected{errorOf(call->error())});
                         else
                             tell(qdbus_cast<BluezObjects>(reply.arguments().value(0)));
                     });
}

QString addressIn(const QString& devicePath)
{
    const qsizetype name = devicePath.indexOf(QStringLiteral("/dev_"));
    if (name < 0 || devicePath.indexOf(u'/', name + 1) >= 0)
        return {};
    constexpr qsizetype kPrefix = 5;
    return devicePath.mid(name + kPrefix).replace(u'_', u':');
}

QString pathOf(const QString& adapter, QString address)
{
    return adapter + QStringLiteral("/dev_") + address.replace(u':', u'_');
}

} // namespace homeward::ble_qt

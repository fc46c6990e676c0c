#pragma once

#include "sync/ble_qt/bluez_objects.h"

#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace homeward::ble_qt {

/// Whether there is a radio, and what becomes of the devices that BlueZ knows. Qt says nothing when
/// bluetoothd goes away, and nothing of devices that no object of its own stands for.
///
/// Asks without waiting: a bus that hangs holds up nobody.
class BluezWatch final : public QObject {
    Q_OBJECT

public:
    BluezWatch();

    /// Whether it knows how things stand: from the first radioChanged on.
    bool hasTold() const { return m_hasTold; }

    /// Absent while the radio is ready.
    std::optional<ble::TransportError> problem() const { return m_problem; }

    /// Whether somebody owns org.bluez: no Bluetooth object of Qt may be made before, since it
    /// remembers for good that there was none.
    bool isServed() const { return m_isServed; }

    void start();

    /// Has BlueZ give up a connection, and asks for no answer.
    void disconnectDevice(const QString& address) const;

Q_SIGNALS:
    void radioChanged();
    /// bluetoothd is gone, even if it is back at once.
    void serviceLost();
    void deviceChanged(const QString& address, const QVariantMap& changed);

private:
    Q_SLOT void noteProperties(const QString& interface, const QVariantMap& changed,
                               const QStringList& gone, const QDBusMessage& message);
    Q_SLOT void noteAdded(const QDBusMessage& message);
    Q_SLOT void noteRemoved(const QDBusObjectPath& path, const QStringList& removed);

    void listen();
    void lookForOwner();
    void setServed(bool isServed);
    void look();
    void judge(const Result<BluezObjects, ble::TransportError>& objects);
    void tell(std::optional<ble::TransportError> problem);

    QDBusServiceWatcher m_owner;
    QTimer m_again;
    QString m_adapter; ///< the path of the one in use
    bool m_isServed = false;
    bool m_hasTold = false;
    std::optional<ble::TransportError> m_problem = ble::TransportError::ServiceMissing;
};

} // namespace homeward::ble_qt

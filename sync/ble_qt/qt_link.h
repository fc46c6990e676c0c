#pragma once

#include "core/base/boot_clock.h"
#include "sync/ble/transport.h"
#include "sync/ble_qt/attribute_access.h"

#include <QLowEnergyController>
#include <QObject>
#include <QString>

#include <optional>

namespace homeward::ble_qt {

/// One attempt at a connection, and the link that comes of it. A new one for each attempt: what a
/// controller of Qt has gone through once stays in it.
///
/// What comes of the calls is told later, through signals or to the listener. Whoever has no use
/// for it any more calls `drop`.
class QtLink final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    QtLink(const QString& address, ble::TransportListener& listener, const BootClock& clock);
    ~QtLink() override;

    const QString& address() const { return m_address; }
    bool hasStood() const { return m_hasStood; }

    void open();
    void close(); ///< `closed` follows

    /// Lets go of it: nobody hears of it any more, and it is deleted soon.
    void drop();

    void listServices();
    void listDetails(ble::Service service);
    void subscribe(ble::Attribute attribute);
    void read(ble::Attribute attribute);

Q_SIGNALS:
    void opened();
    void failed(homeward::ble::TransportError error); ///< before it was opened
    void closed();

private:
    using Controller = QLowEnergyController;

    void noteState(Controller::ControllerState state);
    void noteError(Controller::Error error);
    void noteServices();
    void end(ble::TransportError error);
    std::chrono::milliseconds now() const { return m_clock.sinceBoot(); }

    QString m_address;
    ble::TransportListener& m_listener;
    const BootClock& m_clock;
    Controller* m_controller; ///< its parent is this
    AttributeAccess m_access;
    QList<QBluetoothUuid> m_listed;
    bool m_isListing = false;
    bool m_hasStood = false;
    bool m_isOver = false;
};

} // namespace homeward::ble_qt

#pragma once

#include "core/base/boot_clock.h"
#include "sync/ble/transport.h"
#include "sync/ble_qt/air_scan.h"
#include "sync/ble_qt/bluez_watch.h"
#include "sync/ble_qt/qt_link.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <string>

namespace homeward::ble_qt {

/// Bluetooth LE by Qt Bluetooth over BlueZ.
///
/// A connection that was asked for may be asked for again until it is answered. After InProgress
/// BlueZ still tries, and it may come about without another call. After `disconnect` the listener
/// hears `disconnected`, whether a link stood or was pending.
///
/// Qt waits for BlueZ dozens of times in a connection: this lives on a thread where nobody minds
/// (BluetoothWearable). One at a time in a process, and always on the same thread.
class QtTransport final : public QObject, public ble::Transport {
    Q_OBJECT

public:
    /// `clock` must outlive this.
    explicit QtTransport(const BootClock& clock);
    ~QtTransport() override;

    /// To be called once, before anything else; `listener` must outlive this.
    void tell(ble::TransportListener& listener);

    void startScan() override;
    void stopScan() override;
    void connectTo(const std::string& address) override;
    void disconnect() override;
    void listServices() override;
    void listDetails(ble::Service service) override;
    void subscribe(ble::Attribute attribute) override;
    void read(ble::Attribute attribute) override;

private:
    void connectWatch();
    void noteRadio();
    void noteServiceLost();
    void noteDevice(const QString& address, const QVariantMap& changed);
    void noteScanEnd(std::optional<ble::TransportError> problem);

    void repeat();
    void open();
    void noteOpened();
    void noteFailed(ble::TransportError error);
    void noteClosed();
    void close();
    void letGo(); ///< of the link, without a word
    void later(const std::function<void()>& tell);
    std::chrono::milliseconds now() const { return m_clock.sinceBoot(); }

    const BootClock& m_clock;
    ble::TransportListener* m_listener = nullptr;
    BluezWatch m_watch;
    AirScan m_scan;
    QTimer m_patience; ///< with the end of a link
    QString m_wanted; ///< the address; empty while nothing is wanted
    std::unique_ptr<QtLink, void (*)(QtLink*)> m_link;
    std::chrono::milliseconds m_openedAt{};
    bool m_isScanWanted = false; ///< before anybody knows of the radio
    bool m_isPending = false; ///< BlueZ still tries what was asked before
    bool m_isClosing = false;
};

} // namespace homeward::ble_qt

#pragma once

#include "core/base/boot_clock.h"
#include "core/model/wearable.h"
#include "sync/ble/wearable_session.h"
#include "sync/ble_qt/qt_transport.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace homeward::ble_qt {

/// The session with its transport and its one timer. Made on any thread, and from `begin` on it
/// works on the thread that it was moved to; it ends that thread itself.
class WearableDesk final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    WearableDesk(const BootClock& clock, WearableListener& listener);
    ~WearableDesk() override;

    void begin();
    void ask(const std::function<void(ble::WearableSession&, ble::SinceBoot)>& wish);
    void end(); ///< closes the link, then the thread

private:
    /// What is to be done with all of Qt: it belongs to the thread that makes it.
    struct Work {
        Work(const BootClock& clock, WearableListener& listener)
            : transport(clock),
              session(transport, listener)
        {
        }

        QtTransport transport;
        ble::WearableSession session;
        QTimer timer;
    };

    void arm();

    const BootClock& m_clock;
    WearableListener& m_listener;
    std::unique_ptr<Work> m_work;
    std::optional<ble::SinceBoot> m_armedFor;
    bool m_isEnding = false;
};

} // namespace homeward::ble_qt

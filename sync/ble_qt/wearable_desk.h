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
/// works on the thread that it was moved to.
class WearableDesk final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    WearableDesk(const BootClock& clock, WearableListener& listener);
    ~WearableDesk() override;

    void begin();
    void ask(const std::function<void(ble::WearableSession&, ble::SinceBoot)>& wish);

    /// Closes the link, takes everything down, says so from its thread, and is gone.
    void end(const std::function<void()>& ended);

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
        QTimer endWatch;
    };

    void arm();
    void goDown();

    const BootClock& m_clock;
    WearableListener& m_listener;
    std::unique_ptr<Work> m_work;
    std::optional<ble::SinceBoot> m_armedFor;
    std::function<void()> m_ended; ///< once the end is near
};

} // namespace homeward::ble_qt

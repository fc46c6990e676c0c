#include "sync/ble_qt/bluetooth_wearable.h"

#include "sync/ble_qt/back_end.h"
#include "sync/ble_qt/wearable_desk.h"

#include <QSemaphore>
#include <QThread>

#include <functional>

namespace homeward::ble_qt {

namespace {

/// One for the whole process: objects that Qt Bluetooth keeps for good live on the thread that
/// came first, and whoever calls them from another crashes.
class BluetoothThread {
public:
    BluetoothThread()
    {
        m_thread.setObjectName(QStringLiteral("bluetooth"));
        m_thread.start();
    }
    BluetoothThread(const BluetoothThread&) = delete;
    BluetoothThread& operator=(const BluetoothThread&) = delete;
    ~BluetoothThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    static QThread& get()
    {
        static BluetoothThread only;
        return only.m_thread;
    }

private:
    QThread m_thread;
};

} // namespace

/// What lives on the thread.
class BluetoothWearable::Body {
public:
    explicit Body(const BootClock& clock) : m_clock(clock) { forceDBusBackEnd(); }
    Body(const Body&) = delete;
    Body& operator=(const Body&) = delete;

    ~Body()
    {
        if (m_desk == nullptr)
            return;
        QSemaphore ended;
        later([desk = m_desk, &ended] { desk->end([&ended] { ended.release(); }); });
        ended.acquire();
    }

    void start(WearableListener& listener)
    {
        m_desk = new WearableDesk{m_clock, listener};
        m_desk->moveToThread(&BluetoothThread::get());
        later([desk = m_desk] { desk->begin(); });
    }

    void ask(std::function<void(ble::WearableSession&, ble::SinceBoot)> wish)
    {
        if (m_desk != nullptr)
            later([desk = m_desk, wish = std::move(wish)] { desk->ask(wish); });
    }

private:
    void later(const std::function<void()>& work)
    {
        QMetaObject::invokeMethod(m_desk, work, Qt::QueuedConnection);
    }

    const BootClock& m_clock;
    WearableDesk* m_desk = nullptr; ///< of the thread; ends itself
};

using Session = ble::WearableSession;
using ble::SinceBoot;

BluetoothWearable::BluetoothWearable(const BootClock& clock) : m_body(std::make_unique<Body>(clock))
{
}

BluetoothWearable::~BluetoothWearable() = default;

void BluetoothWearable::tell(WearableListener& listener)
{
    m_body->start(listener);
}

void BluetoothWearable::look()
{
    m_body->ask([](Session& session, SinceBoot now) { session.look(now); });
}

void BluetoothWearable::choose(const std::string& address)
{
    m_body->ask([address](Session& session, SinceBoot now) { session.choose(now, address); });
}

void BluetoothWearable::keep(const KnownWearable& sensor)
{
    m_body->ask([sensor](Session& session, SinceBoot now) { session.keep(now, sensor); });
}

void BluetoothWearable::accept()
{
    m_body->ask([](Session& session, SinceBoot now) { session.accept(now); });
}

void BluetoothWearable::stop()
{
    m_body->ask([](Session& session, SinceBoot now) { session.stop(now); });
}

} // namespace homeward::ble_qt

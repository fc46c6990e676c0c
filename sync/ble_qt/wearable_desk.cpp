#include "sync/ble_qt/wearable_desk.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <algorithm>

namespace homeward::ble_qt {

WearableDesk::WearableDesk(const BootClock& clock, WearableListener& listener)
    : m_clock(clock),
      m_listener(listener)
{
}

WearableDesk::~WearableDesk() = default;

void WearableDesk::begin()
{
    m_work = std::make_unique<Work>(m_clock, m_listener);
    m_work->timer.setSingleShot(true);
    m_work->timer.setTimerType(Qt::PreciseTimer);
    connect(&m_work->timer, &QTimer::timeout, this, [this] {
        m_armedFor.reset();
        m_work->session.onTime(m_clock.sinceBoot());
    });
    // Whatever has happened since: the session is asked for its deadline before the thread sleeps.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            &WearableDesk::arm);
    m_work->transport.tell(m_work->session);
}

void WearableDesk::arm()
{
    if (m_isEnding && m_work->session.hasEnded()) {
        QThread::currentThread()->quit();
        return;
    }
    const auto deadline = m_work->session.deadline();
    if (deadline == m_armedFor)
        return;
    m_armedFor = deadline;
    if (deadline)
        m_work->timer.start(std::max(*deadline - m_clock.sinceBoot(), ble::SinceBoot{0}));
    else
        m_work->timer.stop();
}

void WearableDesk::ask(const std::function<void(ble::WearableSession&, ble::SinceBoot)>& wish)
{
    wish(m_work->session, m_clock.sinceBoot());
}

void WearableDesk::end()
{
    m_isEnding = true;
    m_work->session.prepareToEnd(m_clock.sinceBoot());
}

} // namespace homeward::ble_qt

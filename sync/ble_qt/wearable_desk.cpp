#include "sync/ble_qt/wearable_desk.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace homeward::ble_qt {

namespace {

/// How often to look whether the link is closed, at the end.
constexpr std::chrono::milliseconds kEndWatch{10};

} // namespace

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
    if (!m_work)
        return;
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

void WearableDesk::end(const std::function<void()>& ended)
{
    m_ended = ended;
    m_work->session.prepareToEnd(m_clock.sinceBoot());
    connect(&m_work->endWatch, &QTimer::timeout, this, [this] {
        if (m_work->session.hasEnded())
            QMetaObject::invokeMethod(this, &WearableDesk::goDown, Qt::QueuedConnection);
    });
    m_work->endWatch.start(kEndWatch);
}

void WearableDesk::goDown()
{
    if (!m_work)
        return;
    m_work.reset();
    deleteLater();
    m_ended();
}

} // namespace homeward::ble_qt

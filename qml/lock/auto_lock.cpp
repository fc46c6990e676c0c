#include "qml/lock/auto_lock.h"

#include <QEvent>

namespace homeward::ui {

namespace {

using namespace std::chrono_literals;

bool isActivity(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        return true;
    default:
        return false;
    }
}

} // namespace

AutoLock::AutoLock(AppController& app, const BootClock& clock, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_clock(clock),
      m_lastActivity(clock.sinceBoot())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::judge);
    connect(&app, &AppController::stateChanged, this, [this] {
        m_timer.stop();
        if (m_app.state() == AppController::State::Open)
            noteActivity();
    });
}

void AutoLock::setPatience(std::chrono::minutes patience)
{
    m_patience = patience;
    noteActivity();
}

void AutoLock::noteActivity()
{
    m_lastActivity = m_clock.sinceBoot();
    if (m_app.state() == AppController::State::Open && !m_timer.isActive() && m_patience > 0ms)
        m_timer.start(m_patience);
}

void AutoLock::setInFront(bool isInFront)
{
    if (isInFront)
        judge();
    else if (m_patience == 0ms)
        m_app.lock();
}

void AutoLock::judge()
{
    if (m_app.state() != AppController::State::Open || m_patience == 0ms)
        return;
    const auto idle = m_clock.sinceBoot() - m_lastActivity;
    if (idle >= m_patience)
        m_app.lock();
    else
        m_timer.start(m_patience - idle);
}

bool AutoLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isActivity(event->type())) {
        judge(); // the first touch after a long sleep must not count as having been here
        noteActivity();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace homeward::ui

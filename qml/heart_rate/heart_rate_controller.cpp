#include "qml/heart_rate/heart_rate_controller.h"

#include <utility>

namespace homeward::ui {

HeartRateController::HeartRateController(HeartRateNeeds needs, QObject* parent)
    : QObject(parent),
      m_app(needs.app),
      m_wallClock(needs.wallClock),
      m_sideEffects(needs.sideEffects),
      m_link(std::move(needs.maker)),
      m_recorder(needs.app, needs.worker, needs.wallClock, needs.bootClock),
      m_sensor(needs.app, needs.worker, m_link),
      m_live(needs.wallClock, needs.bootClock),
      m_recording(m_recorder, needs.wallClock, needs.treatment),
      m_rest(needs.app, needs.worker, needs.wallClock, needs.bootClock),
      m_history(needs.app, needs.worker),
      m_entry(needs.app, needs.worker, needs.wallClock)
{
    using namespace std::chrono_literals;
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &HeartRateController::look);
    connect(&m_app, &AppController::stateChanged, this, &HeartRateController::followApp);
    connect(&m_sideEffects, &SideEffectController::changed, this, &HeartRateController::changed);
    connect(&m_recording, &RecordingController::changed, this, &HeartRateController::runClock);
    connect(&m_rest, &RestController::changed, this, &HeartRateController::runClock);
    connectLink();
}

void HeartRateController::connectLink()
{
    connect(&m_link, &WearableLink::measured, this, [this](const WearableRate& rate) {
        m_recorder.add(rate);
        m_rest.add(rate);
        m_sensor.noteContact(rate.contact);
        if (m_app.state() == AppController::State::Open)
            m_live.add(rate);
    });
    connect(&m_link, &WearableLink::interrupted, this,
            [this](std::chrono::milliseconds since, GapReason reason) {
                m_recorder.interrupt(since, reason);
                m_live.interrupt();
            });
    connect(&m_link, &WearableLink::heard, &m_live, &LiveRate::lookSoon);
}

bool HeartRateController::mayShowNumbers() const
{
    return m_isShownAnyway || m_sideEffects.wasSevereOn(m_wallClock.now().day()) == false;
}

QString HeartRateController::quietLine() const
{
    if (m_recording.isRunning())
        return tr("Heart rate is being recorded");
    if (m_rest.state() == RestController::State::Sitting)
        return tr("Resting reading, minute %1 of %2")
            .arg(m_rest.minute())
            .arg(RestController::minutes());
    return {};
}

void HeartRateController::open()
{
    m_isOpen = true;
    m_isShownAnyway = false;
    m_recording.clear();
    m_rest.clear();
    m_sensor.open();
    runClock();
}

void HeartRateController::leave()
{
    m_isOpen = false;
    m_isShownAnyway = false;
    letGo();
    runClock();
}

void HeartRateController::record()
{
    m_recording.begin(m_sensor.description());
}

void HeartRateController::beginRest()
{
    const SensorDescription sensor = m_sensor.description();
    m_rest.begin(sensor.model.empty() ? sensor.name : sensor.model);
}

void HeartRateController::showNumbers()
{
    m_isShownAnyway = true;
    Q_EMIT changed();
}

void HeartRateController::look()
{
    m_recorder.look();
    m_rest.look();
    m_live.look();
    if (m_isOpen && m_rest.state() == RestController::State::Sitting)
        Q_EMIT inUse();
    letGo();
}

bool HeartRateController::isNeeded() const
{
    return m_isOpen || m_recording.isRunning() || m_rest.state() == RestController::State::Sitting;
}

void HeartRateController::letGo()
{
    if (isNeeded())
        return;
    m_sensor.close();
    m_live.clear();
    m_second.stop();
}

void HeartRateController::followApp()
{
    if (m_app.state() == AppController::State::Open)
        return;
    // Nothing of it is shown behind the lock. A recording goes on, and says so there.
    m_live.clear();
    m_entry.clear();
    leave();
}

void HeartRateController::runClock()
{
    if (isNeeded() && !m_second.isActive())
        m_second.start();
    Q_EMIT changed();
}

} // namespace homeward::ui

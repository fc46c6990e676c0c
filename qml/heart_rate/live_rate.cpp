#include "qml/heart_rate/live_rate.h"

#include "qml/support/moment_text.h"

namespace homeward::ui {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::seconds;

const QString kDash = QStringLiteral("–");

ZonedInstant before(const ZonedInstant& now, milliseconds ago)
{
    return onClockOf(now, now.at() - duration_cast<seconds>(ago));
}

} // namespace

LiveRate::LiveRate(const WallClock& wallClock, const BootClock& bootClock, QObject* parent)
    : QObject(parent),
      m_wallClock(wallClock),
      m_bootClock(bootClock)
{
    m_greying.setSingleShot(true);
    m_greying.setTimerType(Qt::PreciseTimer);
    connect(&m_greying, &QTimer::timeout, this, &LiveRate::look);
}

bool LiveRate::isRate() const
{
    return m_last && isPlausibleRate(m_last->bpm) && m_last->contact != SensorContact::None;
}

milliseconds LiveRate::age() const
{
    return m_last ? m_bootClock.sinceBoot() - m_last->at : milliseconds::max();
}

bool LiveRate::hasNumber() const
{
    return isRate() && age() < kLegible;
}

bool LiveRate::isCurrent() const
{
    return isRate() && age() < kFresh;
}

QString LiveRate::number() const
{
    return hasNumber() ? QString::number(m_last->bpm) : kDash;
}

QString LiveRate::moment() const
{
    if (!isRate())
        return {};
    if (hasNumber() && !isCurrent())
        return tr("%n seconds ago", nullptr,
                  static_cast<int>(duration_cast<seconds>(age()).count()));
    const QString time = timeText(before(m_wallClock.now(), age()));
    return isCurrent() ? tr("at %1").arg(time)
                       : tr("The last one was %1, at %2.").arg(m_last->bpm).arg(time);
}

QString LiveRate::note() const
{
    if (!m_last || isRate() || age() >= kFresh)
        return {};
    return m_last->contact == SensorContact::None ? tr("The strap does not touch your skin.")
                                                  : tr("The strap sends no rate at the moment.");
}

QString LiveRate::firstTime() const
{
    return timeText(before(m_wallClock.now(), RateStrip::kShown));
}

QString LiveRate::lastTime() const
{
    return timeText(m_wallClock.now());
}

void LiveRate::add(const WearableRate& rate)
{
    m_last = rate;
    if (isRate())
        m_strip.add(rate.at, rate.bpm);
    else
        m_strip.breakOff();
    m_greying.start(kFresh);
}

void LiveRate::look()
{
    const milliseconds now = m_bootClock.sinceBoot();
    const RateAxis before = m_strip.axis();
    m_strip.runTo(now);
    m_chart.setWindow(stripPlace(now - RateStrip::kShown), stripPlace(now));
    m_chart.setContent(m_strip.content());
    if (!(m_strip.axis() == before))
        Q_EMIT gridChanged();
    Q_EMIT changed();
}

void LiveRate::lookSoon()
{
    if (m_bootClock.sinceBoot() - m_shownAt < kCalm)
        return;
    m_shownAt = m_bootClock.sinceBoot();
    look();
}

void LiveRate::clear()
{
    m_greying.stop();
    m_last.reset();
    m_strip.clear();
    m_shownAt = -kCalm;
    look();
}

} // namespace homeward::ui

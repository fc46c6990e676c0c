#include "qml/treatment/session_day.h"

#include "qml/treatment/before_text.h"
#include "qml/treatment/day_text.h"

namespace homeward::ui {

void SessionDay::show(const DayReading& day)
{
    m_dateText = tr("%1, %2").arg(dayText(day.here.day()), timeText(day.here));
    m_title = dayTitle(day);
    m_sentence = daySentence(day);
    m_isClockDoubtful = day.status.isClockDoubtful;
    if (day.status.session)
        showSession(day);
    else
        clearSession();
    Q_EMIT changed();
}

void SessionDay::showSession(const DayReading& day)
{
    const SessionPlan& plan = day.status.session->plan;
    m_way.setRows(wayStops(day));
    m_before.setRows(beforeLines(day.status.rules, plan.start, day.here));
    m_bring.setRows(bringLines(day));
    m_ride = rideLine(day);
    m_hasRide = day.status.ride.plan && day.status.ride.state != RideState::NoRide;
    m_isPlannedForToday = isOnPlannedDay(day);
    m_endText = dosingEndedText(plan.route);
    m_endQuestion = dosingEndQuestion(plan.route);
    m_endProblem = isEndMissing(day) ? dosingEndUnknownText(plan.route) : QString{};
}

void SessionDay::clear()
{
    for (QString* text : {&m_dateText, &m_title, &m_sentence})
        text->clear();
    m_isClockDoubtful = false;
    clearSession();
    Q_EMIT changed();
}

void SessionDay::clearSession()
{
    m_way.setRows({});
    m_before.setRows({});
    m_bring.setRows({});
    m_ride = {};
    for (QString* text : {&m_endText, &m_endQuestion, &m_endProblem})
        text->clear();
    m_hasRide = m_isPlannedForToday = false;
}

QString SessionDay::medicines() const
{
    return tr("Take or hold only as your clinic told you. Never stop one on your own.");
}

} // namespace homeward::ui

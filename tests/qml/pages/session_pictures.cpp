#include "tests/qml/pages/session_pictures.h"

#include "tests/qml/pages/visit.h"

namespace {

/// Wednesday 12 November, 09:00, with a session at 13:00 and somebody who drives home.
void openMorning(Visit& visit)
{
    visit.fixture.startOpen();
    visit.fixture.goTo(1, 9, 0);
    visit.fixture.addSession(1, 13, 0);
}

void walkToObservation(Visit& visit)
{
    openMorning(visit);
    visit.fixture.arrangeRide(QStringLiteral("Maya Weber"));
    visit.fixture.goTo(1, 13, 10);
    visit.tap("hasBegun");
    visit.fixture.treatment()->steps()->time()->step(2);
    visit.tap("onward");
    visit.fixture.goTo(1, 13, 50);
    visit.tap("end");
}

/// By the bar or by the rail.
void act(Visit& visit, int action)
{
    QQuickItem* bar = visit.find("sessionBar");
    QMetaObject::invokeMethod(bar ? bar : visit.find("rail"), "picked", Q_ARG(int, action));
    Visit::settle();
}

/// From the evening until the rules have ended.
void shootRest(Visit& visit, const QString& look)
{
    visit.fixture.goTo(1, 19, 0);
    visit.shoot("session-5-evening-" + look);
    visit.fixture.goTo(2, 8, 0);
    visit.shoot("session-5-next-morning-" + look);
    visit.tap("slept");
    visit.shoot("session-5-slept-" + look);
    visit.fixture.goTo(2, 13, 55);
    visit.shoot("session-6-ended-" + look);
    visit.tap("action");
    visit.shoot("session-6-ended-rules-" + look);
}

} // namespace

void shootSessionDay(Visit& visit, const QString& look)
{
    openMorning(visit);
    visit.shoot("session-1-morning-" + look);
    visit.fixture.arrangeRide(QStringLiteral("Maya Weber"));
    visit.shoot("session-1-ride-" + look);
    visit.fixture.goTo(1, 13, 30);
    visit.shoot("session-1-overdue-" + look);
    visit.tap("hasBegun");
    visit.fixture.treatment()->steps()->time()->step(2);
    visit.shoot("session-1-begin-time-" + look);
    visit.tap("onward");
    visit.shoot("session-2-during-" + look);
    visit.fixture.goTo(1, 13, 50);
    visit.tap("end");
    visit.shoot("session-3-undo-" + look);
    visit.fixture.goTo(1, 14, 25);
    visit.shoot("session-3-observation-" + look);
    act(visit, 0);
    visit.shoot("session-5-rules-" + look);
    visit.fixture.travelTo(QStringLiteral("America/New_York"));
    visit.shoot("session-5-rules-away-" + look);
    visit.fixture.travelTo(QStringLiteral("Europe/Berlin"));
    visit.fixture.settings()->setAlwaysLight(true);
    visit.shoot("session-5-rules-dim-day-" + look);
    act(visit, 0);
    visit.shoot("session-3-observation-dim-day-" + look);
    visit.fixture.settings()->setAlwaysLight(false);
    act(visit, 2);
    visit.shoot("session-4-no-clinic-" + look);
    visit.fixture.enterClinic(QStringLiteral("River clinic"), QStringLiteral("555 0100"));
    visit.shoot("session-4-clinic-" + look);
    act(visit, 2);
    shootRest(visit, look);
}

void shootUnknownEnd(Visit& visit, const QString& look)
{
    openMorning(visit);
    visit.fixture.goTo(1, 13, 0);
    visit.tap("hasBegun");
    visit.tap("onward");
    visit.fixture.goTo(1, 16, 0);
    visit.shoot("session-7-unknown-" + look);
    act(visit, 0);
    visit.shoot("session-7-unknown-rules-" + look);
    act(visit, 0);
    visit.tap("action");
    visit.shoot("session-7-end-time-" + look);
    visit.tap("unknown");
    visit.fixture.setClockForward(30);
    visit.shoot("session-7-clock-" + look);
    visit.fixture.settings()->setLockShortcuts(true);
    visit.fixture.app()->lock();
    Visit::settle();
    QMetaObject::invokeMethod(visit.find("wishRules"), "press");
    visit.shoot("session-7-lock-" + look);
}

void shootUnwell(Visit& visit, const QString& look)
{
    walkToObservation(visit);
    visit.fixture.enterClinic(QStringLiteral("River clinic"), QStringLiteral("555 0100"));
    visit.tap("unwell");
    visit.shoot("session-8-unwell-" + look);
    visit.tap("onward");
    visit.shoot("session-8-group-" + look);
    visit.tap("item0");
    visit.shoot("session-8-answers-" + look);
    visit.fixture.sideEffects()->answer(0, 3);
    visit.tap("item0");
    visit.shoot("session-8-severe-" + look);
    for (int group = 0; group < visit.fixture.sideEffects()->steps(); ++group)
        visit.tap("onward");
    visit.shoot("session-8-done-" + look);
}

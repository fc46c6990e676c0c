#include "tests/qml/pages/planning_pictures.h"

#include "tests/qml/pages/visit.h"
#include "tests/qml/support/care_fixture.h"

namespace {

constexpr int kPlanning = 3;

/// By the bar or by the rail.
void goTo(Visit& visit, int tab)
{
    QQuickItem* bar = visit.find("bar");
    QMetaObject::invokeMethod(bar ? bar : visit.find("rail"), "picked", Q_ARG(int, tab));
    Visit::settle();
}

} // namespace

void shootCourse(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    goTo(visit, kPlanning);
    visit.tap("writeCourse");
    auto* editor = visit.fixture.care()->course();
    editor->setRoute(0);
    visit.shoot("course-1-route-" + look);
    visit.tap("onward");
    visit.shoot("course-2-choice-" + look);
    editor->setChoice(0);
    visit.tap("onward");
    editor->setDay(editor->today() + 7);
    visit.shoot("course-3-day-" + look);
    visit.tap("onward");
    editor->setMinutes(13 * 60);
    visit.shoot("course-4-time-" + look);
    visit.tap("onward");
    visit.shoot("course-5-dates-" + look);
    visit.tap("date1");
    editor->setDateDay(editor->today() + 7);
    visit.shoot("course-6-date-" + look);
    visit.tap("onward");
    visit.tap("onward");
    visit.shoot("course-5-dates-problem-" + look);
    visit.tap("date1");
    editor->setDateDay(editor->today() + 10);
    visit.tap("onward");
    visit.tap("onward");
    visit.shoot("course-7-review-" + look);
    visit.tap("onward");
    visit.shoot("course-8-saved-" + look);
}

void shootBooster(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    CareFixture care;
    care.setFixture(&visit.fixture);
    care.addDoneSession(-14);
    goTo(visit, kPlanning);
    visit.tap("writeBooster");
    visit.shoot("booster-1-empty-" + look);
    auto* editor = visit.fixture.care()->booster();
    visit.tap("boosterDate");
    visit.tap("onward");
    visit.shoot("booster-2-day-" + look);
    visit.tap("back");
    visit.tap("boosterInterval");
    editor->setWeeks(2);
    visit.shoot("booster-3-weeks-" + look);
    visit.tap("onward");
    visit.shoot("booster-4-saved-" + look);
    visit.tap("back");
    visit.shoot("plan-booster-" + look);
    goTo(visit, 0);
    visit.shoot("today-booster-" + look);
    care.addSession(3 * 24);
    Visit::settle();
    visit.shoot("today-session-near-" + look);
}

void shootCalendar(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    CareFixture care;
    care.setFixture(&visit.fixture);
    goTo(visit, kPlanning);
    visit.tap("calendar");
    visit.shoot("calendar-1-" + look);
    visit.tap("readInvitation");
    visit.shoot("calendar-2-file-" + look);
    care.lookAtInvitation(QStringLiteral("20251118T140000"));
    visit.shoot("calendar-3-dates-" + look);
    visit.tap("back");
    visit.tap("saveCalendar");
    visit.shoot("calendar-4-saved-" + look);
}

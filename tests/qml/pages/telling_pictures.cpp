#include "tests/qml/pages/telling_pictures.h"

#include "tests/qml/pages/visit.h"
#include "tests/qml/support/telling_fixture.h"

#include <QQmlListReference>

namespace {

void openTab(Visit& visit, int tab)
{
    QQuickItem* bar = visit.find("bar");
    QMetaObject::invokeMethod(bar ? bar : visit.find("rail"), "picked", Q_ARG(int, tab));
    Visit::settle();
}

/// The last of the tabs.
void openPlan(Visit& visit)
{
    QQuickItem* bar = visit.find("bar");
    auto* tabs = (bar ? bar : visit.find("rail"))->property("tabs").value<QObject*>();
    openTab(visit, static_cast<int>(QQmlListReference{tabs, "entries"}.count()) - 1);
}

void answer(Visit& visit, int count, int index)
{
    for (int item = 0; item < count; ++item) {
        visit.fixture.questionnaires()->answer(index);
        Visit::settle();
    }
}

} // namespace

void shootQuestionnaire(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    openPlan(visit);
    visit.shoot("plan-questionnaires-" + look);
    visit.tap("offer-phq9");
    visit.shoot("questionnaire-1-start-" + look);
    visit.tap("onward");
    answer(visit, 2, 1);
    visit.shoot("questionnaire-2-question-" + look);
    answer(visit, 1, 1);
    visit.tap("back");
    visit.shoot("questionnaire-2-answered-" + look);
    answer(visit, 5, 1);
    visit.shoot("questionnaire-2-long-" + look);
    visit.fixture.questionnaires()->decline();
    Visit::settle();
    visit.tap("later");
    openTab(visit, 0);
    visit.shoot("questionnaire-3-today-" + look);
    visit.tap("offer-phq9");
    answer(visit, 1, 0);
    visit.shoot("questionnaire-4-function-" + look);
    answer(visit, 1, 1);
    visit.shoot("questionnaire-5-check-" + look);
    visit.tap("onward");
    visit.shoot("questionnaire-6-no-total-" + look);
}

void shootItemNine(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    visit.fixture.enterClinic(QStringLiteral("River clinic"), QStringLiteral("555 0100"));
    openPlan(visit);
    visit.tap("offer-phq9");
    visit.tap("onward");
    answer(visit, 8, 1);
    visit.shoot("item-nine-1-question-" + look);
    answer(visit, 1, 1);
    visit.shoot("item-nine-2-help-" + look);
    visit.tap("back");
    answer(visit, 1, 2);
    visit.tap("onward");
    visit.shoot("item-nine-3-total-" + look);
}

void shootSafetyPlan(Visit& visit, const QString& look)
{
    TellingFixture telling;
    telling.setProperty("fixture", QVariant::fromValue(&visit.fixture));
    visit.fixture.startOpen();
    visit.tap("help");
    visit.shoot("safety-plan-1-help-empty-" + look);
    visit.tap("safetyPlan");
    visit.shoot("safety-plan-2-empty-" + look);
    telling.writeWords();
    telling.addPeople();
    visit.shoot("safety-plan-3-written-" + look);
    visit.tap("savePlanFile");
    visit.shoot("safety-plan-9-file-" + look);
    visit.tap("heading0");
    visit.shoot("safety-plan-4-words-" + look);
    visit.tap("onward");
    visit.tap("person0");
    visit.shoot("safety-plan-5-person-" + look);
    visit.tap("removePerson");
    visit.shoot("safety-plan-6-undo-" + look);
    visit.tap("undo");
    visit.tap("back");
    visit.shoot("safety-plan-7-help-" + look);
    visit.fixture.app()->lock();
    visit.shoot("safety-plan-8-locked-" + look);
}

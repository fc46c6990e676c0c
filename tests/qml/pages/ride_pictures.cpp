#include "tests/qml/pages/ride_pictures.h"

#include "tests/qml/pages/visit.h"
#include "tests/qml/support/care_fixture.h"

#include <QFile>

namespace {

constexpr int kPlanTab = 3;
constexpr int kRideAction = 1;

/// By the bar or by the rail.
void go(Visit& visit, const char* bar, int index)
{
    QQuickItem* item = visit.find(bar);
    QMetaObject::invokeMethod(item ? item : visit.find("rail"), "picked", Q_ARG(int, index));
    Visit::settle();
}

/// A few weeks into a course: two sessions done, one that was moved, one whose day has passed.
void fillPlan(Visit& visit, CareFixture& care)
{
    care.addDoneSession(-14);
    care.addDoneSession(-7);
    care.addSession(-3 * 24);
    care.addSession(6 * 24);
    care.moveSession(7 * 24 - 5);
    care.addSession(14 * 24 - 5);
    care.pairClinic();
    Visit::settle();
    go(visit, "bar", kPlanTab);
}

/// At the clinic: dosing has ended two hours ago, and Maya was to come.
void walkToTheEnd(CareFixture& care)
{
    care.addSession(0);
    care.arrangeRide(3);
    care.startSession();
    care.advance(40);
    care.endDosing();
    care.advance(120);
}

void enter(Visit& visit, const QString& code)
{
    for (const QChar digit : code)
        visit.tap(qPrintable(QStringLiteral("key") + digit));
}

/// What the code in the picture has to say, and the key that it can be checked with.
void keepToken(Visit& visit, const QString& name)
{
    const auto key = homeward::testing::onProfile(visit.fixture.world(),
                                                  [](homeward::services::Profile& profile) {
                                                      return profile.signingKey().publicKey().jwk();
                                                  });
    const auto write = [&name](const char* ending, const QByteArray& text) {
        QFile file{QStringLiteral(PICTURES "/%1.%2").arg(name, QLatin1String{ending})};
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qWarning("%s cannot be written", qPrintable(file.fileName()));
    };
    write("token", visit.fixture.care()->ride()->token().toUtf8());
    write("jwk", QByteArray::fromStdString(key));
}

} // namespace

void shootPlan(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    CareFixture care;
    care.setFixture(&visit.fixture);
    go(visit, "bar", kPlanTab);
    visit.shoot("plan-empty-" + look);
    visit.tap("action");
    auto* editor = visit.fixture.care()->sessionEditor();
    visit.tap("onward");
    visit.shoot("session-add-1-missing-" + look);
    editor->setRoute(0);
    visit.tap("onward");
    editor->setDay(editor->today() + 1);
    visit.shoot("session-add-2-day-" + look);
    visit.tap("onward");
    editor->setMinutes(13 * 60);
    visit.shoot("session-add-3-time-" + look);
    visit.tap("onward");
    visit.shoot("session-add-4-length-" + look);
    visit.tap("onward");
    visit.shoot("session-add-5-place-" + look);
    visit.tap("onward");
    visit.shoot("plan-added-" + look);
    fillPlan(visit, care);
    visit.shoot("plan-" + look);
    visit.tap("nextSession");
    visit.shoot("session-" + look);
    visit.tap("cancelSession");
    visit.shoot("session-cancelled-" + look);
}

void shootArranging(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    CareFixture care;
    care.setFixture(&visit.fixture);
    care.addSession(44);
    go(visit, "bar", kPlanTab);
    visit.tap("nextRide");
    visit.shoot("ride-1-none-" + look);
    visit.tap("arrange");
    auto* editor = visit.fixture.care()->rideEditor();
    visit.tap("onward");
    visit.shoot("ride-2-name-missing-" + look);
    editor->setName(QStringLiteral("Maya"));
    visit.tap("onward");
    editor->setRelation(QStringLiteral("Sister"));
    visit.shoot("ride-2-relation-" + look);
    visit.tap("onward");
    editor->setPhone(QStringLiteral("555 0142"));
    visit.shoot("ride-2-phone-" + look);
    visit.tap("onward");
    visit.shoot("ride-2-method-" + look);
    visit.tap("onward");
    visit.shoot("ride-2-time-" + look);
    visit.tap("onward");
    visit.shoot("ride-3-planned-" + look);
}

void shootHandOver(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    CareFixture care;
    care.setFixture(&visit.fixture);
    care.pairClinic();
    walkToTheEnd(care);
    go(visit, "sessionBar", kRideAction);
    visit.shoot("ride-4-at-the-end-" + look);
    visit.tap("arrived");
    visit.shoot("ride-4-arrived-" + look);
    visit.tap("giveToStaff");
    enter(visit, QStringLiteral("123"));
    visit.shoot("ride-5-staff-code-" + look);
    for (int digit = 0; digit < 3; ++digit)
        visit.tap("erase");
    enter(visit, care.staffCode(true));
    visit.shoot("ride-5-wrong-code-" + look);
    for (int turn = 0; turn < 4; ++turn)
        enter(visit, care.staffCode(true));
    visit.shoot("ride-5-pause-" + look);
    care.advance(2);
    visit.fixture.breakDiary();
    enter(visit, care.staffCode());
    visit.shoot("ride-5-not-saved-" + look);
    visit.fixture.mendDiary();
    visit.tap("onward");
    visit.shoot("ride-6-confirmed-" + look);
    keepToken(visit, "ride-6-confirmed-" + look);
}

void shootInitials(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    CareFixture care;
    care.setFixture(&visit.fixture);
    care.addSession(0);
    care.arrangeRideWith(QStringLiteral("Maximiliane-Alexandra"), QStringLiteral("neighbour"));
    care.startSession();
    care.advance(200);
    go(visit, "sessionBar", kRideAction);
    visit.tap("arrived");
    visit.tap("giveToStaff");
    visit.tap("onward");
    visit.shoot("ride-5-initials-" + look);
    visit.write("initials", QStringLiteral("JR"));
    visit.tap("onward");
    visit.shoot("ride-6-end-unknown-" + look);
    keepToken(visit, "ride-6-end-unknown-" + look);
}

void shootNoRide(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    CareFixture care;
    care.setFixture(&visit.fixture);
    walkToTheEnd(care);
    go(visit, "sessionBar", kRideAction);
    visit.tap("noRide");
    visit.shoot("ride-4-no-ride-" + look);
    visit.fixture.care()->ride()->choose(1);
    Visit::settle();
    visit.shoot("ride-4-no-ride-chosen-" + look);
}

void shootClinic(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    CareFixture care;
    care.setFixture(&visit.fixture);
    go(visit, "bar", kPlanTab);
    visit.tap("clinic");
    visit.shoot("clinic-empty-" + look);
    visit.tap("action");
    visit.tap("onward");
    visit.shoot("clinic-edit-" + look);
    visit.tap("back");
    care.pairClinic();
    visit.shoot("clinic-" + look);
    visit.tap("vitals");
    visit.write("systolic", QStringLiteral("80"));
    visit.write("diastolic", QStringLiteral("120"));
    visit.tap("onward");
    visit.shoot("vitals-asked-again-" + look);
    visit.write("systolic", QStringLiteral("118"));
    visit.write("diastolic", QStringLiteral("76"));
    visit.write("heartRate", QStringLiteral("72"));
    visit.write("saturation", QStringLiteral("98"));
    visit.write("measuredBy", QStringLiteral("JR"));
    visit.tap("onward");
    visit.shoot("vitals-" + look);
}

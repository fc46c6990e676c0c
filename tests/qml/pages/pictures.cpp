#include "tests/qml/pages/heart_rate_pictures.h"
#include "tests/qml/pages/planning_pictures.h"
#include "tests/qml/pages/ride_pictures.h"
#include "tests/qml/pages/session_pictures.h"
#include "tests/qml/pages/spoken_look.h"
#include "tests/qml/pages/telling_pictures.h"
#include "tests/qml/pages/trends_pictures.h"
#include "tests/qml/pages/visit.h"
#include "tests/qml/pages/writing_pictures.h"
#include "tests/qml/support/warnings.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>

#include <cstdio>

namespace {

void shootFirstStart(Visit& visit, const QString& look)
{
    visit.fixture.startFresh();
    visit.shoot("welcome-" + look);
    visit.tap("onward");
    visit.shoot("country-" + look);
    visit.tap("onward");
    visit.shoot("privacy-" + look);
    visit.tap("onward");
    visit.write("passphrase", QStringLiteral("river candle orbit mitten"));
    visit.write("again", QStringLiteral("river candle orbit mitton"));
    visit.tap("onward");
    visit.shoot("passphrase-" + look);
    visit.write("again", QStringLiteral("river candle orbit mitten"));
    visit.tap("onward");
    visit.shoot("words-" + look);
    visit.tap("onward");
    visit.shoot("words-check-" + look);
}

void shootLock(Visit& visit, const QString& look)
{
    visit.fixture.startLocked();
    visit.shoot("lock-" + look);
    visit.write("passphrase", QStringLiteral("not this one"));
    visit.tap("unlock");
    visit.shoot("lock-refused-" + look);
    visit.tap(visit.find("back") ? "back" : "forgot");
    visit.shoot("recover-" + look);
    visit.tap("help");
    visit.shoot("help-" + look);
    visit.tap("signs");
    visit.shoot("signs-" + look);
    visit.tap("back");
    visit.fixture.settings()->setRegionId(QString{});
    visit.shoot("help-elsewhere-" + look);
}

void fillDiary(Fixture& fixture)
{
    fixture.addEntry(1, 5, QStringLiteral("Walked to the river with Maya. The light was low."));
    fixture.addEntry(1, 4, {});
    fixture.addEntry(2, 3, {});
    fixture.addEntry(5, 7,
                     QStringLiteral("Slept well. The music stayed with me, mostly the slow part."
                                    " I want to ask about the nausea, and whether the room can be"
                                    " a little darker next time. The nurse was kind."));
    for (int day = 6; day < 20; ++day)
        fixture.addEntry(day, day % 11, day % 3 == 0 ? QStringLiteral("A quiet day.") : QString{});
}

void shootOpen(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    visit.shoot("today-" + look);
    fillDiary(visit.fixture);
    visit.tap("stone6");
    visit.shoot("today-saved-" + look);
    visit.tap("sleepChip");
    QMetaObject::invokeMethod(visit.find("sleepChip"), "toggled");
    visit.shoot("today-sleep-" + look);
    QMetaObject::invokeMethod(visit.find("sleepChip"), "toggled");
    QMetaObject::invokeMethod(visit.find("noteChip"), "toggled");
    visit.shoot("today-note-" + look);
    visit.fixture.breakDiary();
    visit.tap("again");
    visit.tap("stone3");
    visit.shoot("today-failed-" + look);
    visit.fixture.mendDiary();
    QMetaObject::invokeMethod(visit.find("bar") ? visit.find("bar") : visit.find("rail"), "picked",
                              Q_ARG(int, 1));
    visit.shoot("diary-" + look);
    visit.write("search", QStringLiteral("zebra"));
    visit.shoot("diary-no-hits-" + look);
    visit.write("search", QString{});
    visit.fixture.day()->open(20402); // the day with two entries
    QMetaObject::invokeMethod(visit.find("diary"), "dayAsked", Q_ARG(int, 20402));
    visit.shoot("day-" + look);
    visit.tap("entry0");
    visit.shoot("entry-" + look);
    visit.tap("back");
    visit.tap("back");
    QMetaObject::invokeMethod(visit.find("bar") ? visit.find("bar") : visit.find("rail"),
                              "settingsAsked");
    visit.shoot("settings-" + look);
    visit.tap("textSize");
    visit.shoot("text-size-" + look);
    visit.tap("back");
    visit.tap("reminders");
    visit.shoot("reminders-" + look);
    visit.tap("quietHours");
    visit.shoot("quiet-hours-" + look);
}

void shootLeaving(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    fillDiary(visit.fixture);
    QMetaObject::invokeMethod(visit.find("bar") ? visit.find("bar") : visit.find("rail"),
                              "settingsAsked");
    visit.tap("export");
    visit.shoot("export-" + look);
    visit.fixture.care()->exporter()->setSpan(4);
    visit.shoot("export-days-" + look);
    visit.tap("firstDay");
    visit.shoot("export-first-day-" + look);
    visit.tap("onward");
    visit.tap("onward");
    visit.shoot("export-done-" + look);
    visit.tap("onward");
    visit.tap("deleteEverything");
    visit.write("erasurePassphrase", QStringLiteral("not this one"));
    visit.tap("onward");
    visit.shoot("delete-" + look);
    visit.write("erasurePassphrase", visit.fixture.passphrase());
    visit.tap("onward");
    visit.shoot("delete-sure-" + look);
    visit.tap("reallyDelete");
    visit.shoot("deleted-" + look);
}

void lookAt(Visit& visit, const QString& name, const QString& text)
{
    visit.fixture.care()->importer()->look(visit.fixture.fileWith(name, text));
    Visit::settle();
}

void shootImport(Visit& visit, const QString& look)
{
    visit.fixture.startOpen();
    QMetaObject::invokeMethod(visit.find("bar") ? visit.find("bar") : visit.find("rail"),
                              "settingsAsked");
    visit.tap("import");
    visit.shoot("import-1-choose-" + look);
    lookAt(visit, QStringLiteral("list.csv"), QStringLiteral("milk,bread\n1,2\n"));
    visit.shoot("import-2-other-kind-" + look);
    lookAt(visit, QStringLiteral("daylio_export.csv"),
           QStringLiteral("full_date,time,mood\n2025-11-10,19:00,good\n"
                          "2025-11-10,20:00,super\n2025-11-09,25:00,bad\n"));
    visit.shoot("import-3-daylio-" + look);
    visit.tap("word0");
    visit.shoot("import-4-word-" + look);
    visit.tap("stone9");
    visit.tap("onward");
    visit.shoot("import-5-came-in-" + look);
}

void shootAll(const QString& look, const QSize& size, int textPercent, bool isDark)
{
    for (const auto& part :
         {shootFirstStart, shootLock,        shootOpen,           shootLeaving,
          shootImport,     shootSessionDay,  shootUnknownEnd,     shootUnwell,
          shootPlan,       shootArranging,   shootHandOver,       shootInitials,
          shootNoRide,     shootClinic,      shootQuestionnaire,  shootItemNine,
          shootSafetyPlan, shootWriting,     shootSessionWriting, shootPreparing,
          shootTrends,     shootFirstTrends, shootNotice,         shootCourse,
          shootBooster,    shootCalendar,    shootFindingStrap,   shootLiveRate,
          shootRecording,  shootResting,     shootRateDays,       shootRateAfterSession}) {
        Visit visit(size, textPercent, isDark);
        part(visit, look);
    }
}

/// Every page in a language; false if one of them has a text that is cut or not translated.
bool shootSpoken(const QString& language)
{
    const SpokenLook spoken{language};
    shootAll(language, {360, 740}, 100, false);
    for (const QString& fault : spoken.faults())
        (void)std::fprintf(stderr, "%s\n", qPrintable(fault));
    return spoken.faults().isEmpty();
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_SCALE_FACTOR", "1.5");
    qInstallMessageHandler(homeward::testing::countWarnings);
    QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QString only = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    QDir().mkpath(QStringLiteral(PICTURES));
    const auto wants = [&only](const char* look) {
        return only.isEmpty() || only == QLatin1String(look);
    };
    if (SpokenLook::isKnown(only))
        return shootSpoken(only) && !homeward::testing::anyWarning ? 0 : 1;
    if (wants("light"))
        shootAll("light", {360, 740}, 100, false);
    if (wants("dark"))
        shootAll("dark", {360, 740}, 100, true);
    if (wants("large"))
        shootAll("large", {360, 740}, 200, false);
    if (wants("tablet"))
        shootAll("tablet", {800, 1280}, 100, false);
    if (wants("wide"))
        shootAll("wide", {1280, 800}, 100, false);
    if (wants("low"))
        shootAll("low", {740, 360}, 100, false);
    return homeward::testing::anyWarning ? 1 : 0;
}

#include "app/tour/tour.h"

#include "app/demo_diary.h"
#include "app/tour/session_walk.h"
#include "app/tour/telling_walk.h"
#include "app/tour/walker.h"

#include <QDir>
#include <QTemporaryDir>

#include <vector>

namespace homeward::app {

namespace {

using Appearance = ui::SettingsController::Appearance;
using AppState = ui::AppController::State;
using CheckInState = ui::CheckInController::State;

const QString kPassphrase = QStringLiteral("river lamp seven window moss");

bool isIn(const Walker& walk, CheckInState state)
{
    return walk.application().checkIn().state() == state;
}

std::vector<TourLook> looks()
{
    return {
        {QStringLiteral("phone-light"), {360, 740}, Appearance::Light, 100},
        {QStringLiteral("phone-dark"), {360, 740}, Appearance::Dark, 100},
        {QStringLiteral("phone-200"), {360, 740}, Appearance::Light, 200},
        {QStringLiteral("tablet-light"), {800, 1280}, Appearance::Light, 100},
        {QStringLiteral("desktop-light"), {1280, 800}, Appearance::Light, 100},
    };
}

/// One picture after the other; the number keeps them in the order of the walk.
struct Page {
    const char* name;
    const char* onward; ///< name of what is clicked then
};

/// From the first page to an empty Today.
void walkFirstStart(Walker& walk)
{
    auto& application = walk.application();
    auto& onboarding = application.onboarding();
    walk.waitFor(QStringLiteral("the first page"),
                 [&] { return application.appController().state() == AppState::FirstStart; });
    for (const auto& [name, onward] : {Page{"01-welcome", "onward"}, Page{"02-country", "onward"},
                                       Page{"03-privacy", "onward"}}) {
        walk.shoot(QString::fromLatin1(name));
        walk.click(QString::fromLatin1(onward));
    }
    application.settings().setRegionId(QStringLiteral("US"));
    walk.type(QStringLiteral("passphrase"), kPassphrase);
    onboarding.weigh(kPassphrase);
    walk.shoot(QStringLiteral("04-passphrase"));
    onboarding.choosePassphrase(kPassphrase, kPassphrase);
    walk.waitFor(QStringLiteral("the list of words"),
                 [&] { return !onboarding.words().isEmpty(); });
    walk.shoot(QStringLiteral("05-words"));
    walk.click(QStringLiteral("onward"));
    walk.shoot(QStringLiteral("06-words-check"));
    const QStringList words = onboarding.words();
    onboarding.checkWords(words.value(onboarding.firstAsked() - 1),
                          words.value(onboarding.secondAsked() - 1));
    walk.waitFor(QStringLiteral("the open diary"),
                 [&] { return isIn(walk, CheckInState::Asking); });
}

/// A check-in with all that one may add.
void walkCheckIn(Walker& walk)
{
    const auto waitUntilSaved = [&] {
        walk.waitFor(QStringLiteral("the saved entry"),
                     [&] { return isIn(walk, CheckInState::Saved); });
    };
    walk.shoot(QStringLiteral("10-today"));
    walk.click(QStringLiteral("stone6"));
    waitUntilSaved();
    walk.shoot(QStringLiteral("11-today-saved"));
    for (const char* what : {"energy", "sleep", "note"}) {
        const QString name = QString::fromLatin1(what);
        walk.click(name + QStringLiteral("Chip"));
        walk.shoot(QStringLiteral("12-today-") + name);
        walk.click(name + QStringLiteral("Chip"));
    }
    walk.application().checkIn().setNote(QStringLiteral("Walked to the river with Maya."));
    waitUntilSaved();
}

/// By the bar or the rail, or by the menu into which the bar folds.
void goTo(Walker& walk, const QString& place)
{
    const bool isFolded = walk.look().textPercent >= 150 && walk.look().size.width() < 1000;
    if (isFolded)
        walk.press(QStringLiteral("Menu"));
    walk.press(place);
}

void walkDiary(Walker& walk)
{
    goTo(walk, QStringLiteral("Diary"));
    walk.shoot(QStringLiteral("20-diary"));
    walk.click(QStringLiteral("entryRow0"));
    walk.shoot(QStringLiteral("21-day"));
    walk.click(QStringLiteral("entry0"));
    walk.shoot(QStringLiteral("22-entry"));
    walk.click(QStringLiteral("back"));
    walk.click(QStringLiteral("back"));
}

void walkTrends(Walker& walk)
{
    goTo(walk, QStringLiteral("Trends"));
    walk.waitFor(QStringLiteral("the chart"),
                 [&] { return walk.application().trends().hasMood(); });
    walk.shoot(QStringLiteral("25-trends"));
    walk.click(QStringLiteral("table"));
    walk.shoot(QStringLiteral("26-trends-table"));
    walk.click(QStringLiteral("back"));
    walk.click(QStringLiteral("heartRateRow"));
    walk.shoot(QStringLiteral("27-heart-rate"));
    walk.click(QStringLiteral("rateEntry"));
    walk.shoot(QStringLiteral("28-heart-rate-number"));
    walk.click(QStringLiteral("back"));
    walk.click(QStringLiteral("back"));
}

void walkHelp(Walker& walk)
{
    walk.click(QStringLiteral("help"));
    walk.shoot(QStringLiteral("30-help"));
    walk.click(QStringLiteral("signs"));
    walk.shoot(QStringLiteral("31-signs"));
    walk.click(QStringLiteral("back"));
    walk.click(QStringLiteral("back"));
}

void walkSettings(Walker& walk)
{
    goTo(walk, QStringLiteral("Today"));
    goTo(walk, QStringLiteral("Settings"));
    walk.shoot(QStringLiteral("40-settings"));
    walk.click(QStringLiteral("import"));
    walk.shoot(QStringLiteral("41-import"));
    walk.click(QStringLiteral("back"));
    walk.press(QStringLiteral("Lock now"));
}

void walkLock(Walker& walk)
{
    auto& lock = walk.application().lock();
    walk.waitFor(QStringLiteral("the lock screen"),
                 [&] { return walk.application().appController().state() == AppState::Locked; });
    walk.shoot(QStringLiteral("50-lock"));
    lock.unlockWithWords(QStringLiteral("abandon"));
    walk.shoot(QStringLiteral("51-lock-refused"));
    walk.press(QStringLiteral("I forgot my passphrase"));
    walk.shoot(QStringLiteral("52-recover"));
    walk.click(QStringLiteral("back"));
}

void unlock(Walker& walk)
{
    walk.application().lock().unlock(kPassphrase);
    walk.waitFor(QStringLiteral("the open diary"), [&] { return isIn(walk, CheckInState::Saved); });
}

/// A few weeks, as if the person had been here for a while.
void fillDiary(Walker& walk)
{
    QObject context;
    bool isFilled = false;
    const ZonedInstant now = walk.application().wallClock().now();
    walk.application().profileWorker().run(
        &context,
        [now](ui::ProfileDesk& desk) {
            return desk.profile && fillDemoDiary(desk.profile->diary(), now);
        },
        [&isFilled](bool filled) { isFilled = filled; });
    walk.waitFor(QStringLiteral("the filled diary"), [&isFilled] { return isFilled; });
}

TourReport walkOnce(const TourLook& look, const QString& folder)
{
    const QTemporaryDir home;
    // The walk goes by the words of the pages.
    Application application{{home.path().toStdString() + "/profile"},
                            {QLocale::English, QLocale::UnitedStates}};
    if (!application.load(true))
        return {.pictures = 0, .problems = application.qmlWarnings()};
    Walker walk{application, look, folder};
    walkFirstStart(walk);
    fillDiary(walk);
    walkCheckIn(walk);
    walkDiary(walk);
    walkTrends(walk);
    walkHelp(walk);
    goTo(walk, QStringLiteral("Plan"));
    walkTelling(walk);
    walkSettings(walk);
    walkLock(walk);
    unlock(walk);
    walkSessionDay(walk);
    return {.pictures = walk.pictures(), .problems = walk.problems() + application.qmlWarnings()};
}

} // namespace

TourReport runTour(const QString& folder)
{
    TourReport report;
    if (!folder.isEmpty() && !QDir{}.mkpath(folder))
        return {.pictures = 0, .problems = {QStringLiteral("tour: %1 is no folder").arg(folder)}};
    for (const TourLook& look : looks()) {
        const TourReport walked = walkOnce(look, folder);
        report.pictures += walked.pictures;
        report.problems += walked.problems;
        if (folder.isEmpty())
            break;
    }
    return report;
}

} // namespace homeward::app

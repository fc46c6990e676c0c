#include "app/tour/session_walk.h"

#include "app/demo_session.h"

#include <QObject>

namespace homeward::app {

namespace {

using Stage = ui::TreatmentController::Stage;

void addSession(Walker& walk)
{
    QObject context;
    bool isAdded = false;
    const ZonedInstant now = walk.application().wallClock().now();
    walk.application().profileWorker().run(
        &context,
        [now](ui::ProfileDesk& desk) { return desk.profile && addDemoSession(*desk.profile, now); },
        [&isAdded](bool added) { isAdded = added; });
    walk.waitFor(QStringLiteral("the session"), [&isAdded] { return isAdded; });
    walk.application().appController().noteTreatmentChange(nullptr);
}

void waitForStage(Walker& walk, Stage stage)
{
    walk.waitFor(QStringLiteral("the next stage of the day"),
                 [&] { return walk.application().treatment().stage() == stage; });
}

void walkUnwell(Walker& walk)
{
    walk.click(QStringLiteral("unwell"));
    walk.shoot(QStringLiteral("66-unwell"));
    walk.click(QStringLiteral("onward"));
    walk.click(QStringLiteral("item0"));
    walk.shoot(QStringLiteral("67-side-effects"));
    walk.click(QStringLiteral("back"));
}

} // namespace

void walkSessionDay(Walker& walk)
{
    addSession(walk);
    waitForStage(walk, Stage::Before);
    walk.shoot(QStringLiteral("60-session-morning"));
    walk.click(QStringLiteral("begin"));
    waitForStage(walk, Stage::During);
    walk.shoot(QStringLiteral("61-session-during"));
    walk.click(QStringLiteral("end"));
    waitForStage(walk, Stage::Observation);
    walk.shoot(QStringLiteral("62-session-observation"));
    walk.press(QStringLiteral("Rules"));
    walk.shoot(QStringLiteral("63-rules"));
    walk.press(QStringLiteral("Clinic"));
    walk.shoot(QStringLiteral("64-clinic"));
    walk.click(QStringLiteral("toDay"));
    walk.click(QStringLiteral("changeEnd"));
    walk.shoot(QStringLiteral("65-session-end"));
    walk.click(QStringLiteral("back"));
    walkUnwell(walk);
}

} // namespace homeward::app

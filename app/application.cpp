#include "app/application.h"

#include "app/exports.h"
#include "app/no_network.h"
#include "core/base/zone_data.h"
#include "core/services/erasure.h"
#include "core/services/replacement.h"

#include <QGuiApplication>
#include <QQuickWindow>

#include <utility>

namespace homeward::app {

namespace {

/// Those of the folder that a cut-off restore left beside its place are this device's, too; those
/// of a diary whose deletion was cut off are not.
services::Preferences preferencesIn(const services::ProfileFolder& folder,
                                    services::Surroundings surroundings)
{
    (void)services::completeErasure(folder, surroundings);
    (void)services::completeReplacement(folder, surroundings); // or opening says why it cannot be
    return services::loadPreferences(surroundings.files, folder.preferences());
}

} // namespace

Application::Application(const services::ProfileFolder& folder, const QLocale& device,
                         Reminding reminding, ui::WearableMaker wearable)
    : m_found(preferencesIn(folder, {m_clock, m_random, m_files})),
      m_translation(ui::spokenLocale(m_found.language, device)),
      m_device(folder.path, m_files, m_clock, reminding),
      m_profileWorker(m_worker, folder, {m_clock, m_random, m_files}),
      m_settings(m_profileWorker, m_found),
      m_app(m_profileWorker, !zoneDataCovers(m_clock.now())),
      m_autoLock(m_app, m_bootClock),
      m_onboarding(m_app, m_profileWorker),
      m_lock(m_app, m_profileWorker),
      m_checkIn(m_app, m_profileWorker, m_wallClock),
      m_diary(m_app, m_profileWorker, m_wallClock),
      m_day(m_app, m_profileWorker, m_wallClock),
      m_entry(m_app, m_profileWorker, m_wallClock),
      m_help(m_settings, m_wallClock),
      m_treatment(m_app, m_profileWorker, m_wallClock, m_settings),
      m_sideEffects(m_app, m_profileWorker, m_wallClock, m_treatment),
      m_questionnaires(m_app, m_profileWorker, m_wallClock, m_treatment),
      m_safetyPlan(m_app, m_profileWorker),
      m_care(m_app, m_profileWorker, m_wallClock, m_settings, m_treatment),
      m_trends(m_app, m_profileWorker, m_wallClock, m_settings),
      m_reminders(m_app, m_profileWorker, m_wallClock, m_settings, m_device.system()),
      m_heartRate({m_app, m_profileWorker, m_wallClock, m_bootClock, m_treatment, m_sideEffects,
                   std::move(wearable)})
{
    connectLifecycle();
    connectReminders();
    connectHeartRate();
    offerExports(*m_care.exporter(), m_clock);
    m_engine.setNetworkAccessManagerFactory(noNetwork());
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml")); // the default from Qt 6.5 on
    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_app,
                     [this](const QList<QQmlError>& warnings) {
                         for (const QQmlError& warning : warnings)
                             m_qmlWarnings << warning.toString();
                     });
}

bool Application::load(bool isStill)
{
    const auto handed = [](auto* controller) { return QVariant::fromValue(controller); };
    m_engine.setInitialProperties({{"app", handed(&m_app)},
                                   {"onboarding", handed(&m_onboarding)},
                                   {"lock", handed(&m_lock)},
                                   {"checkIn", handed(&m_checkIn)},
                                   {"diary", handed(&m_diary)},
                                   {"day", handed(&m_day)},
                                   {"entry", handed(&m_entry)},
                                   {"treatment", handed(&m_treatment)},
                                   {"sideEffects", handed(&m_sideEffects)},
                                   {"questionnaires", handed(&m_questionnaires)},
                                   {"safetyPlan", handed(&m_safetyPlan)},
                                   {"care", handed(&m_care)},
                                   {"trends", handed(&m_trends)},
                                   {"reminders", handed(&m_reminders)},
                                   {"heartRate", handed(&m_heartRate)},
                                   {"help", handed(&m_help)},
                                   {"settings", handed(&m_settings)},
                                   {"isMirrored", QGuiApplication::isRightToLeft()},
                                   {"isStill", isStill}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Homeward/Main.qml")));
    if (window() == nullptr)
        return false;
    m_app.start();
    return true;
}

QQuickWindow* Application::window() const
{
    const auto roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
}

void Application::connectLifecycle()
{
    const auto applyPatience = [this] {
        m_autoLock.setPatience(m_settings.preferences().autoLock);
    };
    applyPatience();
    QObject::connect(&m_settings, &ui::SettingsController::changed, &m_autoLock, applyPatience);
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_autoLock,
                     [this](Qt::ApplicationState state) {
                         m_autoLock.setInFront(state == Qt::ApplicationActive);
                         m_safetyPlan.text()->save();
                         if (state != Qt::ApplicationActive)
                             return;
                         // Timers stand still while a phone sleeps.
                         m_checkIn.refreshForNewDay();
                         m_treatment.comeToFront();
                         m_reminders.scheduler().schedule();
                     });
    qGuiApp->installEventFilter(&m_autoLock);
}

void Application::connectReminders()
{
    QObject::connect(&m_device, &DeviceReminders::ledgerChanged, &m_reminders.scheduler(),
                     &ui::ReminderScheduler::schedule);
    QObject::connect(&m_device, &DeviceReminders::openAsked, &m_reminders,
                     [this](const QString& token) {
                         qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
                         if (QQuickWindow* shown = window()) {
                             shown->show();
                             shown->raise();
                             shown->requestActivate();
                         }
                     });
}

void Application::connectHeartRate()
{
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_heartRate,
                     [this](Qt::ApplicationState state) {
                         if (state != Qt::ApplicationActive)
                             m_heartRate.keepAll();
                     });
    // Who sits still for a reading touches nothing, and is there.
    QObject::connect(&m_heartRate, &ui::HeartRateController::inUse, &m_autoLock, [this] {
        if (QGuiApplication::applicationState() == Qt::ApplicationActive)
            m_autoLock.noteActivity();
    });
}

} // namespace homeward::app

#pragma once

#include "app/device_reminders.h"
#include "core/services/preferences.h"
#include "platform/device_zone.h"
#include "platform/posix/posix_files.h"
#include "platform/posix/sodium_random.h"
#include "platform/posix/system_boot_clock.h"
#include "platform/posix/system_clock.h"
#include "platform/posix/worker.h"
#include "qml/checkin/check_in_controller.h"
#include "qml/diary/day_controller.h"
#include "qml/diary/diary_controller.h"
#include "qml/diary/entry_controller.h"
#include "qml/heart_rate/heart_rate_controller.h"
#include "qml/help/help_controller.h"
#include "qml/lock/auto_lock.h"
#include "qml/lock/lock_controller.h"
#include "qml/onboarding/onboarding_controller.h"
#include "qml/plan/care.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/questionnaire/questionnaire_controller.h"
#include "qml/reminders/reminder_controller.h"
#include "qml/safety_plan/safety_plan_controller.h"
#include "qml/settings/settings_controller.h"
#include "qml/side_effects/side_effect_controller.h"
#include "qml/support/translation.h"
#include "qml/treatment/treatment_controller.h"
#include "qml/trends/trends_controller.h"

#include <QLocale>
#include <QQmlApplicationEngine>
#include <QStringList>

class QQuickWindow;

namespace homeward::app {

/// Everything the program consists of, made in order and introduced to each other; the only place
/// where all layers meet. One a process, made after QGuiApplication.
class Application {
public:
    /// `device` is what the device is set to; a chosen language goes before it. Without `wearable`
    /// there is no Bluetooth.
    explicit Application(const services::ProfileFolder& folder,
                         const QLocale& device = QLocale::system(),
                         Reminding reminding = Reminding::Nowhere, ui::WearableMaker wearable = {});

    /// Loads the window. False if it could not be made; `qmlWarnings` says why.
    bool load(bool isStill = false);

    QQuickWindow* window() const;
    const QStringList& qmlWarnings() const { return m_qmlWarnings; }

    const WallClock& wallClock() const { return m_wallClock; }
    ui::ProfileWorker& profileWorker() { return m_profileWorker; }
    ui::AppController& appController() { return m_app; }
    ui::OnboardingController& onboarding() { return m_onboarding; }
    ui::LockController& lock() { return m_lock; }
    ui::TreatmentController& treatment() { return m_treatment; }
    ui::CheckInController& checkIn() { return m_checkIn; }
    ui::QuestionnaireController& questionnaires() { return m_questionnaires; }
    ui::SafetyPlanController& safetyPlan() { return m_safetyPlan; }
    ui::SettingsController& settings() { return m_settings; }
    ui::TrendsController& trends() { return m_trends; }
    ui::ReminderController& reminders() { return m_reminders; }
    ui::HeartRateController& heartRate() { return m_heartRate; }

private:
    void connectLifecycle();
    void connectReminders();
    void connectHeartRate();

    platform::SystemClock m_clock;
    platform::DeviceWallClock m_wallClock{m_clock};
    platform::SystemBootClock m_bootClock;
    platform::SodiumRandom m_random;
    platform::PosixFiles m_files;
    services::Preferences m_found; ///< at start; the settings have those of later
    ui::Translation m_translation; // before all that speaks
    platform::Worker m_worker;
    DeviceReminders m_device;
    ui::ProfileWorker m_profileWorker;
    ui::SettingsController m_settings;
    ui::AppController m_app;
    ui::AutoLock m_autoLock;
    ui::OnboardingController m_onboarding;
    ui::LockController m_lock;
    ui::CheckInController m_checkIn;
    ui::DiaryController m_diary;
    ui::DayController m_day;
    ui::EntryController m_entry;
    ui::HelpController m_help;
    ui::TreatmentController m_treatment;
    ui::SideEffectController m_sideEffects;
    ui::QuestionnaireController m_questionnaires;
    ui::SafetyPlanController m_safetyPlan;
    ui::Care m_care;
    ui::TrendsController m_trends;
    ui::ReminderController m_reminders;
    ui::HeartRateController m_heartRate;
    QStringList m_qmlWarnings;
    QQmlApplicationEngine m_engine; // last: its pages use all of the above
};

} // namespace homeward::app

#pragma once

#include "core/rules/rule_names.h"
#include "qml/checkin/check_in_controller.h"
#include "qml/diary/day_controller.h"
#include "qml/diary/diary_controller.h"
#include "qml/diary/entry_controller.h"
#include "qml/heart_rate/heart_rate_controller.h"
#include "qml/help/help_controller.h"
#include "qml/lock/lock_controller.h"
#include "qml/onboarding/onboarding_controller.h"
#include "qml/plan/care.h"
#include "qml/questionnaire/questionnaire_controller.h"
#include "qml/reminders/reminder_controller.h"
#include "qml/safety_plan/safety_plan_controller.h"
#include "qml/settings/settings_controller.h"
#include "qml/side_effects/side_effect_controller.h"
#include "qml/treatment/treatment_controller.h"
#include "qml/trends/trends_controller.h"
#include "tests/qml/support/world.h"
#include "tests/support/fake_wearable.h"
#include "tests/support/manual_boot_clock.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

/// All controllers of the app on a real core, as the window gets them.
class Fixture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(homeward::ui::AppController* app READ app CONSTANT)
    Q_PROPERTY(homeward::ui::OnboardingController* onboarding READ onboarding CONSTANT)
    Q_PROPERTY(homeward::ui::LockController* lock READ lock CONSTANT)
    Q_PROPERTY(homeward::ui::CheckInController* checkIn READ checkIn CONSTANT)
    Q_PROPERTY(homeward::ui::DiaryController* diary READ diary CONSTANT)
    Q_PROPERTY(homeward::ui::DayController* day READ day CONSTANT)
    Q_PROPERTY(homeward::ui::EntryController* entry READ entry CONSTANT)
    Q_PROPERTY(homeward::ui::TreatmentController* treatment READ treatment CONSTANT)
    Q_PROPERTY(homeward::ui::SideEffectController* sideEffects READ sideEffects CONSTANT)
    Q_PROPERTY(homeward::ui::QuestionnaireController* questionnaires READ questionnaires CONSTANT)
    Q_PROPERTY(homeward::ui::SafetyPlanController* safetyPlan READ safetyPlan CONSTANT)
    Q_PROPERTY(homeward::ui::Care* care READ care CONSTANT)
    Q_PROPERTY(homeward::ui::TrendsController* trends READ trends CONSTANT)
    Q_PROPERTY(homeward::ui::ReminderController* reminders READ reminders CONSTANT)
    Q_PROPERTY(homeward::ui::HeartRateController* heartRate READ heartRate CONSTANT)
    Q_PROPERTY(homeward::ui::HelpController* help READ help CONSTANT)
    Q_PROPERTY(homeward::ui::SettingsController* settings READ settings CONSTANT)
    Q_PROPERTY(QString passphrase READ passphrase CONSTANT)

public:
    Fixture()
    {
        m_care.exporter()->setFolder(m_world.documents());
        m_care.planFile()->setFolder(m_world.documents());
        m_care.importer()->setFolder(m_world.documents().parent_path());
        m_care.calendar()->setFolder(m_world.documents());
    }

    homeward::ui::AppController* app() { return &m_app; }
    homeward::ui::OnboardingController* onboarding() { return &m_onboarding; }
    homeward::ui::LockController* lock() { return &m_lock; }
    homeward::ui::CheckInController* checkIn() { return &m_checkIn; }
    homeward::ui::DiaryController* diary() { return &m_diary; }
    homeward::ui::DayController* day() { return &m_day; }
    homeward::ui::EntryController* entry() { return &m_entry; }
    homeward::ui::TreatmentController* treatment() { return &m_treatment; }
    homeward::ui::SideEffectController* sideEffects() { return &m_sideEffects; }
    homeward::ui::QuestionnaireController* questionnaires() { return &m_questionnaires; }
    homeward::ui::SafetyPlanController* safetyPlan() { return &m_safetyPlan; }
    homeward::ui::Care* care() { return &m_care; }
    homeward::ui::TrendsController* trends() { return &m_trends; }
    homeward::ui::ReminderController* reminders() { return &m_reminders; }
    homeward::ui::HeartRateController* heartRate() { return &m_heartRate; }
    homeward::ui::HelpController* help() { return &m_help; }
    homeward::ui::SettingsController* settings() { return &m_settings; }
    QString passphrase() const { return QString::fromUtf8(homeward::testing::World::kPassphrase); }

    homeward::testing::World& world() { return m_world; }
    homeward::testing::ManualBootClock& bootClock() { return m_bootClock; }

    /// Null until something was asked of it.
    homeward::testing::FakeWearable* wearable() { return m_wearable; }

    /// The app looks for a profile and finds none.
    Q_INVOKABLE void startFresh() { start(); }

    /// It finds one that is locked. Returns the recovery words.
    Q_INVOKABLE QString startLocked()
    {
        const QString words = m_world.makeProfile();
        start();
        return words;
    }

    /// As after unlocking.
    Q_INVOKABLE void startOpen()
    {
        m_world.makeProfile();
        start();
        m_world.open(m_app);
    }

    /// As after unlocking, with a diary that cannot be read.
    Q_INVOKABLE void openUnread()
    {
        m_app.setOpen();
        homeward::testing::World::settle();
    }

    /// An entry of days before today, written at this time of day.
    Q_INVOKABLE void addEntry(int daysAgo, int score, const QString& note)
    {
        m_world.addEntry(daysAgo, score, note);
    }

    /// Time goes by until it is that time in Berlin, so many days after 11 November 2025. The app
    /// comes to the front then.
    Q_INVOKABLE void goTo(int daysAhead, int hour, int minute)
    {
        m_world.goTo(daysAhead, hour, minute);
        m_treatment.comeToFront();
        settle();
    }

    /// Somebody sets the wall clock forward; no time goes by.
    Q_INVOKABLE void setClockForward(int hours)
    {
        m_world.clock.set(m_world.clock.now() + std::chrono::hours{hours});
        m_treatment.comeToFront();
        settle();
    }

    /// The person is in another zone.
    Q_INVOKABLE void travelTo(const QString& zone)
    {
        m_world.wallClock.travelTo(zone.toStdString());
        m_treatment.comeToFront();
        settle();
    }

    /// A session in Berlin; route as in homewardctl.
    Q_INVOKABLE void addSession(int daysAhead, int hour, int minute,
                                const QString& route = QStringLiteral("iv"))
    {
        m_world.addSession(daysAhead, hour, minute,
                           homeward::rules::routeNamed(route.toStdString()).value());
        tellTreatment();
    }
    Q_INVOKABLE void arrangeRide(const QString& name)
    {
        m_world.arrangeRide(name.toStdString());
        tellTreatment();
    }
    Q_INVOKABLE void enterClinic(const QString& name, const QString& phone)
    {
        m_world.enterClinic(name.toStdString(), phone.toStdString());
        tellTreatment();
    }
    Q_INVOKABLE void takePolicy(const QString& json)
    {
        m_world.takePolicy(json.toStdString());
        tellTreatment();
    }
    Q_INVOKABLE QString stepsOnDisk() { return m_world.stepsOnDisk(); }
    Q_INVOKABLE QString effectsOnDisk() { return m_world.effectsOnDisk(); }

    /// From now on nothing can be read or written, until it is mended.
    /// The words of what stands on the lock screen, the newest last.
    Q_INVOKABLE QStringList notified() const
    {
        QStringList texts;
        for (const auto& each : m_world.notifier.shown)
            texts << QString::fromStdString(each.text);
        return texts;
    }
    Q_INVOKABLE void breakNotifications()
    {
        m_world.notifier.problem = homeward::NotifyError::Unavailable;
        m_world.timers.problem = homeward::TimerError::Unavailable;
    }
    Q_INVOKABLE void breakDiary() { m_world.breakDiary(); }
    Q_INVOKABLE void mendDiary() { m_world.mendDiary(); }

    /// What is on disk for today, the entry that counts last: "6|energy 4|sleep 450|text; 7".
    Q_INVOKABLE QString onDisk() { return m_world.onDisk(); }

    /// The names of files and folders that were exported.
    Q_INVOKABLE QStringList exported()
    {
        return QDir{QString::fromStdString(m_world.documents().string())}.entryList(
            QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }

    /// A file that the person has, with that text.
    Q_INVOKABLE QUrl fileWith(const QString& name, const QString& text)
    {
        const auto path = m_world.documents().parent_path() / name.toStdString();
        QFile file{QString::fromStdString(path.string())};
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            throw std::runtime_error{"no file"};
        return QUrl::fromLocalFile(file.fileName());
    }

    /// Whether a file of the profile is on disk.
    Q_INVOKABLE bool hasProfile()
    {
        return std::filesystem::exists(m_world.folder().path / "diary.db");
    }

    Q_INVOKABLE void endUndoTime() { m_checkIn.setUndoTime(std::chrono::milliseconds{1}); }

    Q_INVOKABLE void settle() { homeward::testing::World::settle(); }

private:
    void tellTreatment()
    {
        m_app.noteTreatmentChange(nullptr);
        settle();
    }

    void start()
    {
        m_app.start();
        homeward::testing::World::settle();
    }

    homeward::testing::World m_world;
    homeward::ui::AppController m_app{m_world.worker, false};
    homeward::ui::SettingsController m_settings{m_world.worker, [] {
                                                    homeward::services::Preferences preferences;
                                                    preferences.region = "US";
                                                    preferences.appearance =
                                                        homeward::services::Appearance::Light;
                                                    return preferences;
                                                }()};
    homeward::ui::OnboardingController m_onboarding{m_app, m_world.worker};
    homeward::ui::LockController m_lock{m_app, m_world.worker};
    homeward::ui::CheckInController m_checkIn{m_app, m_world.worker, m_world.wallClock};
    homeward::ui::DiaryController m_diary{m_app, m_world.worker, m_world.wallClock};
    homeward::ui::DayController m_day{m_app, m_world.worker, m_world.wallClock};
    homeward::ui::EntryController m_entry{m_app, m_world.worker, m_world.wallClock};
    homeward::ui::HelpController m_help{m_settings, m_world.wallClock};
    homeward::ui::TreatmentController m_treatment{m_app, m_world.worker, m_world.wallClock,
                                                  m_settings};
    homeward::ui::SideEffectController m_sideEffects{m_app, m_world.worker, m_world.wallClock,
                                                     m_treatment};
    homeward::ui::QuestionnaireController m_questionnaires{m_app, m_world.worker, m_world.wallClock,
                                                           m_treatment};
    homeward::ui::SafetyPlanController m_safetyPlan{m_app, m_world.worker};
    homeward::ui::Care m_care{m_app, m_world.worker, m_world.wallClock, m_settings, m_treatment};
    homeward::ui::TrendsController m_trends{m_app, m_world.worker, m_world.wallClock, m_settings};
    homeward::ui::ReminderController m_reminders{m_app, m_world.worker, m_world.wallClock,
                                                 m_settings, m_world.reminderSystem()};
    homeward::testing::ManualBootClock m_bootClock;
    homeward::testing::FakeWearable* m_wearable = nullptr;
    homeward::ui::HeartRateController m_heartRate{
        {m_app, m_world.worker, m_world.wallClock, m_bootClock, m_treatment, m_sideEffects, [this] {
             auto made = std::make_unique<homeward::testing::FakeWearable>();
             m_wearable = made.get();
             return made;
         }}};
};

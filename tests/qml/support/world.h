#pragma once

#include "core/base/executor.h"
#include "core/base/wall_clock.h"
#include "platform/posix/posix_files.h"
#include "platform/posix/sodium_random.h"
#include "qml/profile/app_controller.h"
#include "qml/reminders/reminder_system.h"
#include "tests/support/manual_clock.h"
#include "tests/support/recording_notifier.h"
#include "tests/support/recording_timers.h"
#include "tests/support/wall_clock.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace homeward::testing {

/// Works at once, on the thread that asks: a test then has nothing to wait for but Qt's events.
class PromptExecutor final : public Executor {
public:
    void post(std::function<void()> work) override { work(); }
};

/// A wall clock that stands until the test moves it, in Berlin until the person travels.
class ManualWallClock final : public WallClock {
public:
    explicit ManualWallClock(const ManualClock& clock) : m_clock(clock) { }
    ZonedInstant now() const override { return {m_clock.now(), *date::locate_zone(m_zone)}; }
    void travelTo(std::string zone) { m_zone = std::move(zone); }

private:
    const ManualClock& m_clock;
    std::string m_zone = "Europe/Berlin";
};

/// A real core in a temporary folder, on a clock that the test moves: Tuesday 11 November 2025,
/// 18:00 in Berlin.
class World {
public:
    static constexpr const char* kPassphrase = "river candle orbit mitten";

    World()
    {
        if (!m_temporary.isValid())
            throw std::runtime_error{"no temporary folder"};
    }

    services::ProfileFolder folder() const
    {
        return {std::filesystem::path{m_temporary.path().toStdString()} / "profile"};
    }
    /// Where exports go; not made yet.
    std::filesystem::path documents() const
    {
        return std::filesystem::path{m_temporary.path().toStdString()} / "Documents";
    }
    services::Surroundings surroundings() { return {clock, random, files}; }

    /// Makes a profile whose keys are quick to find; returns its recovery words.
    QString makeProfile()
    {
        constexpr vault::KdfCost kQuick{8U << 10U, 1};
        auto enrolment = vault::enrol(clock.now(), SecretBytes{kPassphrase}, kQuick, random);
        QStringList words;
        for (const std::string_view word : enrolment->recoveryCode.words())
            words << QString::fromUtf8(word.data(), static_cast<int>(word.size()));
        if (!services::Profile::create(folder(), std::move(*enrolment), surroundings()))
            throw std::runtime_error{"no profile"};
        return words.join(u' ');
    }

    /// Opens it for the pages, without the lock screen.
    void open(ui::AppController& app)
    {
        worker.run(
            &app,
            [](ui::ProfileDesk& desk) {
                auto profile = services::Profile::open(desk.folder, SecretBytes{kPassphrase},
                                                       desk.surroundings);
                desk.profile = std::move(profile).value();
                return true;
            },
            [&app](bool) { app.setOpen(); });
        settle();
    }

    /// An entry some days before now.
    void addEntry(int daysAgo, int score, const QString& note = {})
    {
        MoodReading reading{Score::create(score).value()};
        if (!note.isEmpty())
            reading.note = Note::create(note.toStdString()).value();
        const ZonedInstant moment{clock.now() - date::days{daysAgo},
                                  *date::locate_zone("Europe/Berlin")};
        onDesk([&](ui::ProfileDesk& desk) {
            if (!desk.profile->diary().record(reading, moment))
                throw std::runtime_error{"no entry"};
        });
    }

    bool isOpen()
    {
        bool isOpen = false;
        onDesk([&isOpen](ui::ProfileDesk& desk) { isOpen = desk.profile != nullptr; });
        return isOpen;
    }

    /// Nothing can be read or written until `mendDiary`.
    void breakDiary()
    {
        onDesk([this](ui::ProfileDesk& desk) { m_aside = std::move(desk.profile); });
    }
    void mendDiary()
    {
        onDesk([this](ui::ProfileDesk& desk) { desk.profile = std::move(m_aside); });
    }

    /// Time goes by until it is that time in Berlin, so many days after the first.
    void goTo(int daysAhead, int hour, int minute)
    {
        clock.advance(berlinTime(daysAhead, hour, minute) - clock.now());
    }

    /// A session in Berlin, planned for that time; 40 minutes long.
    void addSession(int daysAhead, int hour, int minute, Route route = Route::Intravenous)
    {
        const SessionPlan plan{
            .route = route,
            .start = {berlinTime(daysAhead, hour, minute), *date::locate_zone("Europe/Berlin")},
            .length = std::chrono::minutes{40},
            .place = "Room 2"};
        onDesk([&](ui::ProfileDesk& desk) {
            if (!desk.profile->sessions().add(plan))
                throw std::runtime_error{"no session"};
        });
    }

    /// Staff end the observation of the last session now.
    void endObservation()
    {
        onDesk([&](ui::ProfileDesk& desk) {
            auto& sessions = desk.profile->sessions();
            if (!sessions.take(sessions.list().value().back().id, SessionStep::EndObservation,
                               clock.now()))
                throw std::runtime_error{"no end"};
        });
    }

    void arrangeRide(const std::string& name)
    {
        onDesk([&](ui::ProfileDesk& desk) {
            const auto sessions = desk.profile->sessions().list().value();
            const RidePlan plan{
                .escort = Escort::create(name, "Sister", "0151 2345").value(),
                .method = RideMethod::Car,
                .expectedAt = {sessions.back().plan.start.at() + std::chrono::minutes{170},
                               *date::locate_zone("Europe/Berlin")}};
            if (!desk.profile->rides().arrange(sessions.back().id, plan))
                throw std::runtime_error{"no ride"};
        });
    }

    void enterClinic(const std::string& name, const std::string& phone)
    {
        onDesk([&](ui::ProfileDesk& desk) {
            const Clinic clinic{.name = name, .phone = phone, .hours = "Mon to Fri, 8 to 17"};
            if (!desk.profile->clinics().enter(clinic, std::nullopt))
                throw std::runtime_error{"no clinic"};
        });
    }

    void takePolicy(const std::string& json)
    {
        onDesk([&](ui::ProfileDesk& desk) {
            if (!desk.profile->policies().take(json, rules::Jurisdiction::UnitedStates))
                throw std::runtime_error{"no policy"};
        });
    }

    /// What is on record of the last session, on Berlin's clocks: "started 13:10, ended 13:50".
    QString stepsOnDisk()
    {
        QStringList steps;
        onDesk([&](ui::ProfileDesk& desk) {
            const TreatmentSession session = desk.profile->sessions().list().value().back();
            steps = written(session);
        });
        return steps.join(QStringLiteral(", "));
    }

    /// What is on record of side effects, newest first: "nausea 1; dizzy 0".
    QString effectsOnDisk()
    {
        QStringList effects;
        onDesk([&](ui::ProfileDesk& desk) {
            for (const SideEffectReport& report : desk.profile->sideEffects().list().value())
                effects << QStringLiteral("%1 %2")
                               .arg(QString::fromStdString(std::string{report.item->code}))
                               .arg(static_cast<int>(report.severity));
        });
        return effects.join(QStringLiteral("; "));
    }

    /// Today's entries on disk, the one that counts last: "6|energy 4|sleep 450|text; 7".
    QString onDisk()
    {
        QStringList entries;
        onDesk([&](ui::ProfileDesk& desk) {
            const LocalDay today = wallClock.now().day();
            const auto days = desk.profile->diary().days({today, today}).value();
            for (const auto& day : days)
                for (const MoodEntry& entry : day.entries)
                    entries << written(entry.reading);
        });
        return entries.join(QStringLiteral("; "));
    }

    /// Lets what was posted to the GUI thread arrive.
    static void settle()
    {
        for (int turn = 0; turn < 3; ++turn) // one answer may ask the next question
            QCoreApplication::processEvents();
    }

    platform::PosixFiles files;
    platform::SodiumRandom random;
    ManualClock clock{std::chrono::sys_days{std::chrono::year{2025} / 11 / 11}
                      + std::chrono::hours{17}};
    ManualWallClock wallClock{clock};

private:
    static Instant berlinTime(int daysAhead, int hour, int minute)
    {
        const auto day = date::local_days{date::year{2025} / 11 / 11} + date::days{daysAhead};
        return latestInstant(day + std::chrono::hours{hour} + std::chrono::minutes{minute},
                             *date::locate_zone("Europe/Berlin"));
    }

    static QStringList written(const TreatmentSession& session)
    {
        QStringList steps;
        const auto note = [&steps](const char* name, const std::optional<StepTaken>& step) {
            if (step)
                steps << QStringLiteral("%1 %2").arg(
                    QLatin1String{name},
                    QString::fromStdString(date::format(
                        "%H:%M", date::make_zoned("Europe/Berlin", step->at).get_local_time())));
        };
        note("started", session.started);
        note("ended", session.dosingEnded);
        note("cancelled", session.cancelled);
        return steps;
    }

    static QString written(const MoodReading& reading)
    {
        QString text = QString::number(reading.score.value());
        if (reading.energy)
            text += QStringLiteral("|energy %1").arg(reading.energy->value());
        if (reading.sleep)
            text += QStringLiteral("|sleep %1").arg(reading.sleep->duration().count());
        if (reading.note)
            text += u'|' + QString::fromStdString(reading.note->text());
        return text;
    }

    template <class Work>
    void onDesk(Work work)
    {
        QObject context;
        worker.run(
            &context,
            [&work](ui::ProfileDesk& desk) {
                work(desk);
                return true;
            },
            [](bool) {});
    }

    std::unique_ptr<services::Profile> m_aside;
    PromptExecutor m_executor;
    QTemporaryDir m_temporary;

public:
    ui::ProfileWorker worker{m_executor, folder(), surroundings()};
    RecordingNotifier notifier;
    RecordingTimers timers;
    ui::ReminderSystem reminderSystem() { return {m_executor, notifier, timers}; }
};

} // namespace homeward::testing

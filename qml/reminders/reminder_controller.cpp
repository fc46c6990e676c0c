#include "qml/reminders/reminder_controller.h"

#include "core/rules/policy_templates.h"
#include "qml/reminders/reminder_words.h"
#include "qml/support/local_moment.h"
#include "qml/support/moment_text.h"

#include <QLocale>
#include <QTime>

#include <algorithm>
#include <utility>

namespace homeward::ui {

namespace {

using services::DiaryError;
using services::Profile;

constexpr std::chrono::days kPreview{60};
constexpr std::size_t kPreviewed = 5;

QString timeOfDayText(std::chrono::minutes time)
{
    return QLocale{}.toString(QTime{0, 0}.addSecs(static_cast<int>(time.count()) * 60),
                              QLocale::ShortFormat);
}

QString spokenBy(const Reminder& reminder)
{
    return QString::fromStdString(reminderTexts().of(reminder));
}

} // namespace

ReminderController::ReminderController(AppController& app, ProfileWorker& worker,
                                       const WallClock& clock, const SettingsController& settings,
                                       ReminderSystem system)
    : m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_preferences(settings),
      m_system(system),
      m_scheduler(app, worker, clock, settings, system)
{
    connect(&app, &AppController::stateChanged, this, &ReminderController::forget);
    connect(&m_scheduler, &ReminderScheduler::scheduled, this, &ReminderController::changed);
}

QString ReminderController::moodText() const
{
    return timeOfDayText(m_settings.mood);
}

QString ReminderController::quietText() const
{
    return tr("%1 to %2")
        .arg(timeOfDayText(m_settings.quietFrom), timeOfDayText(m_settings.quietUntil));
}

QString ReminderController::carrierText() const
{
    return ui::carrierText(m_scheduler.carrier());
}

QString ReminderController::testText() const
{
    if (!m_test)
        return {};
    return *m_test ? tr("It is on your screen now.")
                   : tr("Your device did not show it. Look at its settings for notifications.");
}

void ReminderController::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    const services::ReminderPlace place{zoneHere(m_clock),
                                        rules::jurisdictionOf(m_preferences.preferences().region)};
    m_worker.runOnProfile(
        this,
        [place](Profile& profile) -> Read {
            auto settings = profile.reminders().settings();
            auto planned = profile.reminders().plan(place, kPreview);
            if (!settings || !planned)
                return unexpected{!settings ? settings.error() : planned.error()};
            if (planned->size() > kPreviewed)
                planned->resize(kPreviewed);
            return Facts{*settings, std::move(*planned)};
        },
        [this](const Read& facts) {
            if (m_app.state() == AppController::State::Open) // or locked meanwhile
                show(facts);
        });
}

void ReminderController::show(const Read& facts)
{
    m_state = facts ? State::Ready : State::Failed;
    if (facts) {
        m_settings = facts->settings;
        std::vector<ReminderSwitch> switches;
        switches.reserve(kReminderKinds.size());
        for (const ReminderKind kind : kReminderKinds)
            switches.push_back({kind, m_settings.wants(kind)});
        m_kinds.setRows(std::move(switches));
        const ZonedInstant now = m_clock.now();
        std::vector<Line> lines;
        lines.reserve(facts->next.size());
        for (const services::PlannedReminder& each : facts->next)
            lines.push_back({.glyph = QStringLiteral("bell"),
                             .title = nearTimeText(onClockOf(now, each.reminder.due.at), now),
                             .detail = spokenBy(each.reminder)});
        m_upcoming.setRows(std::move(lines));
    }
    Q_EMIT changed();
}

void ReminderController::turn(int index, bool isOn)
{
    ReminderSettings wanted = m_settings;
    const ReminderKind kind = m_kinds.rows().at(static_cast<std::size_t>(index)).kind;
    wanted.isOn.at(static_cast<std::size_t>(kind)) = isOn;
    save(wanted);
}

void ReminderController::setMood(int minutes)
{
    ReminderSettings wanted = m_settings;
    wanted.mood = std::chrono::minutes{minutes};
    save(wanted);
}

void ReminderController::setQuiet(int fromMinutes, int untilMinutes)
{
    ReminderSettings wanted = m_settings;
    wanted.quietFrom = std::chrono::minutes{fromMinutes};
    wanted.quietUntil = std::chrono::minutes{untilMinutes};
    save(wanted);
}

void ReminderController::save(const ReminderSettings& settings)
{
    using Saved = Result<ReminderSettings, services::Problem<rules::ReminderSettingsError>>;
    m_worker.run(
        this,
        [settings](ProfileDesk& desk) -> Saved {
            if (!desk.profile)
                return unexpected{DiaryError::Failed};
            return desk.profile->reminders().change(settings);
        },
        [this](const Saved& saved) {
            if (m_app.state() != AppController::State::Open)
                return;
            m_problem = saved ? QString{} : reminderProblemText(saved.error());
            if (saved) {
                m_scheduler.schedule();
                Q_EMIT this->saved();
            }
            refresh(); // a switch that was refused goes back
        });
}

void ReminderController::sendTest()
{
    const Notification test{.id = "test", .text = reminderTexts().checkIn.front()};
    runInBackground(
        m_system.executor, this,
        [&notifier = m_system.notifier, test] { return notifier.show(test).has_value(); },
        [this](bool isShown) {
            m_test = isShown;
            Q_EMIT changed();
        });
}

void ReminderController::close()
{
    m_test.reset();
    m_problem.clear();
    Q_EMIT changed();
}

void ReminderController::forget()
{
    m_kinds.setRows({});
    m_upcoming.setRows({});
    m_settings = {};
    m_state = State::Unknown;
    close();
}

} // namespace homeward::ui

#include "qml/reminders/reminder_scheduler.h"

#include "core/rules/policy_templates.h"
#include "qml/reminders/reminder_words.h"
#include "qml/support/local_moment.h"

#include <utility>
#include <vector>

namespace homeward::ui {

namespace {

using namespace std::chrono_literals;
using services::DiaryError;
using services::ReminderWindow;

constexpr std::chrono::seconds kShowingTakes{5};

std::vector<ReminderTimer> timersOf(const ReminderWindow& window)
{
    std::vector<ReminderTimer> timers;
    timers.reserve(window.reminders.size());
    for (const ScheduledReminder& each : window.reminders)
        timers.push_back({.id = each.id, .at = each.at, .onTheWall = each.onTheWall});
    return timers;
}

} // namespace

ReminderScheduler::ReminderScheduler(AppController& app, ProfileWorker& worker,
                                     const WallClock& clock, const SettingsController& settings,
                                     ReminderSystem system)
    : m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_settings(settings),
      m_system(system)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kShowingTakes);
    connect(&m_again, &QTimer::timeout, this, &ReminderScheduler::schedule);
    connect(&app, &AppController::stateChanged, this, &ReminderScheduler::followState);
    connect(&app, &AppController::diaryChanged, this, &ReminderScheduler::schedule);
    connect(&app, &AppController::treatmentChanged, this, &ReminderScheduler::schedule);
    connect(&settings, &SettingsController::changed, this, &ReminderScheduler::schedule);
}

void ReminderScheduler::followState()
{
    if (m_app.state() == AppController::State::Open)
        m_wasOpen = true;
    schedule();
    // Everything was deleted: nothing is left that one could be reminded of.
    if (m_app.state() == AppController::State::FirstStart && std::exchange(m_wasOpen, false))
        hand({});
}

void ReminderScheduler::schedule()
{
    if (m_app.state() != AppController::State::Open)
        return;
    const services::ReminderPlace place{zoneHere(m_clock),
                                        rules::jurisdictionOf(m_settings.preferences().region)};
    m_worker.run(
        this,
        [place, texts = reminderTexts()](ProfileDesk& desk) -> Result<ReminderWindow, DiaryError> {
            if (!desk.profile)
                return unexpected{DiaryError::Failed};
            services::ReminderFiles files{desk.folder.path, desk.surroundings.files};
            return desk.profile->reminders().schedule(files, place, texts);
        },
        [this](const Result<ReminderWindow, DiaryError>& window) {
            if (window)
                hand(*window);
            else if (window.error() == DiaryError::Busy)
                m_again.start();
        });
}

void ReminderScheduler::hand(const ReminderWindow& window)
{
    runInBackground(
        m_system.executor, this,
        [&timers = m_system.timers, wanted = timersOf(window)] {
            (void)timers.replace(wanted); // `carrier` says what came of it
            return timers.carrier();
        },
        [this](ReminderCarrier carrier) {
            m_carrier = carrier;
            Q_EMIT scheduled();
        });
}

} // namespace homeward::ui

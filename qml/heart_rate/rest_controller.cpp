#include "qml/heart_rate/rest_controller.h"

#include "qml/heart_rate/reading_words.h"
#include "qml/support/problem_text.h"

#include <algorithm>

namespace homeward::ui {

using services::DiaryError;

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kCountsFrom = rules::kSitting - rules::kRestWindow;

} // namespace

RestController::RestController(AppController& app, ProfileWorker& worker,
                               const WallClock& wallClock, const BootClock& bootClock,
                               QObject* parent)
    : QObject(parent),
      m_app(app),
      m_wallClock(wallClock),
      m_bootClock(bootClock),
      m_keeper(app, worker)
{
    connect(&m_keeper, &ReadingKeeper::changed, this, &RestController::followKeeper);
    connect(&app, &AppController::stateChanged, this, &RestController::followApp);
}

milliseconds RestController::passed() const
{
    return m_bootClock.sinceBoot() - m_startedAt;
}

int RestController::minute() const
{
    if (m_state != State::Sitting)
        return 1;
    const auto whole = std::chrono::duration_cast<std::chrono::minutes>(passed()).count();
    return std::clamp(static_cast<int>(whole) + 1, 1, minutes());
}

QString RestController::sentence() const
{
    if (minute() == minutes())
        return tr("This minute counts. Stay as you are.");
    return tr("Sit still and lean back. The last minute counts.");
}

QString RestController::result() const
{
    return m_state == State::Saved ? readingText(*m_keeper.kept()) : QString{};
}

QString RestController::detail() const
{
    return m_state == State::Saved ? qualityText(*m_keeper.kept()) : QString{};
}

QString RestController::problem() const
{
    switch (m_state) {
    case State::Refused:
        return m_refusal == rules::RestError::Gap
            ? tr("The readings stopped for a while in the last minute. Nothing was saved.")
            : tr("The strap sent too little in the last minute. Nothing was saved.");
    case State::Stopped:
        return tr("The app was locked, and the reading stopped. Nothing was saved.");
    case State::Failed:
    case State::Saved:
        if (const auto& problem = m_keeper.problem())
            if (const auto* disk = std::get_if<DiaryError>(&*problem))
                return saveProblemText(*disk);
        return {};
    case State::Idle:
    case State::Sitting:
    case State::Saving:
        break;
    }
    return {};
}

void RestController::begin(const std::string& sensor)
{
    m_keeper.forget();
    m_sensor = sensor;
    m_startedAt = m_bootClock.sinceBoot();
    m_samples.clear();
    m_shownMinute = 1;
    show(State::Sitting);
}

void RestController::add(const WearableRate& rate)
{
    const milliseconds at = rate.at - m_startedAt;
    if (m_state == State::Sitting && at >= kCountsFrom && at < rules::kSitting)
        m_samples.push_back({.at = at, .bpm = rate.bpm, .contact = rate.contact});
}

void RestController::look()
{
    if (m_state != State::Sitting)
        return;
    if (passed() >= rules::kSitting)
        finish();
    else if (minute() != m_shownMinute) {
        m_shownMinute = minute();
        Q_EMIT changed();
    }
}

void RestController::finish()
{
    const auto reading = rules::restReading(m_samples, kCountsFrom);
    m_samples.clear();
    if (!reading) {
        m_refusal = reading.error();
        show(State::Refused);
        return;
    }
    show(State::Saving);
    m_keeper.record({.moment = m_wallClock.now(),
                     .bpm = reading->bpm,
                     .rest = reading->quality,
                     .sensor = m_sensor});
}

void RestController::stop()
{
    m_samples.clear();
    show(State::Idle);
}

void RestController::clear()
{
    if (m_state == State::Sitting || m_state == State::Saving || m_state == State::Failed)
        return; // that is not over
    m_keeper.forget();
    show(State::Idle);
}

void RestController::followKeeper()
{
    const bool isOver =
        m_state == State::Saving || m_state == State::Saved || m_state == State::Failed;
    if (!isOver)
        return;
    show(m_keeper.kept() ? State::Saved : m_keeper.problem() ? State::Failed : State::Idle);
}

void RestController::followApp()
{
    if (m_app.state() == AppController::State::Open)
        return;
    const bool wasSitting = m_state == State::Sitting;
    m_samples.clear();
    show(wasSitting ? State::Stopped : State::Idle);
    m_keeper.forget();
}

void RestController::show(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace homeward::ui

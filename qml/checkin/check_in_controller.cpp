#include "qml/checkin/check_in_controller.h"

#include "qml/support/moment_text.h"
#include "qml/support/problem_text.h"

#include <cmath>
#include <utility>

namespace homeward::ui {

using services::DayView;
using services::Diary;
using services::DiaryError;

CheckInController::CheckInController(AppController& app, ProfileWorker& worker,
                                     const WallClock& clock, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock)
{
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(kUndoTime);
    connect(&m_undoTimer, &QTimer::timeout, this, &CheckInController::changed);
    connect(&app, &AppController::stateChanged, this, [this] {
        forget();
        if (m_app.state() == AppController::State::Open)
            refresh();
    });
    connect(&app, &AppController::diaryChanged, this, &CheckInController::followChange);
}

int CheckInController::score() const
{
    return m_reading ? m_reading->score.value() : -1;
}

int CheckInController::energy() const
{
    return m_reading && m_reading->energy ? m_reading->energy->value() : -1;
}

double CheckInController::sleepHours() const
{
    if (!m_reading || !m_reading->sleep)
        return -1;
    return static_cast<double>(m_reading->sleep->duration().count()) / 60;
}

QString CheckInController::note() const
{
    return m_reading && m_reading->note ? QString::fromStdString(m_reading->note->text())
                                        : QString{};
}

QString CheckInController::dateText() const
{
    return dayText(m_clock.now().day());
}

QString CheckInController::greeting() const
{
    const ZonedInstant now = m_clock.now();
    const auto hour = std::chrono::floor<std::chrono::hours>(now.local() - now.day()).count();
    if (hour >= 5 && hour < 12)
        return tr("Good morning");
    return hour >= 12 && hour < 18 ? tr("Good afternoon") : tr("Good evening");
}

void CheckInController::pick(int score)
{
    const auto picked = Score::create(score);
    if (!picked || m_state == State::Saving || m_state == State::Unknown)
        return;
    if (m_entry && !m_isNewEntry) {
        MoodReading reading = *m_reading;
        reading.score = *picked;
        correct(reading);
        return;
    }
    m_reading = MoodReading{*picked};
    save([reading = *m_reading, moment = m_clock.now()](Diary& diary) {
        return diary.record(reading, moment);
    });
}

void CheckInController::setEnergy(int energy)
{
    if (!m_reading)
        return;
    MoodReading reading = *m_reading;
    const auto score = Score::create(energy);
    reading.energy = score ? std::optional{*score} : std::nullopt;
    correct(reading);
}

void CheckInController::setSleepHours(double hours)
{
    if (!m_reading)
        return;
    MoodReading reading = *m_reading;
    const auto sleep = SleepDuration::create(std::chrono::minutes{std::lround(hours * 60)});
    reading.sleep = sleep ? std::optional{*sleep} : std::nullopt;
    correct(reading);
}

void CheckInController::setNote(const QString& text)
{
    if (!m_reading)
        return;
    MoodReading reading = *m_reading;
    reading.note.reset();
    if (!text.isEmpty()) {
        auto note = Note::create(text.toStdString());
        if (!note) {
            show(m_state, noteProblemText(note.error()));
            return;
        }
        reading.note = std::move(*note);
    }
    correct(reading);
}

void CheckInController::undo()
{
    if (!m_entry || !canUndo())
        return;
    m_undoTimer.stop();
    m_worker.runOnDiary(
        this, [id = m_entry->id](Diary& diary) { return diary.undo(id); },
        [this](const Result<void, DiaryError>& undone) {
            if (undone) {
                refresh();
                m_app.noteDiaryChange(this);
            } else {
                show(m_state, saveProblemText(undone.error()));
            }
        });
}

void CheckInController::retry()
{
    if (m_state != State::Failed)
        return;
    if (m_lastWork)
        save(m_lastWork);
    else
        refresh();
}

void CheckInController::askAgain()
{
    m_isNewEntry = true;
    m_isAsking = true;
    m_reading.reset();
    m_undoTimer.stop();
    show(State::Asking);
}

void CheckInController::changeScore()
{
    m_isNewEntry = false;
    m_isAsking = true;
    show(State::Asking);
}

void CheckInController::refresh()
{
    const LocalDay today = m_clock.now().day();
    m_day = today;
    m_worker.runOnDiary(
        this,
        [today](Diary& diary) {
            return diary.days({today, today});
        },
        [this](const Result<std::vector<DayView>, DiaryError>& days) {
            if (m_app.state() != AppController::State::Open)
                return; // locked meanwhile
            if (days)
                showToday(*days);
            else
                show(State::Failed, readProblemText(days.error()));
        });
}

void CheckInController::refreshForNewDay()
{
    const bool isResting = m_state == State::Asking || m_state == State::Saved;
    if (isResting && m_clock.now().day() != m_day)
        refresh();
}

void CheckInController::showToday(const std::vector<DayView>& days)
{
    m_entriesToday = days.empty() ? 0 : static_cast<int>(days.front().entries.size());
    m_entry.reset();
    m_reading.reset();
    m_isNewEntry = days.empty();
    m_isAsking = days.empty();
    if (!days.empty()) {
        m_entry = days.front().counted();
        m_reading = m_entry->reading;
    }
    show(days.empty() ? State::Asking : State::Saved);
}

void CheckInController::forget()
{
    m_undoTimer.stop();
    m_entry.reset();
    m_reading.reset();
    m_lastWork = nullptr;
    m_isNewEntry = true;
    m_isAsking = true;
    m_entriesToday = 0;
    show(State::Unknown);
}

void CheckInController::followChange(const QObject* writer)
{
    // What is being asked or could not be saved stays before the person.
    if (writer != this && m_state == State::Saved)
        refresh();
}

void CheckInController::correct(const MoodReading& reading)
{
    if (!m_entry || m_state == State::Saving)
        return;
    m_reading = reading;
    if (reading == m_entry->reading) {
        showSaved(*m_entry);
        return;
    }
    save([reading, id = m_entry->id](Diary& diary) { return diary.correct(id, reading); });
}

void CheckInController::save(std::function<Saved(Diary&)> work)
{
    m_lastWork = work;
    m_undoTimer.stop();
    show(State::Saving);
    m_worker.runOnDiary(this, std::move(work), [this](const Saved& saved) {
        if (m_app.state() != AppController::State::Open)
            return; // it is on disk; there is just nobody to tell
        if (!saved) {
            show(State::Failed, saveProblemText(saved.error()));
            return;
        }
        m_entriesToday += m_isNewEntry ? 1 : 0;
        m_undoTimer.start();
        showSaved(*saved);
        m_app.noteDiaryChange(this);
    });
}

void CheckInController::showSaved(const MoodEntry& entry)
{
    m_entry = entry;
    m_reading = entry.reading;
    m_lastWork = nullptr; // it is done, and must not be done again
    m_isNewEntry = false;
    m_isAsking = false;
    show(State::Saved);
}

void CheckInController::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace homeward::ui

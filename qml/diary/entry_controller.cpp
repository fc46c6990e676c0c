#include "qml/diary/entry_controller.h"

#include "qml/support/moment_text.h"
#include "qml/support/problem_text.h"

#include <cmath>
#include <utility>

namespace homeward::ui {

using services::Diary;
using services::DiaryError;

EntryController::EntryController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                                 QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock)
{
    connect(&app, &AppController::stateChanged, this, &EntryController::forget);
}

QString EntryController::title() const
{
    if (!m_entry)
        return {};
    return tr("%1, %2").arg(shortDayText(m_entry->moment.day()),
                            timeAndPlaceText(m_entry->moment, m_clock.now()));
}

void EntryController::setScore(int score)
{
    m_score = score;
    show(State::Editing);
}

void EntryController::setEnergy(int energy)
{
    m_energy = energy;
    show(State::Editing);
}

void EntryController::setSleepHours(double hours)
{
    m_sleepHours = hours;
    show(State::Editing);
}

void EntryController::setNote(const QString& note)
{
    if (note == m_note)
        return;
    m_note = note;
    show(State::Editing);
}

void EntryController::open(const QString& entryId)
{
    forget();
    m_entryId = entryId;
    const auto id = MoodEntryId::parse(entryId.toStdString());
    if (!id) {
        show(State::Failed, readProblemText(DiaryError::NotFound));
        return;
    }
    m_worker.runOnDiary(
        this, [id = *id](Diary& diary) { return diary.find(id); },
        [this](const Result<MoodEntry, DiaryError>& entry) {
            if (m_app.state() != AppController::State::Open)
                return;
            if (entry)
                showEntry(*entry);
            else
                show(State::Failed, readProblemText(entry.error()));
        });
}

void EntryController::save()
{
    if (!m_entry || m_state == State::Saving)
        return;
    const auto wanted = reading();
    if (!wanted) {
        show(State::Failed, noteProblemText(wanted.error()));
        return;
    }
    if (*wanted == m_entry->reading) {
        show(State::Saved);
        return;
    }
    show(State::Saving);
    m_worker.runOnDiary(
        this,
        [id = m_entry->id, wanted = *wanted](Diary& diary) { return diary.correct(id, wanted); },
        [this](const Result<MoodEntry, DiaryError>& saved) {
            if (m_app.state() != AppController::State::Open)
                return; // it is on disk; there is just nobody to tell
            if (!saved) {
                show(State::Failed, saveProblemText(saved.error()));
                return;
            }
            m_entry = *saved;
            show(State::Saved);
            m_app.noteDiaryChange(this);
        });
}

void EntryController::retry()
{
    if (isLoaded())
        save();
    else
        open(QString{m_entryId}); // a copy: opening forgets the entry before
}

void EntryController::showEntry(const MoodEntry& entry)
{
    m_entry = entry;
    const auto& [score, energy, sleep, note] = entry.reading;
    m_score = score.value();
    m_energy = energy ? energy->value() : -1;
    m_sleepHours = sleep ? static_cast<double>(sleep->duration().count()) / 60 : -1;
    m_note = note ? QString::fromStdString(note->text()) : QString{};
    show(State::Editing);
}

Result<MoodReading, NoteError> EntryController::reading() const
{
    MoodReading reading = m_entry->reading;
    if (const auto score = Score::create(m_score))
        reading.score = *score;
    const auto energy = Score::create(m_energy);
    reading.energy = energy ? std::optional{*energy} : std::nullopt;
    const auto minutes = std::chrono::minutes{std::lround(m_sleepHours * 60)};
    const auto sleep = SleepDuration::create(minutes);
    reading.sleep = sleep ? std::optional{*sleep} : std::nullopt;
    reading.note.reset();
    if (m_note.isEmpty())
        return reading;
    auto note = Note::create(m_note.toStdString());
    if (!note)
        return unexpected{note.error()};
    reading.note = std::move(*note);
    return reading;
}

void EntryController::forget()
{
    m_entryId.clear();
    m_entry.reset();
    m_score = -1;
    m_energy = -1;
    m_sleepHours = -1;
    m_note.clear();
    show(State::Unknown);
}

void EntryController::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace homeward::ui

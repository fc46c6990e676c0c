#include "qml/heart_rate/reading_keeper.h"

#include <utility>

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

ReadingKeeper::ReadingKeeper(AppController& app, ProfileWorker& worker, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker)
{
}

void ReadingKeeper::record(const services::NewReading& reading)
{
    m_wanted = reading;
    retry();
}

void ReadingKeeper::retry()
{
    if (!m_wanted || m_isWriting)
        return;
    using Recorded = Result<HeartRateReading, Problem>;
    m_isWriting = true;
    m_worker.run(
        this,
        [reading = *m_wanted](ProfileDesk& desk) -> Recorded {
            if (!desk.profile)
                return unexpected{Problem{DiaryError::Failed}};
            return desk.profile->heartRate().record(reading);
        },
        [this](const Recorded& recorded) {
            m_isWriting = false;
            if (m_app.state() != AppController::State::Open)
                return; // it is on disk, or lost with the lock; there is nobody to tell
            if (!recorded) {
                show(std::nullopt, recorded.error());
                return;
            }
            m_wanted.reset();
            show(*recorded, std::nullopt);
            m_app.noteDiaryChange(this);
        });
}

void ReadingKeeper::undo()
{
    if (!m_kept || m_isWriting)
        return;
    m_isWriting = true;
    m_worker.runOnProfile(
        this, [id = m_kept->id](Profile& profile) { return profile.heartRate().withdraw(id); },
        [this](const Result<void, DiaryError>& withdrawn) {
            m_isWriting = false;
            if (m_app.state() != AppController::State::Open)
                return;
            if (!withdrawn) {
                show(m_kept, Problem{withdrawn.error()});
                return;
            }
            show(std::nullopt, std::nullopt);
            m_app.noteDiaryChange(this);
        });
}

void ReadingKeeper::forget()
{
    m_wanted.reset();
    show(std::nullopt, std::nullopt);
}

void ReadingKeeper::show(std::optional<HeartRateReading> kept, std::optional<Problem> problem)
{
    m_kept = std::move(kept);
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace homeward::ui

#include "qml/profile/app_controller.h"

namespace homeward::ui {

using services::ProfilePresence;

AppController::AppController(ProfileWorker& worker, bool zoneDataIsOld, QObject* parent)
    : QObject(parent),
      m_worker(worker),
      m_zoneDataIsOld(zoneDataIsOld)
{
}

void AppController::start()
{
    m_worker.run(
        this,
        [](ProfileDesk& desk) {
            return services::presenceOf(desk.folder, desk.surroundings.files);
        },
        [this](ProfilePresence presence) {
            // Unknown is no reason to offer a new start: what is there may be a diary.
            setState(presence == ProfilePresence::None ? State::FirstStart : State::Locked);
        });
}

void AppController::setOpen()
{
    setState(State::Open);
}

void AppController::setErased()
{
    m_wasErased = true;
    setState(State::FirstStart);
}

void AppController::lock()
{
    if (m_state != State::Open)
        return;
    setState(State::Locked);
    m_worker.run(
        this,
        [](ProfileDesk& desk) {
            desk.profile.reset();
            return true;
        },
        [](bool) {});
}

void AppController::noteDiaryChange(const QObject* writer)
{
    Q_EMIT diaryChanged(writer);
}

void AppController::noteTreatmentChange(const QObject* writer)
{
    Q_EMIT treatmentChanged(writer);
}

void AppController::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace homeward::ui

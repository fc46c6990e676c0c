#include "qml/erasure/erasure_controller.h"

#include "core/services/erasure.h"
#include "qml/support/problem_text.h"

#include <memory>
#include <utility>

namespace homeward::ui {

namespace {

using services::ProfileError;

/// The profile is closed first: it holds the lock, and its key.
Result<void, ProfileError> eraseDesk(ProfileDesk& desk)
{
    desk.profile.reset();
    const auto erased = services::eraseEverything(desk.folder, desk.surroundings);
    if (!erased && erased.error() != ProfileError::NoProfile) // then it is gone already
        return unexpected{erased.error()};
    return {};
}

} // namespace

ErasureController::ErasureController(AppController& app, ProfileWorker& worker)
    : m_app(app),
      m_worker(worker)
{
    connect(&app, &AppController::stateChanged, this, [this] {
        if (m_app.state() != AppController::State::Open)
            show(State::Asking);
    });
}

void ErasureController::prove(const QString& passphrase)
{
    if (m_state != State::Asking)
        return;
    const QByteArray text = passphrase.toUtf8();
    if (text.isEmpty()) {
        show(State::Asking, tr("Write your passphrase first."));
        return;
    }
    show(State::Checking);
    m_worker.run(
        this,
        [secret = std::make_shared<services::Secret>(SecretBytes{std::string_view{
             text.constData(), static_cast<std::size_t>(text.size())}})](ProfileDesk& desk) {
            return services::proveOwner(desk.folder, *secret, desk.surroundings.files);
        },
        [this](const Result<void, ProfileError>& proven) {
            if (m_state != State::Checking)
                return;
            if (proven)
                show(State::Proven);
            else
                show(State::Asking, profileProblemText(proven.error()));
        });
}

void ErasureController::erase()
{
    if (m_state != State::Proven && m_state != State::Failed)
        return;
    show(State::Erasing);
    m_worker.run(this, eraseDesk, [this](const Result<void, ProfileError>& erased) {
        if (!erased) {
            show(State::Failed,
                 tr("Not everything could be deleted. Try again, or start Homeward anew."));
            return;
        }
        show(State::Asking);
        m_app.setErased();
    });
}

void ErasureController::reset()
{
    if (m_state != State::Erasing && m_state != State::Failed)
        show(State::Asking);
}

void ErasureController::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace homeward::ui

#include "qml/lock/lock_controller.h"

#include "qml/support/problem_text.h"

#include <memory>
#include <utility>

namespace homeward::ui {

namespace {

using services::ProfileError;
using services::Secret;
using Opened = Result<void, ProfileError>;

QString wordsProblemText(vault::RecoveryCodeError error)
{
    switch (error) {
    case vault::RecoveryCodeError::WordCount:
        return LockController::tr("The code has twelve words. Write all of them, in order.");
    case vault::RecoveryCodeError::UnknownWord:
        return LockController::tr("One of the words is not on the list. Check the spelling.");
    case vault::RecoveryCodeError::Checksum:
        break;
    }
    return LockController::tr("The words do not belong together. Check their order.");
}

Opened openProfile(ProfileDesk& desk, const Secret& secret)
{
    auto profile = services::Profile::open(desk.folder, secret, desk.surroundings);
    if (!profile)
        return unexpected{profile.error()};
    desk.profile = std::move(*profile);
    return {};
}

} // namespace

LockController::LockController(AppController& app, ProfileWorker& worker, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker)
{
}

void LockController::unlock(const QString& passphrase)
{
    const QByteArray text = passphrase.toUtf8();
    if (text.isEmpty()) {
        show(State::Refused, tr("Write your passphrase first."));
        return;
    }
    open(SecretBytes{std::string_view{text.constData(), static_cast<std::size_t>(text.size())}});
}

void LockController::unlockWithWords(const QString& words)
{
    auto code = vault::RecoveryCode::parse(words.toStdString());
    if (!code) {
        show(State::Refused, wordsProblemText(code.error()));
        return;
    }
    open(std::move(*code));
}

void LockController::reset()
{
    if (m_state != State::Working)
        show(State::Waiting);
}

void LockController::open(Secret secret)
{
    if (m_state == State::Working)
        return;
    show(State::Working);
    m_worker.run(
        this,
        [secret = std::make_shared<Secret>(std::move(secret))](ProfileDesk& desk) {
            return openProfile(desk, *secret);
        },
        [this](const Opened& opened) {
            if (!opened) {
                show(State::Refused, profileProblemText(opened.error()));
                return;
            }
            show(State::Waiting);
            m_app.setOpen();
        });
}

void LockController::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace homeward::ui

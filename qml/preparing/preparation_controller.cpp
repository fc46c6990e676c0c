#include "qml/preparing/preparation_controller.h"

#include "qml/support/person_text.h"
#include "qml/support/problem_text.h"

#include <algorithm>
#include <utility>

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

PreparationController::PreparationController(AppController& app, ProfileWorker& worker,
                                             QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker)
{
    connect(&app, &AppController::stateChanged, this, [this] {
        forget();
        refresh();
    });
    connect(&app, &AppController::treatmentChanged, this, &PreparationController::refresh);
}

bool PreparationController::isOffered() const
{
    return m_state == State::Ready && !m_hasBegun && !m_items.rows().empty();
}

QString PreparationController::sourceText() const
{
    if (m_origin.source == PolicySource::BuiltIn)
        return tr("A general list. Your clinic may ask for other things.");
    return tr("From %1, version %2.")
        .arg(insertedText(m_origin.name), QString::number(m_origin.version));
}

QString PreparationController::progressText() const
{
    const auto done = std::ranges::count(m_items.rows(), PreparationState::Done,
                                         &services::PreparationRow::state);
    return tr("%1 of %2 done").arg(QString::number(done), QString::number(m_items.rowCount()));
}

PreparationController::Read PreparationController::read(Profile& profile)
{
    auto list = profile.preparations().list();
    const auto sessions = profile.sessions().list();
    if (!list || !sessions)
        return unexpected{!list ? list.error() : sessions.error()};
    const bool hasBegun = std::ranges::any_of(
        *sessions, [](const TreatmentSession& session) { return session.started.has_value(); });
    return Facts{std::move(*list), hasBegun};
}

void PreparationController::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    m_worker.runOnProfile(
        this, [](Profile& profile) { return read(profile); },
        [this](Read facts) { show(std::move(facts)); });
}

void PreparationController::answer(int index, int answer)
{
    m_unsaved = Answer{m_items.rows().at(static_cast<std::size_t>(index)).item.id, stateOf(answer)};
    retry();
}

void PreparationController::retry()
{
    if (!m_unsaved)
        return;
    m_worker.runOnProfile(
        this,
        [answer = *m_unsaved](Profile& profile) -> Read {
            if (const auto set = profile.preparations().set(answer.item, answer.state); !set)
                return unexpected{set.error()};
            return read(profile);
        },
        [this](Read facts) {
            if (m_app.state() != AppController::State::Open)
                return;
            m_problem = facts ? QString{} : saveProblemText(facts.error());
            if (!facts) {
                Q_EMIT changed();
                return;
            }
            m_unsaved.reset();
            show(std::move(facts));
        });
}

void PreparationController::show(Read facts)
{
    if (m_app.state() != AppController::State::Open)
        return; // locked meanwhile
    m_state = facts ? State::Ready : State::Failed;
    if (facts) {
        m_origin = facts->list.origin;
        m_hasBegun = facts->hasBegun;
        m_items.setRows(std::move(facts->list.rows));
    }
    Q_EMIT changed();
}

void PreparationController::forget()
{
    m_items.setRows({});
    m_unsaved.reset();
    m_problem.clear();
    m_hasBegun = false;
    m_state = State::Unknown;
    Q_EMIT changed();
}

} // namespace homeward::ui

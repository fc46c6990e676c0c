#include "qml/plan/session_editor.h"

#include "core/rules/policy_templates.h"
#include "qml/plan/session_words.h"
#include "qml/support/local_moment.h"
#include "qml/support/moment_text.h"
#include "qml/support/problem_text.h"

#include <utility>

namespace homeward::ui {

using services::DiaryError;
using services::Profile;
using services::Sessions;

namespace {

int usualMinutes(int route)
{
    if (route == SessionDraft::kOpen)
        return SessionDraft::kOpen;
    return static_cast<int>(rules::usualLength(static_cast<Route>(route)).count());
}

} // namespace

SessionEditor::SessionEditor(AppController& app, ProfileWorker& worker, const WallClock& clock,
                             QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock)
{
    connect(&app, &AppController::stateChanged, this, &SessionEditor::forget);
    connect(&app, &AppController::treatmentChanged, this, [this](const QObject* writer) {
        if (writer != this)
            forgetUndo(); // undo is for what was done last
    });
}

void SessionEditor::setRoute(int route)
{
    // A length that nobody chose goes with the route.
    if (m_draft.length == usualMinutes(m_draft.route))
        m_draft.length = usualMinutes(route);
    edit(m_draft.route, route);
}

void SessionEditor::setDay(int day)
{
    edit(m_draft.day, day);
}

void SessionEditor::setMinutes(int minutes)
{
    edit(m_draft.minutes, minutes);
}

void SessionEditor::setLength(int minutes)
{
    edit(m_draft.length, minutes);
}

void SessionEditor::setPlace(const QString& place)
{
    if (place == m_draft.place)
        return;
    m_draft.place = place;
    edit(m_draft.day, m_draft.day);
}

void SessionEditor::edit(int& part, int value)
{
    part = value;
    if (isNew())
        m_begun = m_draft;
    show(State::Editing);
}

void SessionEditor::begin()
{
    forgetSession();
    m_draft = m_begun.value_or(SessionDraft{});
    show(m_begun ? State::Editing : State::Unknown);
    if (m_begun)
        return;
    m_worker.runOnProfile(
        this, [](Profile& profile) { return profile.sessions().list(); },
        [this](const Result<std::vector<TreatmentSession>, DiaryError>& sessions) {
            if (m_app.state() != AppController::State::Open || !m_sessionId.isEmpty())
                return;
            // What cannot be read is no reason not to write.
            const bool hasLatest = sessions && !sessions->empty();
            beginWith(hasLatest ? std::optional{sessions->back()} : std::nullopt);
        });
}

void SessionEditor::beginAt(const ZonedInstant& start)
{
    m_begun.reset();
    m_proposed = start;
    begin();
}

void SessionEditor::beginWith(const std::optional<TreatmentSession>& latest)
{
    if (latest) {
        m_draft = draftOf(latest->plan);
        m_draft.day = SessionDraft::kOpen;
    }
    if (m_proposed) {
        m_draft.day = dayOf(*m_proposed);
        m_draft.minutes = minutesOf(*m_proposed);
    }
    show(State::Editing);
}

void SessionEditor::open(const QString& sessionId)
{
    forgetSession();
    m_sessionId = sessionId;
    const auto id = SessionId::parse(sessionId.toStdString());
    if (!id) {
        show(State::Failed, readProblemText(DiaryError::NotFound));
        return;
    }
    show(State::Unknown);
    m_worker.runOnProfile(
        this, [id = *id](Profile& profile) { return profile.sessions().find(id); },
        [this, sessionId](const Result<TreatmentSession, DiaryError>& session) {
            if (m_app.state() != AppController::State::Open || m_sessionId != sessionId)
                return;
            if (session)
                showSession(*session);
            else
                show(State::Failed, readProblemText(session.error()));
        });
}

void SessionEditor::showSession(const TreatmentSession& session)
{
    m_session = session;
    m_sessionId = sessionId();
    m_draft = draftOf(session.plan);
    show(State::Editing);
}

bool SessionEditor::accept(Part part)
{
    if (part == Part::RoutePart && m_draft.route == SessionDraft::kOpen)
        show(State::Failed, tr("Choose how you get the medicine."));
    else if (part == Part::DayPart && m_draft.day == SessionDraft::kOpen)
        show(State::Failed, tr("Choose a day."));
    else
        return true;
    return false;
}

void SessionEditor::save()
{
    if (!accept(Part::RoutePart) || !accept(Part::DayPart))
        return;
    if (isNew()) {
        write([plan = planOf(m_draft, clockOfNew(), nullptr)](
                  Sessions& sessions) { return sessions.add(plan); },
              tr("Session added for %1."),
              [this](const TreatmentSession& added) -> Work {
                  return [id = added.id, now = m_clock.now().at()](Sessions& sessions) {
                      return sessions.take(id, SessionStep::Cancel, now);
                  };
              });
        return;
    }
    const SessionPlan before = m_session->plan;
    const SessionPlan plan = planOf(m_draft, before.start, &before);
    if (plan == before) {
        show(State::Saved);
        return;
    }
    const auto replanned = [id = m_session->id](const SessionPlan& wanted) -> Work {
        return [id, wanted](Sessions& sessions) { return sessions.replan(id, wanted); };
    };
    write(replanned(plan), tr("Session changed: %1."),
          [undo = replanned(before)](const TreatmentSession&) { return undo; });
}

void SessionEditor::revert()
{
    if (m_session)
        showSession(*m_session);
}

void SessionEditor::cancel()
{
    if (!m_session || !canChange())
        return;
    const auto id = m_session->id;
    write([id, now = m_clock.now().at()](
              Sessions& sessions) { return sessions.take(id, SessionStep::Cancel, now); },
          tr("Session cancelled: %1."),
          [id](const TreatmentSession&) -> Work {
              return
                  [id](Sessions& sessions) { return sessions.takeBack(id, SessionStep::Cancel); };
          });
}

void SessionEditor::undo()
{
    if (m_undo)
        write(std::exchange(m_undo, nullptr), {}, nullptr);
}

void SessionEditor::retry()
{
    if (m_lastWork)
        std::function<void()>{m_lastWork}(); // a copy: it is set anew
    else if (!m_sessionId.isEmpty() && !m_session)
        open(QString{m_sessionId}); // a copy: opening sets it anew
}

void SessionEditor::write(const Work& work, const QString& saying, const UndoOf& undoOf)
{
    if (m_state == State::Saving)
        return;
    m_lastWork = [this, work, saying, undoOf] { write(work, saying, undoOf); };
    show(State::Saving);
    m_worker.runOnProfile(
        this, [work](Profile& profile) { return work(profile.sessions()); },
        [this, saying, undoOf](const Saved& saved) {
            if (m_app.state() != AppController::State::Open)
                return; // it is on disk; there is just nobody to tell
            if (!saved) {
                show(State::Failed, sessionProblemText(saved.error()));
                return;
            }
            m_undo = undoOf ? undoOf(*saved) : nullptr;
            noteSaved(*saved, saying);
        });
}

void SessionEditor::noteSaved(const TreatmentSession& session, const QString& saying)
{
    m_lastWork = nullptr; // it is done, and must not be done again
    m_begun.reset();
    m_proposed.reset();
    showSession(session);
    m_savedText = saying.isEmpty() ? QString{}
                                   : saying.arg(sessionTimeText(session.plan.start, m_clock.now()));
    show(State::Saved);
    m_app.noteTreatmentChange(this);
}

void SessionEditor::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void SessionEditor::forgetUndo()
{
    m_undo = nullptr;
    m_savedText.clear();
    Q_EMIT changed();
}

void SessionEditor::forgetSession()
{
    m_sessionId.clear();
    m_session.reset();
    m_draft = {};
    m_lastWork = nullptr;
    m_undo = nullptr;
    m_savedText.clear();
}

void SessionEditor::forget()
{
    forgetSession();
    m_begun.reset();
    m_proposed.reset();
    show(State::Unknown);
}

} // namespace homeward::ui

#include "qml/ride/ride_editor.h"

#include "qml/plan/session_words.h"
#include "qml/ride/ride_words.h"
#include "qml/support/local_moment.h"
#include "qml/support/moment_text.h"
#include "qml/support/problem_text.h"

#include <utility>

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

RideEditor::RideEditor(AppController& app, ProfileWorker& worker, const WallClock& clock,
                       const SettingsController& settings, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_settings(settings)
{
    connect(&app, &AppController::stateChanged, this, &RideEditor::forget);
    connect(&app, &AppController::treatmentChanged, this, [this](const QObject* writer) {
        if (writer != this)
            forgetUndo(); // undo is for what was done last
    });
}

QString RideEditor::sessionText() const
{
    return m_facts ? sessionTimeText(m_facts->session.plan.start, m_clock.now()) : QString{};
}

int RideEditor::firstOpen() const
{
    if (nameError(m_draft))
        return static_cast<int>(Part::NamePart);
    if (relationError(m_draft))
        return static_cast<int>(Part::RelationPart);
    return static_cast<int>(phoneError(m_draft) ? Part::PhonePart : Part::MethodPart);
}

QStringList RideEditor::methodNames() const
{
    return rideMethodNames();
}

QStringList RideEditor::relationNames() const
{
    return {tr("Partner"), tr("Mother"), tr("Father"), tr("Sister"), tr("Brother"), tr("Friend")};
}

void RideEditor::setName(const QString& name)
{
    if (std::exchange(m_draft.name, name) != name)
        edit();
}

void RideEditor::setRelation(const QString& relation)
{
    if (std::exchange(m_draft.relation, relation) != relation)
        edit();
}

void RideEditor::setPhone(const QString& phone)
{
    if (std::exchange(m_draft.phone, phone) != phone)
        edit();
}

void RideEditor::setMethod(int method)
{
    m_draft.method = method;
    edit();
}

void RideEditor::setMinutes(int minutes)
{
    m_draft.minutes = minutes;
    edit();
}

void RideEditor::edit()
{
    m_isBegun = true;
    m_fault.clear();
    show(State::Editing);
}

void RideEditor::open(const QString& sessionId)
{
    load(sessionId, false);
}

void RideEditor::openForSomebodyElse(const QString& sessionId)
{
    load(sessionId, true);
}

void RideEditor::load(const QString& sessionId, bool isSomebodyElse)
{
    const bool isResumed =
        m_isBegun && m_sessionId == sessionId && m_isSomebodyElse == isSomebodyElse;
    const RideDraft draft = m_draft;
    forget();
    m_sessionId = sessionId;
    m_isSomebodyElse = isSomebodyElse;
    m_isBegun = isResumed;
    if (isResumed)
        m_draft = draft;
    const auto id = SessionId::parse(sessionId.toStdString());
    if (!id) {
        show(State::Failed, readProblemText(DiaryError::NotFound));
        return;
    }
    const auto jurisdiction = rules::jurisdictionOf(m_settings.regionId().toStdString());
    m_worker.runOnProfile(
        this,
        [id = *id, jurisdiction](Profile& profile) { return read(profile, id, jurisdiction); },
        [this, sessionId](const Result<Facts, DiaryError>& facts) {
            if (m_app.state() != AppController::State::Open || m_sessionId != sessionId)
                return;
            if (facts)
                receive(*facts);
            else
                show(State::Failed, readProblemText(facts.error()));
        });
}

Result<RideEditor::Facts, DiaryError> RideEditor::read(Profile& profile, const SessionId& session,
                                                       rules::Jurisdiction jurisdiction)
{
    auto found = profile.sessions().find(session);
    if (!found)
        return unexpected{found.error()};
    auto ride = profile.rides().of(session);
    if (!ride)
        return unexpected{ride.error()};
    const auto policy = profile.policies().current();
    const ClinicPolicy* clinic = policy && *policy ? &**policy : nullptr;
    const auto rules = rules::rulesInForce(found->plan.route, clinic, jurisdiction);
    return Facts{.session = std::move(*found),
                 .ride = std::move(*ride),
                 .observation = rules.rules.observation.length};
}

void RideEditor::receive(const Facts& facts)
{
    m_facts = facts;
    if (!m_isBegun)
        m_draft = recorded();
    else if (m_draft.minutes < 0) // it was begun before anything could be read
        m_draft.minutes = recorded().minutes;
    show(State::Editing);
}

RideDraft RideEditor::recorded() const
{
    const SessionPlan& session = m_facts->session.plan;
    const Instant end = session.start.at() + session.length + m_facts->observation;
    RideDraft draft = m_facts->ride.plan ? draftOf(*m_facts->ride.plan)
                                         : emptyDraft(onClockOf(session.start, end));
    if (m_isSomebodyElse) {
        draft.name.clear();
        draft.relation.clear();
        draft.phone.clear();
    }
    return draft;
}

bool RideEditor::accept(Part part)
{
    std::optional<EscortError> error;
    if (part == Part::NamePart)
        error = nameError(m_draft);
    else if (part == Part::RelationPart)
        error = relationError(m_draft);
    else if (part == Part::PhonePart)
        error = phoneError(m_draft);
    m_fault = error ? escortErrorText(*error) : QString{};
    Q_EMIT changed();
    return !error;
}

void RideEditor::save()
{
    if (!m_facts || m_state == State::Saving)
        return;
    const auto plan = planOf(m_draft, m_facts->session.plan.start);
    if (!plan)
        show(State::Failed, escortErrorText(plan.error()));
    else if (m_facts->ride.state != RideState::NoRide && m_facts->ride.plan == *plan)
        show(State::Saved);
    else
        write(*plan, false);
}

void RideEditor::revert()
{
    m_isBegun = false;
    m_fault.clear();
    if (m_facts)
        receive(Facts{*m_facts});
}

void RideEditor::undo()
{
    if (m_undo && m_state != State::Saving)
        write(RidePlan{*m_undo}, true);
}

void RideEditor::retry()
{
    if (m_lastWork)
        std::function<void()>{m_lastWork}(); // a copy: it is set anew
    else if (!m_facts)
        load(QString{m_sessionId}, m_isSomebodyElse);
}

void RideEditor::write(const RidePlan& plan, bool isUndo)
{
    m_lastWork = [this, plan, isUndo] { write(plan, isUndo); };
    show(State::Saving);
    m_worker.runOnProfile(
        this,
        [id = m_facts->session.id, plan](Profile& profile) {
            return profile.rides().arrange(id, plan);
        },
        [this, isUndo](const Arranged& arranged) {
            if (m_app.state() != AppController::State::Open)
                return; // it is on disk; there is just nobody to tell
            if (arranged)
                noteSaved(*arranged, isUndo);
            else
                show(State::Failed, rideProblemText(arranged.error()));
        });
}

void RideEditor::noteSaved(const RideHome& ride, bool isUndo)
{
    m_lastWork = nullptr; // it is done, and must not be done again
    m_undo = isUndo ? std::nullopt : std::exchange(m_facts->ride.plan, {});
    m_savedText = m_undo ? tr("Ride changed.") : QString{};
    m_facts->ride = ride;
    m_isBegun = false;
    m_isSomebodyElse = false;
    m_draft = recorded();
    show(State::Saved);
    m_app.noteTreatmentChange(this);
}

void RideEditor::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void RideEditor::forgetUndo()
{
    m_undo.reset();
    m_savedText.clear();
    Q_EMIT changed();
}

void RideEditor::forget()
{
    m_sessionId.clear();
    m_isSomebodyElse = false;
    m_facts.reset();
    m_draft = {};
    m_isBegun = false;
    m_lastWork = nullptr;
    m_undo.reset();
    m_fault.clear();
    m_savedText.clear();
    show(State::Unknown);
}

} // namespace homeward::ui

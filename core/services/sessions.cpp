#include "core/services/sessions.h"

#include "core/services/outbox_entities.h"
#include "core/services/record_change.h"
#include "core/storage/clock_store.h"
#include "core/storage/ride_store.h"

#include <algorithm>
#include <utility>

namespace homeward::services {

namespace {

using rules::SessionError;
using storage::ClockStore;
using storage::RideStore;
using storage::SessionPlanId;
using storage::SessionPlanRow;
using storage::SessionStepId;
using storage::SessionStepRow;
using storage::SessionStore;

Queue queueOfStep(const SessionStepRow& row, storage::OutboxOperation operation, Instant now)
{
    return {now, {{kStepEntity, row.id.uuid(), operation}}};
}

/// Whether the plans can stand beside what is on record, and beside each other.
Result<void, SessionError> checkTogether(std::span<const SessionPlan> plans,
                                         std::vector<TreatmentSession> others)
{
    for (const SessionPlan& plan : plans) {
        if (const auto checked = rules::checkPlan(plan, others); !checked)
            return checked;
        others.push_back({.id = {}, .plan = plan});
    }
    return {};
}

Result<void, storage::StorageError> insertAll(storage::Database& database,
                                              std::span<const SessionPlanRow> rows)
{
    SessionStore sessions{database};
    for (const SessionPlanRow& row : rows) {
        if (const auto inserted = sessions.insert(row.session, row.recordedAt); !inserted)
            return inserted;
        if (const auto planned = sessions.insertPlan(row); !planned)
            return planned;
    }
    return {};
}

} // namespace

Sessions::Sessions(storage::Store& store, const Clock& clock, Random& random)
    : m_store(store),
      m_clock(clock),
      m_random(random)
{
}

Result<TreatmentSession, SessionProblem> Sessions::add(const SessionPlan& plan)
{
    const auto nothing = [](storage::Database&, std::span<const SessionId>) {
        return Result<void, storage::StorageError>{};
    };
    const auto added = addAll({&plan, 1}, nothing);
    if (!added)
        return unexpected{added.error()};
    return foundAgain(added->front());
}

Result<std::vector<SessionId>, SessionProblem> Sessions::addAll(std::span<const SessionPlan> plans,
                                                                const Beside& beside)
{
    const auto others = list();
    if (!others)
        return unexpected{others.error()};
    if (const auto checked = checkTogether(plans, *others); !checked)
        return unexpected{checked.error()};
    const Instant now = m_clock.now();
    Queue queue{now};
    std::vector<SessionPlanRow> rows;
    std::vector<SessionId> ids;
    for (const SessionPlan& plan : plans) {
        const auto& row = rows.emplace_back(
            SessionPlanRow{.id = SessionPlanId::make(now, m_random),
                           .session = ids.emplace_back(SessionId::make(now, m_random)),
                           .plan = plan,
                           .recordedAt = now});
        queue.rows.push_back({kPlanEntity, row.id.uuid()});
    }
    const auto written = recordChange(m_store.writer(), queue, [&](storage::Database& database) {
        const auto inserted = insertAll(database, rows);
        return inserted ? beside(database, ids) : inserted;
    });
    if (!written)
        return unexpected{written.error()};
    for (const SessionId& id : ids)
        m_changes.publish(id);
    return ids;
}

Result<TreatmentSession, SessionProblem> Sessions::replan(const SessionId& id,
                                                          const SessionPlan& plan)
{
    auto sessions = list();
    if (!sessions)
        return unexpected{sessions.error()};
    const auto session = std::ranges::find(*sessions, id, &TreatmentSession::id);
    if (session == sessions->end())
        return unexpected{DiaryError::NotFound};
    if (session->status() == SessionStatus::Cancelled
        || session->status() == SessionStatus::Discharged)
        return unexpected{SessionError::Over};
    if (session->started)
        return unexpected{SessionError::AlreadyStarted};
    sessions->erase(session);
    if (const auto checked = rules::checkPlan(plan, *sessions); !checked)
        return unexpected{checked.error()};
    const Instant now = m_clock.now();
    const SessionPlanRow row{
        .id = SessionPlanId::make(now, m_random), .session = id, .plan = plan, .recordedAt = now};
    const auto written = recordChange(
        m_store.writer(), {now, {{kPlanEntity, row.id.uuid()}}},
        [&](storage::Database& database) { return SessionStore{database}.insertPlan(row); });
    if (!written)
        return unexpected{written.error()};
    return changed(id);
}

Result<TreatmentSession, SessionProblem> Sessions::take(const SessionId& id, SessionStep step,
                                                        Instant at)
{
    const auto session = find(id);
    if (!session)
        return unexpected{session.error()};
    const StepTaken taken{.at = at, .recorded = m_clock.read()};
    if (const auto possible = rules::withStep(*session, step, taken); !possible)
        return unexpected{possible.error()};
    const Instant now = taken.recorded.wall;
    const SessionStepRow row{
        .id = SessionStepId::make(now, m_random), .session = id, .kind = step, .taken = taken};
    const auto written =
        recordChange(m_store.writer(), queueOfStep(row, storage::OutboxOperation::Create, now),
                     [&](storage::Database& database) {
                         const auto noted = ClockStore{database}.note(taken.recorded);
                         return noted ? SessionStore{database}.insertStep(row) : noted;
                     });
    if (!written)
        return unexpected{written.error()};
    return changed(id);
}

Result<TreatmentSession, SessionProblem> Sessions::takeBack(const SessionId& id, SessionStep step)
{
    const auto last = translated(SessionStore{m_store.reader()}.lastStep(id));
    if (!last)
        return unexpected{last.error()};
    if (!*last || (*last)->kind != step)
        return unexpected{DiaryError::NotFound};
    const auto isFinal = isHandedOver(id);
    if (!isFinal)
        return unexpected{isFinal.error()};
    if (*isFinal)
        return unexpected{SessionError::Over};
    const Instant now = m_clock.now();
    const auto written =
        recordChange(m_store.writer(), queueOfStep(**last, storage::OutboxOperation::Withdraw, now),
                     [&](storage::Database& database) {
                         return SessionStore{database}.withdrawStep(**last, now);
                     });
    if (!written)
        return unexpected{written.error()};
    return changed(id);
}

Result<TreatmentSession, DiaryError> Sessions::find(const SessionId& id)
{
    auto session = translated(SessionStore{m_store.reader()}.find(id));
    if (!session)
        return unexpected{session.error()};
    if (!*session)
        return unexpected{DiaryError::NotFound};
    return std::move(**session);
}

Result<std::vector<SessionPlanRow>, DiaryError> Sessions::plansOf(const SessionId& id)
{
    return translated(SessionStore{m_store.reader()}.plansOf(id));
}

Result<int, DiaryError> Sessions::changesOf(const SessionId& id)
{
    return translated(SessionStore{m_store.reader()}.changesOf(id));
}

Result<std::vector<TreatmentSession>, DiaryError> Sessions::list()
{
    return translated(SessionStore{m_store.reader()}.list());
}

Result<std::vector<TreatmentSession>, DiaryError>
Sessions::within(const storage::SessionWindow& window)
{
    return translated(SessionStore{m_store.reader()}.within(window));
}

Subscription Sessions::onChange(Publisher<SessionId>::Listener listener)
{
    return m_changes.subscribe(std::move(listener));
}

Result<TreatmentSession, SessionProblem> Sessions::changed(const SessionId& id)
{
    m_changes.publish(id);
    return foundAgain(id);
}

Result<TreatmentSession, SessionProblem> Sessions::foundAgain(const SessionId& id)
{
    auto session = find(id);
    if (!session)
        return unexpected{session.error()};
    return std::move(*session);
}

Result<bool, DiaryError> Sessions::isHandedOver(const SessionId& id)
{
    return translated(RideStore{m_store.reader()}.eventsOf(id)).map([](const auto& events) {
        return std::ranges::any_of(events, [](const storage::RideEvent& event) {
            return std::holds_alternative<HandOver>(event.step);
        });
    });
}

} // namespace homeward::services

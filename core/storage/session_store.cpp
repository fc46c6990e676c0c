#include "core/storage/session_store.h"

#include "core/rules/rule_names.h"
#include "core/storage/queries.h"

#include <string>

namespace homeward::storage {

Result<void, StorageError> SessionStore::insert(const SessionId& id, Instant recordedAt)
{
    return runOn(m_database, "INSERT INTO session (id, recorded_at) VALUES (?, ?)", bytesOf(id),
                 secondsOf(recordedAt));
}

Result<void, StorageError> SessionStore::insertPlan(const SessionPlanRow& row)
{
    const auto replaced = runOn(
        m_database, "UPDATE session_plan SET is_current = 0 WHERE session = ? AND is_current = 1",
        bytesOf(row.session));
    if (!replaced)
        return replaced;
    const auto& [route, kind, start, length, place, doseText] = row.plan;
    return runOn(m_database,
                 "INSERT INTO session_plan (id, session, route, kind, start_at, zone, utc_offset,"
                 " length_minutes, place, dose_text, recorded_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 bytesOf(row.id), bytesOf(row.session), rules::nameOf(route), rules::nameOf(kind),
                 secondsOf(start.at()), start.zone(), start.offset().count(), length.count(), place,
                 doseText, secondsOf(row.recordedAt));
}

Result<void, StorageError> SessionStore::insertStep(const SessionStepRow& row)
{
    const auto corrected = runOn(m_database,
                                 "UPDATE session_step SET is_current = 0"
                                 " WHERE session = ? AND kind = ? AND is_current = 1",
                                 bytesOf(row.session), stepText(row.kind));
    if (!corrected)
        return corrected;
    const auto& [at, recorded] = row.taken;
    const auto inserted =
        runOn(m_database,
              "INSERT INTO session_step (id, session, kind, at, recorded_at, boot, since_boot_ms)"
              " VALUES (?, ?, ?, ?, ?, ?, ?)",
              bytesOf(row.id), bytesOf(row.session), stepText(row.kind), secondsOf(at),
              secondsOf(recorded.wall), recorded.boot, recorded.sinceBoot.count());
    return inserted ? updateIsOpen(row.session) : inserted;
}

Result<void, StorageError> SessionStore::withdrawStep(const SessionStepRow& row, Instant recordedAt)
{
    const auto withdrawn =
        runOn(m_database, "INSERT INTO session_step_withdrawal (step, recorded_at) VALUES (?, ?)",
              bytesOf(row.id), secondsOf(recordedAt));
    if (!withdrawn)
        return withdrawn;
    const auto hidden =
        runOn(m_database, "UPDATE session_step SET is_current = 0 WHERE id = ?", bytesOf(row.id));
    if (!hidden)
        return hidden;
    const auto shown =
        runOn(m_database,
              "UPDATE session_step SET is_current = 1 WHERE seq = (SELECT max(seq)"
              " FROM session_step t WHERE t.session = ? AND t.kind = ? AND NOT EXISTS"
              " (SELECT 1 FROM session_step_withdrawal w WHERE w.step = t.id))",
              bytesOf(row.session), stepText(row.kind));
    return shown ? updateIsOpen(row.session) : shown;
}

Result<void, StorageError> SessionStore::updateIsOpen(const SessionId& id)
{
    return runOn(m_database,
                 "UPDATE session SET is_open = NOT EXISTS (SELECT 1 FROM session_step t"
                 " WHERE t.session = session.id AND t.is_current = 1"
                 " AND t.kind IN ('endDosing', 'cancel')) WHERE id = ?",
                 bytesOf(id));
}

Result<std::optional<TreatmentSession>, StorageError> SessionStore::find(const SessionId& id)
{
    auto found = firstOf(m_database, std::string{kSelectSession} + " WHERE s.id = ?", sessionOf,
                         bytesOf(id));
    if (!found || !*found)
        return found;
    if (const auto added = addSteps(**found); !added)
        return unexpected{added.error()};
    return found;
}

Result<std::vector<SessionPlanRow>, StorageError> SessionStore::plansOf(const SessionId& session)
{
    return allOf(m_database, std::string{kSelectPlan} + " WHERE session = ? ORDER BY seq",
                 planRowOf, bytesOf(session));
}

Result<int, StorageError> SessionStore::changesOf(const SessionId& session)
{
    constexpr std::string_view kChanges =
        "SELECT max((SELECT count(*) FROM session_plan WHERE session = ?1) - 1, 0)"
        " + (SELECT count(*) FROM session_step WHERE session = ?1 AND kind = 'cancel')"
        " + (SELECT count(*) FROM session_step t JOIN session_step_withdrawal w ON w.step = t.id"
        " WHERE t.session = ?1 AND t.kind = 'cancel')";
    return firstOf(
               m_database, kChanges,
               [](const Statement& row) { return Row<int>{static_cast<int>(row.integer(0))}; },
               bytesOf(session))
        .map([](const std::optional<int>& count) { return count.value_or(0); });
}

Result<std::vector<TreatmentSession>, StorageError> SessionStore::list()
{
    return withSteps(
        allOf(m_database, std::string{kSelectSession} + " ORDER BY p.start_at, s.seq", sessionOf));
}

Result<std::vector<TreatmentSession>, StorageError>
SessionStore::within(const SessionWindow& window)
{
    return withSteps(allOf(m_database, std::string{kSelectSession} + std::string{kInWindow},
                           sessionOf, secondsOf(window.plannedFrom), secondsOf(window.plannedTo),
                           secondsOf(window.endedFrom)));
}

Result<std::optional<Instant>, StorageError> SessionStore::latestEnd()
{
    return firstOf(m_database,
                   "SELECT at FROM session_step WHERE is_current = 1 AND kind = 'endDosing'"
                   " ORDER BY at DESC LIMIT 1",
                   [](const Statement& row) { return Row<Instant>{instantOf(row.integer(0))}; });
}

Result<std::optional<SessionStepRow>, StorageError> SessionStore::lastStep(const SessionId& session)
{
    return firstOf(m_database,
                   std::string{kSelectStep}
                       + " WHERE session = ? AND NOT EXISTS (SELECT 1 FROM session_step_withdrawal"
                         " w WHERE w.step = session_step.id) ORDER BY seq DESC LIMIT 1",
                   stepOf, bytesOf(session));
}

Result<std::vector<SessionStepRow>, StorageError>
SessionStore::everWritten(const SessionId& session, SessionStep kind)
{
    return allOf(m_database,
                 std::string{kSelectStep} + " WHERE session = ? AND kind = ? ORDER BY seq", stepOf,
                 bytesOf(session), stepText(kind));
}

Result<std::vector<TreatmentSession>, StorageError>
SessionStore::withSteps(Result<std::vector<TreatmentSession>, StorageError> sessions)
{
    if (!sessions)
        return sessions;
    for (TreatmentSession& session : *sessions)
        if (const auto added = addSteps(session); !added)
            return unexpected{added.error()};
    return sessions;
}

Result<void, StorageError> SessionStore::addSteps(TreatmentSession& session)
{
    const auto steps =
        allOf(m_database, std::string{kSelectStep} + " WHERE session = ? AND is_current = 1",
              stepOf, bytesOf(session.id));
    if (!steps)
        return unexpected{steps.error()};
    for (const SessionStepRow& step : *steps)
        takenIn(session, step.kind) = step.taken;
    return {};
}

} // namespace homeward::storage

#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/subscription.h"
#include "core/model/treatment_session.h"
#include "core/rules/session_steps.h"
#include "core/services/problem.h"
#include "core/storage/session_store.h"
#include "core/storage/store.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace homeward::services {

using SessionProblem = Problem<rules::SessionError>;

/// The sessions at the clinic: planned, moved, under way, past. Every write is on disk with its
/// outbox row once it returns. Nothing is rewritten: a move and a correction are new rows.
///
/// Lives on the thread of its store.
class Sessions {
public:
    /// All three must outlive this.
    Sessions(storage::Store& store, const Clock& clock, Random& random);

    /// What is written down together with new sessions.
    using Beside = std::function<Result<void, storage::StorageError>(storage::Database&,
                                                                     std::span<const SessionId>)>;

    [[nodiscard]] Result<TreatmentSession, SessionProblem> add(const SessionPlan& plan);

    /// All of them and what is `beside` them, in one transaction, or nothing. Their ids are in the
    /// order of the plans.
    [[nodiscard]] Result<std::vector<SessionId>, SessionProblem>
    addAll(std::span<const SessionPlan> plans, const Beside& beside);

    /// Another plan for a session that has not begun. No other session moves with it.
    [[nodiscard]] Result<TreatmentSession, SessionProblem> replan(const SessionId& id,
                                                                  const SessionPlan& plan);

    /// Writes down that something happened at `at`; again for the same step corrects it.
    [[nodiscard]] Result<TreatmentSession, SessionProblem> take(const SessionId& id,
                                                                SessionStep step, Instant at);

    /// Takes the step that was written down last back: a slip of the thumb must not start the clock
    /// of a rule. What it had corrected counts again. NotFound if that step is not the last one,
    /// Over once the ride was handed over.
    [[nodiscard]] Result<TreatmentSession, SessionProblem> takeBack(const SessionId& id,
                                                                    SessionStep step);

    [[nodiscard]] Result<TreatmentSession, DiaryError> find(const SessionId& id);

    /// Every plan that a session has had, the oldest first: what was planned before a move stays.
    [[nodiscard]] Result<std::vector<storage::SessionPlanRow>, DiaryError>
    plansOf(const SessionId& id);

    /// How often it was moved, cancelled and taken up again since it was planned.
    [[nodiscard]] Result<int, DiaryError> changesOf(const SessionId& id);

    /// All of them, by planned start, the earliest first.
    [[nodiscard]] Result<std::vector<TreatmentSession>, DiaryError> list();

    /// Those that can matter to the rules of a day, by planned start.
    [[nodiscard]] Result<std::vector<TreatmentSession>, DiaryError>
    within(const storage::SessionWindow& window);

    /// Told after each change that is made here. A hand-over (Rides) discharges, too.
    [[nodiscard]] Subscription onChange(Publisher<SessionId>::Listener listener);

private:
    /// Tells everybody, and reads the session anew.
    [[nodiscard]] Result<TreatmentSession, SessionProblem> changed(const SessionId& id);
    [[nodiscard]] Result<TreatmentSession, SessionProblem> foundAgain(const SessionId& id);
    [[nodiscard]] Result<bool, DiaryError> isHandedOver(const SessionId& id);

    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    Publisher<SessionId> m_changes;
};

} // namespace homeward::services

#include "core/services/day_facts.h"

#include "core/rules/restrictions.h"
#include "core/services/record_change.h"
#include "core/storage/session_store.h"
#include "core/storage/sleep_store.h"

#include <algorithm>
#include <utility>

namespace homeward::services {

namespace {

using storage::SessionStore;
using storage::SleepStore;

constexpr std::chrono::hours kPlannedReach{2 * 24}; ///< whatever day it is where the person is
/// A night that was confirmed this long after an end of dosing followed it, in any zone.
constexpr std::chrono::hours kNightReach{2 * 24};
/// A reading this long before the moment that it speaks of was made by a clock that was wrong.
constexpr std::chrono::hours kCorrectionReach = rules::kLongestSession;

Result<storage::SessionWindow, DiaryError> windowAt(storage::Store& store, Instant now)
{
    const auto latestEnd = translated(SessionStore{store.reader()}.latestEnd());
    if (!latestEnd)
        return unexpected{latestEnd.error()};
    const auto lastSleep = translated(SleepStore{store.reader()}.last());
    if (!lastSleep)
        return unexpected{lastSleep.error()};
    Instant endedFrom = Instant::min();
    if (*latestEnd && *lastSleep)
        endedFrom = std::min(**latestEnd - kReach, (*lastSleep)->moment.at() - kNightReach);
    return storage::SessionWindow{.plannedFrom = now - rules::kForgottenAfter,
                                  .plannedTo = now + kPlannedReach,
                                  .endedFrom = endedFrom};
}

/// The readings that say when the last known part of a session was written down.
///
/// Of an end of dosing also the readings of its earlier versions: who corrects it, or takes it back
/// and taps again, after the clock was set forward, must not gain by that.
Result<std::vector<ClockProof>, DiaryError> proofsOf(storage::Store& store,
                                                     const TreatmentSession& session)
{
    const auto& [step, taken] = session.dosingEnded
        ? std::pair{SessionStep::EndDosing, session.dosingEnded}
        : std::pair{SessionStep::Start, session.started};
    std::vector<ClockProof> proofs;
    if (!taken)
        return proofs;
    const auto written = translated(SessionStore{store.reader()}.everWritten(session.id, step));
    if (!written)
        return unexpected{written.error()};
    for (const storage::SessionStepRow& row : *written) {
        const ClockReading& recorded = row.taken.recorded;
        if (recorded != taken->recorded && recorded.wall < taken->at - kCorrectionReach)
            continue;
        auto spans = translated(storage::ClockStore{store.reader()}.spansFrom(recorded.boot));
        if (!spans)
            return unexpected{spans.error()};
        proofs.push_back({.recorded = recorded, .spans = std::move(*spans)});
    }
    return proofs;
}

Result<SessionRecord, DiaryError> recordOf(const DaySources& sources, TreatmentSession session)
{
    auto ride = sources.rides.of(session.id);
    if (!ride)
        return unexpected{ride.error()};
    auto proofs = proofsOf(sources.store, session);
    if (!proofs)
        return unexpected{proofs.error()};
    const Instant start = session.started ? session.started->at : session.plan.start.at();
    auto policy = sources.policies.at(start);
    if (!policy)
        return unexpected{policy.error()};
    return SessionRecord{.session = std::move(session),
                         .ride = std::move(*ride),
                         .proofs = std::move(*proofs),
                         .policyAtStart = std::move(*policy)};
}

Result<std::vector<ClockReading>, DiaryError> sleepsSince(storage::Store& store, Instant from)
{
    return translated(SleepStore{store.reader()}.since(from)).map([](const auto& confirmations) {
        std::vector<ClockReading> readings;
        for (const storage::SleepConfirmation& confirmation : confirmations)
            readings.push_back(confirmation.recorded);
        return readings;
    });
}

} // namespace

Result<DayFacts, DiaryError> dayFacts(const DaySources& sources, const ClockReading& now)
{
    const auto window = windowAt(sources.store, now.wall);
    if (!window)
        return unexpected{window.error()};
    auto sessions = sources.sessions.within(*window);
    if (!sessions)
        return unexpected{sessions.error()};
    auto policy = sources.policies.current();
    if (!policy)
        return unexpected{policy.error()};
    auto sleeps = sleepsSince(sources.store, window->endedFrom);
    if (!sleeps)
        return unexpected{sleeps.error()};
    DayFacts facts{.now = now, .policy = std::move(*policy), .sleeps = std::move(*sleeps)};
    for (TreatmentSession& session : *sessions) {
        auto record = recordOf(sources, std::move(session));
        if (!record)
            return unexpected{record.error()};
        facts.sessions.push_back(std::move(*record));
    }
    return facts;
}

} // namespace homeward::services

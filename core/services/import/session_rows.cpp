#include "core/services/import/session_rows.h"

#include "core/rules/session_steps.h"
#include "core/services/outbox_entities.h"
#include "core/storage/clock_store.h"
#include "core/storage/outbox_store.h"
#include "core/storage/session_store.h"

#include <array>

namespace homeward::services {

namespace {

using storage::SessionStore;
using storage::StorageError;

constexpr std::array kStepsInOrder{SessionStep::Start, SessionStep::EndDosing,
                                   SessionStep::EndObservation, SessionStep::Discharge,
                                   SessionStep::Cancel};

/// Those whose dosing can be at the time of that plan.
storage::SessionWindow around(const SessionPlan& plan)
{
    constexpr std::chrono::minutes kShortest{1};
    const Instant start = plan.start.at();
    return {.plannedFrom = start - kLongestDosing - kShortest,
            .plannedTo = start + plan.length + kShortest,
            .endedFrom = start - kShortest};
}

Result<void, StorageError> queued(storage::Database& database, std::string_view entity,
                                  const Uuid& id, Instant now)
{
    return storage::OutboxStore{database}.add(entity, id, storage::OutboxOperation::Create, now);
}

Result<void, StorageError> writePlan(storage::Database& database,
                                     const storage::SessionPlanRow& row)
{
    SessionStore store{database};
    return store.insert(row.session, row.recordedAt)
        .and_then([&] { return store.insertPlan(row); })
        .and_then([&] { return queued(database, kPlanEntity, row.id.uuid(), row.recordedAt); });
}

Result<void, StorageError> writeStep(storage::Database& database,
                                     const storage::SessionStepRow& row)
{
    const ClockReading& now = row.taken.recorded;
    return storage::ClockStore{database}
        .note(now)
        .and_then([&] { return SessionStore{database}.insertStep(row); })
        .and_then([&] { return queued(database, kStepEntity, row.id.uuid(), now.wall); });
}

} // namespace

Result<std::optional<RowFault>, StorageError> overlapOf(storage::Database& database,
                                                        const TreatmentSession& session)
{
    if (session.status() != SessionStatus::Planned)
        return std::nullopt;
    return SessionStore{database}.within(around(session.plan)).map([&](const auto& others) {
        return rules::checkPlan(session.plan, others) ? std::nullopt
                                                      : std::optional{RowFault::Overlaps};
    });
}

Result<void, StorageError> writeSession(storage::Database& database,
                                        const TreatmentSession& session, const ClockReading& now,
                                        Random& random)
{
    const storage::SessionPlanRow plan{.id = storage::SessionPlanId::make(now.wall, random),
                                       .session = session.id,
                                       .plan = session.plan,
                                       .recordedAt = now.wall};
    if (const auto written = writePlan(database, plan); !written)
        return written;
    TreatmentSession steps = session;
    for (const SessionStep kind : kStepsInOrder) {
        const auto& taken = storage::takenIn(steps, kind);
        if (!taken)
            continue;
        const storage::SessionStepRow row{.id = storage::SessionStepId::make(now.wall, random),
                                          .session = session.id,
                                          .kind = kind,
                                          .taken = {.at = taken->at, .recorded = now}};
        if (const auto written = writeStep(database, row); !written)
            return written;
    }
    return {};
}

} // namespace homeward::services

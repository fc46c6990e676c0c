#include "core/services/treatment_day.h"

#include "core/services/day_judgement.h"
#include "core/services/outbox_entities.h"
#include "core/services/record_change.h"
#include "core/storage/clock_store.h"
#include "core/storage/sleep_store.h"

#include <algorithm>

namespace homeward::services {

namespace {

using storage::ClockStore;
using storage::SleepConfirmation;
using storage::SleepConfirmationId;
using storage::SleepStore;

} // namespace

TreatmentDay::TreatmentDay(storage::Store& store, const Clock& clock, Random& random,
                           Sessions& sessions, Policies& policies, Rides& rides)
    : m_store(store),
      m_clock(clock),
      m_random(random),
      m_sessions(sessions),
      m_policies(policies),
      m_rides(rides)
{
}

Result<DayStatus, DiaryError> TreatmentDay::status(const date::time_zone& zone,
                                                   rules::Jurisdiction jurisdiction)
{
    const ClockReading now = m_clock.read();
    const auto facts = dayFacts({m_store, m_sessions, m_policies, m_rides}, now);
    if (!facts)
        return unexpected{facts.error()};
    DayStatus status = dayStatus(*facts, zone, jurisdiction);
    // A full disk is no reason to keep the rules from somebody.
    if (std::ranges::any_of(status.restrictions, &rules::Restriction::isInForce))
        (void)ClockStore{m_store.writer()}.note(now);
    return status;
}

Result<void, DiaryError> TreatmentDay::confirmSleep(const date::time_zone& zone)
{
    const ClockReading now = m_clock.read();
    const SleepConfirmation confirmation{.id = SleepConfirmationId::make(now.wall, m_random),
                                         .moment = {now.wall, zone},
                                         .recorded = now};
    return recordChange(m_store.writer(), {now.wall, {{kSleepEntity, confirmation.id.uuid()}}},
                        [&](storage::Database& database) {
                            const auto noted = ClockStore{database}.note(now);
                            return noted ? SleepStore{database}.insert(confirmation) : noted;
                        });
}

Result<void, DiaryError> TreatmentDay::withdrawSleep()
{
    const auto last = translated(SleepStore{m_store.reader()}.last());
    if (!last)
        return unexpected{last.error()};
    if (!*last)
        return unexpected{DiaryError::NotFound};
    const Instant now = m_clock.now();
    const SleepConfirmationId id = (*last)->id;
    return recordChange(
        m_store.writer(), {now, {{kSleepEntity, id.uuid(), storage::OutboxOperation::Withdraw}}},
        [&](storage::Database& database) { return SleepStore{database}.withdraw(id, now); });
}

} // namespace homeward::services

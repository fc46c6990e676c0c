#include "core/services/side_effects.h"

#include "core/services/outbox_entities.h"
#include "core/services/record_change.h"
#include "core/services/session_presence.h"
#include "core/storage/side_effect_store.h"

#include <cassert>

namespace homeward::services {

SideEffects::SideEffects(storage::Store& store, const Clock& clock, Random& random)
    : m_store(store),
      m_clock(clock),
      m_random(random)
{
}

Result<SideEffectReport, DiaryError> SideEffects::record(const SideEffectAnswer& answer,
                                                         const ZonedInstant& moment,
                                                         std::optional<SessionId> session)
{
    assert(answer.item != nullptr);
    const Instant now = m_clock.now();
    if (moment.at() > now)
        return unexpected{DiaryError::InTheFuture};
    if (const auto present = checkPresence(m_store, session); !present)
        return unexpected{present.error()};
    const SideEffectReport report{.id = SideEffectReportId::make(now, m_random),
                                  .moment = moment,
                                  .item = answer.item,
                                  .severity = answer.severity,
                                  .session = session,
                                  .recordedAt = now};
    const auto written =
        recordChange(m_store.writer(), {now, {{kSideEffectEntity, report.id.uuid()}}},
                     [&](storage::Database& database) {
                         return storage::SideEffectStore{database}.insert(report);
                     });
    if (!written)
        return unexpected{written.error()};
    return report;
}

Result<std::vector<SideEffectReport>, DiaryError> SideEffects::list()
{
    return translated(storage::SideEffectStore{m_store.reader()}.list());
}

} // namespace homeward::services

#include "core/services/vitals.h"

#include "core/services/outbox_entities.h"
#include "core/services/record_change.h"
#include "core/services/session_presence.h"
#include "core/storage/vitals_store.h"

#include <utility>

namespace homeward::services {

Vitals::Vitals(storage::Store& store, const Clock& clock, Random& random)
    : m_store(store),
      m_clock(clock),
      m_random(random)
{
}

Result<VitalsRecord, DiaryError> Vitals::record(const VitalSigns& signs, const ZonedInstant& moment,
                                                std::string measuredBy,
                                                std::optional<SessionId> session)
{
    const Instant now = m_clock.now();
    if (moment.at() > now)
        return unexpected{DiaryError::InTheFuture};
    if (const auto present = checkPresence(m_store, session); !present)
        return unexpected{present.error()};
    VitalsRecord record{.id = VitalsRecordId::make(now, m_random),
                        .moment = moment,
                        .signs = signs,
                        .measuredBy = std::move(measuredBy),
                        .session = session,
                        .recordedAt = now};
    const auto written = recordChange(
        m_store.writer(), {now, {{kVitalsEntity, record.id.uuid()}}},
        [&](storage::Database& database) { return storage::VitalsStore{database}.insert(record); });
    if (!written)
        return unexpected{written.error()};
    return record;
}

Result<std::vector<VitalsRecord>, DiaryError> Vitals::list()
{
    return translated(storage::VitalsStore{m_store.reader()}.list());
}

} // namespace homeward::services

#include "core/storage/side_effect_store.h"

#include "core/rules/rule_names.h"
#include "core/storage/clock_rows.h"
#include "core/storage/queries.h"

namespace homeward::storage {

namespace {

Row<SideEffectReport> sideEffectReportOf(const Statement& row)
{
    const auto id = idOf<SideEffectReportId>(row.blob(0));
    const auto session = optionalIdOf<SessionId>(row, 1);
    const SideEffectItem* item = findSideEffect(row.text(5));
    const auto severity = rules::severityNamed(row.text(6));
    if (!id || !session || item == nullptr || !severity)
        return unexpected{StorageError::Corrupt};
    return SideEffectReport{.id = *id,
                            .moment = momentOf(row, 2),
                            .item = item,
                            .severity = *severity,
                            .session = *session,
                            .recordedAt = instantOf(row.integer(7))};
}

} // namespace

Result<void, StorageError> SideEffectStore::insert(const SideEffectReport& report)
{
    const auto& [id, moment, item, severity, session, recordedAt] = report;
    return runOn(m_database,
                 "INSERT INTO side_effect (id, session, at, zone, utc_offset, item, severity,"
                 " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                 bytesOf(id), bytesOf(session), secondsOf(moment.at()), moment.zone(),
                 moment.offset().count(), item->code, rules::nameOf(severity),
                 secondsOf(recordedAt));
}

Result<std::vector<SideEffectReport>, StorageError> SideEffectStore::list()
{
    return allOf(m_database,
                 "SELECT id, session, at, zone, utc_offset, item, severity, recorded_at"
                 " FROM side_effect ORDER BY at DESC, seq DESC",
                 sideEffectReportOf);
}

} // namespace homeward::storage

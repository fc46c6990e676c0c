#include "core/storage/vitals_store.h"

#include "core/storage/clock_rows.h"
#include "core/storage/queries.h"

namespace homeward::storage {

namespace {

std::optional<int> numberOf(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{static_cast<int>(row.integer(column))};
}

Row<VitalsRecord> vitalsRecordOf(const Statement& row)
{
    const auto id = idOf<VitalsRecordId>(row.blob(0));
    const auto session = optionalIdOf<SessionId>(row, 1);
    const auto signs = VitalSigns::create({.systolic = numberOf(row, 5),
                                           .diastolic = numberOf(row, 6),
                                           .heartRate = numberOf(row, 7),
                                           .saturation = numberOf(row, 8)});
    if (!id || !session || !signs)
        return unexpected{StorageError::Corrupt};
    return VitalsRecord{.id = *id,
                        .moment = momentOf(row, 2),
                        .signs = *signs,
                        .measuredBy = row.text(9),
                        .session = *session,
                        .recordedAt = instantOf(row.integer(10))};
}

} // namespace

Result<void, StorageError> VitalsStore::insert(const VitalsRecord& record)
{
    const auto& [id, moment, signs, measuredBy, session, recordedAt] = record;
    const auto& [systolic, diastolic, heartRate, saturation] = signs.numbers();
    return runOn(m_database,
                 "INSERT INTO vital_signs (id, session, at, zone, utc_offset, systolic, diastolic,"
                 " heart_rate, saturation, measured_by, recorded_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 bytesOf(id), bytesOf(session), secondsOf(moment.at()), moment.zone(),
                 moment.offset().count(), systolic, diastolic, heartRate, saturation, measuredBy,
                 secondsOf(recordedAt));
}

Result<std::vector<VitalsRecord>, StorageError> VitalsStore::list()
{
    return allOf(m_database,
                 "SELECT id, session, at, zone, utc_offset, systolic, diastolic, heart_rate,"
                 " saturation, measured_by, recorded_at FROM vital_signs"
                 " ORDER BY at DESC, seq DESC",
                 vitalsRecordOf);
}

} // namespace homeward::storage

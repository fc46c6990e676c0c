#include "core/storage/reminder_store.h"

#include "core/rules/reminder_names.h"
#include "core/storage/queries.h"

namespace homeward::storage {

namespace {

Row<ReminderSettingRow> settingOf(const Statement& row)
{
    return ReminderSettingRow{.settings = row.text(0), .recordedAt = instantOf(row.integer(1))};
}

Row<ReminderEvent> reminderEventOf(const Statement& row)
{
    const auto step = rules::reminderStepOf(row.text(1));
    if (!step)
        return unexpected{StorageError::Corrupt};
    ReminderEvent event{.id = row.text(0), .step = *step, .at = instantOf(row.integer(2))};
    if (!row.isNull(3))
        event.snoozedUntil = instantOf(row.integer(3));
    return event;
}

} // namespace

Result<void, StorageError> ReminderStore::insert(const ReminderSettingRow& row)
{
    return runOn(m_database, "INSERT INTO reminder_setting (settings, recorded_at) VALUES (?, ?)",
                 row.settings, secondsOf(row.recordedAt));
}

Result<std::optional<ReminderSettingRow>, StorageError> ReminderStore::firstSettings()
{
    return firstOf(m_database,
                   "SELECT settings, recorded_at FROM reminder_setting ORDER BY seq LIMIT 1",
                   settingOf);
}

Result<std::optional<ReminderSettingRow>, StorageError> ReminderStore::lastSettings()
{
    return firstOf(m_database,
                   "SELECT settings, recorded_at FROM reminder_setting ORDER BY seq DESC LIMIT 1",
                   settingOf);
}

Result<void, StorageError> ReminderStore::insert(const ReminderEvent& event)
{
    const auto until =
        event.snoozedUntil ? std::optional{secondsOf(*event.snoozedUntil)} : std::nullopt;
    return runOn(
        m_database,
        "INSERT INTO reminder_event (reminder, step, at, snoozed_until) VALUES (?, ?, ?, ?)",
        event.id, rules::nameOf(event.step), secondsOf(event.at), until);
}

Result<std::vector<ReminderEvent>, StorageError> ReminderStore::eventsSince(Instant from)
{
    return allOf(m_database,
                 "SELECT reminder, step, at, snoozed_until FROM reminder_event"
                 " WHERE at >= ? ORDER BY seq",
                 reminderEventOf, secondsOf(from));
}

} // namespace homeward::storage

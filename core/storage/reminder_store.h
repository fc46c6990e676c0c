#pragma once

#include "core/model/reminder.h"
#include "core/storage/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::storage {

/// Settings of reminders as they were at some time.
struct ReminderSettingRow {
    std::string settings; ///< JSON; rules/reminder_settings_text.h
    Instant recordedAt;
};

/// What the person wants to be reminded of, and what became of reminders. Never changes or removes
/// a row. Writing belongs inside the caller's Transaction.
class ReminderStore {
public:
    explicit ReminderStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insert(const ReminderSettingRow& row);
    [[nodiscard]] Result<std::optional<ReminderSettingRow>, StorageError> firstSettings();
    [[nodiscard]] Result<std::optional<ReminderSettingRow>, StorageError> lastSettings();

    [[nodiscard]] Result<void, StorageError> insert(const ReminderEvent& event);

    /// Those that happened at `from` or later, in the order of writing.
    [[nodiscard]] Result<std::vector<ReminderEvent>, StorageError> eventsSince(Instant from);

private:
    Database& m_database;
};

} // namespace homeward::storage

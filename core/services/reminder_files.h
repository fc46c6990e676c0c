#pragma once

#include "core/base/durable_files.h"
#include "core/model/reminder.h"
#include "core/model/scheduled_reminder.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace homeward::services {

/// The words of a notification's buttons, in the person's language; kept beside the window.
struct ReminderLabels {
    std::string done;
    std::string later;
    std::string skip;

    friend bool operator==(const ReminderLabels&, const ReminderLabels&) = default;
};

/// The reminders to come, as the system may know them.
struct ReminderWindow {
    std::vector<ScheduledReminder> reminders = {}; ///< by moment
    ReminderLabels labels = {};

    friend bool operator==(const ReminderWindow&, const ReminderWindow&) = default;
};

/// The two plain files that carry reminders past the lock, beside the diary: the window, written by
/// who has the diary open, and the ledger, written by who shows reminders. Neither says what one is
/// for.
///
/// Any thread and any process: whoever reads and then writes holds the lock meanwhile.
class ReminderFiles {
public:
    /// `files` must outlive this. Nothing is made before something is written.
    ReminderFiles(const std::filesystem::path& profile, DurableFiles& files);

    /// InUse while another process has it.
    [[nodiscard]] Result<std::unique_ptr<DurableFiles::Lock>, FileError> lock();

    /// An empty one where there is none. A damaged one is Io, and stays.
    [[nodiscard]] Result<ReminderWindow, FileError> window() const;
    [[nodiscard]] Result<void, FileError> replaceWindow(const ReminderWindow& window);

    /// In order of writing; none where there is no ledger. Lines that cannot be read are left out.
    [[nodiscard]] Result<std::vector<ReminderEvent>, FileError> ledger() const;
    [[nodiscard]] Result<void, FileError> replaceLedger(const std::vector<ReminderEvent>& events);
    [[nodiscard]] Result<void, FileError> add(const std::vector<ReminderEvent>& events);

private:
    DurableFiles& m_files;
    std::filesystem::path m_lock;
    std::filesystem::path m_window; ///< reminders.json
    std::filesystem::path m_ledger; ///< reminders.ledger
};

} // namespace homeward::services

#pragma once

#include "core/base/durable_files.h"
#include "core/model/reminder.h"
#include "core/model/scheduled_reminder.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace homeward::services {

/// What became of a scheduled reminder while the diary was locked, under its opaque id.
struct LedgerEntry {
    std::string id;
    ReminderStep step;
    Instant at;
    std::optional<Instant> snoozedUntil = {}; ///< exactly where Snoozed

    friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;
};

/// The words of a reminder's buttons, in the person's language; kept beside the window.
struct ReminderLabels {
    std::string done;
    std::string snooze;
    std::string skip;

    friend bool operator==(const ReminderLabels&, const ReminderLabels&) = default;
};

/// The reminders to come, as the system may know them.
struct ReminderWindow {
    std::vector<ScheduledReminder> reminders = {}; ///< by moment
    ReminderLabels labels = {};

    friend bool operator==(const ReminderWindow&, const ReminderWindow&) = default;
};

/// The two plain files that carry reminders past the lock, in the folder `reminders` of a profile:
/// the window, written by who has the diary open, and the ledger, written by who shows them.
/// Neither says what a reminder is for.
///
/// Any thread and any process: whoever reads and then writes holds the Lock of `lock` meanwhile.
class ReminderFiles {
public:
    /// `files` must outlive this. Nothing is made before something is written.
    ReminderFiles(std::filesystem::path folder, DurableFiles& files);

    /// InUse while another process has it.
    [[nodiscard]] Result<std::unique_ptr<DurableFiles::Lock>, FileError> lock();

    /// An empty one where there is none. A damaged one is Io, and stays.
    [[nodiscard]] Result<ReminderWindow, FileError> window() const;
    [[nodiscard]] Result<void, FileError> replaceWindow(const ReminderWindow& window);

    /// In order of writing; none where there is no ledger. Lines that cannot be read are left out.
    [[nodiscard]] Result<std::vector<LedgerEntry>, FileError> ledger() const;
    [[nodiscard]] Result<void, FileError> add(const std::vector<LedgerEntry>& entries);

    /// What the diary has taken in is not needed here any more: all but the entries of `kept`.
    [[nodiscard]] Result<void, FileError> replaceLedger(const std::vector<LedgerEntry>& kept);

    const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
    DurableFiles& m_files;
};

} // namespace homeward::services

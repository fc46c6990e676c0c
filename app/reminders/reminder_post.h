#pragma once

#include "core/base/clock.h"
#include "core/base/reminder_timers.h"
#include "core/services/reminder_delivery.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace homeward::app {

/// What passes between the reminder files of one profile and a screen, without a secret. Whoever
/// shows reminders goes through here: a window, the background, a timer of the system, the command.
///
/// Of one thread. Another process may have the files for as long as it takes to show something:
/// then this waits.
class ReminderPost {
public:
    /// All must outlive this.
    ReminderPost(const std::filesystem::path& profile, DurableFiles& files, Notifier& notifier,
                 const Clock& clock);

    [[nodiscard]] Result<services::DeliveryOutcome, services::DeliveryProblem>
    deliver(const std::string& id);
    [[nodiscard]] Result<std::vector<std::string>, services::DeliveryProblem> deliverDue();

    [[nodiscard]] Result<void, FileError> answer(const std::string& id, const std::string& key);

    /// When the next one is due; nothing also where the files cannot be read.
    std::optional<Instant> next() const;

    /// When to wake up for one that still waits to be shown.
    std::optional<ReminderTimer> timerOf(const std::string& id) const;

    /// Whether one that was shown is of no use on the screen any more: answered somewhere else, or
    /// not planned any more.
    bool isSettled(const std::string& id) const;

private:
    services::ReminderFiles m_files; // before what uses it
    Notifier& m_notifier;
    const Clock& m_clock;
};

} // namespace homeward::app

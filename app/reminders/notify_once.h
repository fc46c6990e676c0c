#pragma once

#include "core/base/clock.h"
#include "core/base/durable_files.h"
#include "core/base/reminder_timers.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace homeward::app {

/// How a program ends that shows reminders without a window.
enum class ReminderExit : std::uint8_t {
    Done = 0, ///< shown, or there was nothing to show
    Failed = 1, ///< its files cannot be read or written
    Usage = 2,
    TryAgain = 75, ///< nobody could show it: EX_TEMPFAIL of sysexits.h, as its unit knows
};

/// How long to wait for whom.
struct NotifyPatience {
    /// For a notification service, when the person's desktop is still starting.
    std::chrono::seconds service{75};
    /// For an answer. A desktop may drop the notification when this ends.
    std::chrono::seconds answer{15 * 60};
};

/// What `notifyOnce` works with. All must outlive the call.
struct NotifyPlace {
    std::filesystem::path profile;
    DurableFiles& files;
    const Clock& clock;
    /// A tap on the notification: opens the program.
    std::function<void(const std::string& activationToken)> open;
    /// Not yet, or not any more until then: has the system wake it again.
    std::function<void(const ReminderTimer&)> wakeAgain;
};

/// Shows one reminder if it is due and was not shown, waits for what the person does with it, and
/// writes that down. What a timer of the system starts.
ReminderExit notifyOnce(const NotifyPlace& place, const std::string& id,
                        const NotifyPatience& patience = {});

} // namespace homeward::app

#pragma once

#include "core/base/notifier.h"
#include "core/base/zone.h"
#include "core/services/reminder_files.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Showing what is due, once, by whoever is awake: the open program, a timer of the system, the
/// background. Needs no secret. The ledger and its lock decide who was first.
namespace homeward::services {

/// What came of a look at one reminder.
enum class DeliveryOutcome : std::uint8_t {
    Shown,
    NotYet, ///< its moment is still to come: the clock was set back, or it was snoozed
    ShownBefore, ///< or done, skipped, superseded
    Superseded, ///< a later one of its series is due, too, and was or will be shown instead
    TooLate,
    NoSuchReminder, ///< not in the window: the plan has changed since
};

/// Why nothing can be said about it. It stays due.
using DeliveryProblem = std::variant<FileError, NotifyError>;

/// What delivery works with. All must outlive whoever holds this.
struct DeliveryPort {
    ReminderFiles& files;
    Notifier& notifier;
    const date::time_zone& zone; ///< of the device, now
};

/// Shows the reminder `id` if it is due at `now` and was not shown. On the screen first, then in
/// the ledger: a crash between the two shows it twice, under the same notification, and loses none.
[[nodiscard]] Result<DeliveryOutcome, DeliveryProblem> deliver(const DeliveryPort& port,
                                                               std::string_view id, Instant now);

/// All that are due, each series once. What could not be shown stays due.
[[nodiscard]] Result<std::vector<std::string>, DeliveryProblem> deliverDue(const DeliveryPort& port,
                                                                           Instant now);

/// When the next one is due by what the files say; a moment in the past if one is due already.
std::optional<Instant> nextDelivery(const ReminderWindow& window,
                                    const std::vector<LedgerEntry>& ledger,
                                    const date::time_zone& zone);

inline constexpr std::chrono::minutes kSnoozeFor{60};

/// "Done", "later", "skip" on a notification, by its key; NoSuchReminder for another key.
[[nodiscard]] Result<void, FileError> answerReminder(ReminderFiles& files, std::string_view id,
                                                     ReminderStep step, Instant now);

} // namespace homeward::services

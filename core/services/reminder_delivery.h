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
    NotYet, ///< its moment is still to come: it was snoozed, or the clock was set back
    ShownBefore, ///< or done, skipped, superseded
    Superseded, ///< a later one of its series is due, too, and was or will be shown instead
    TooLate,
    NoSuchReminder, ///< not in the window: the plan has changed since
};

/// Why nothing can be said about it. It stays due. InUse: somebody else is showing one just now,
/// which takes a moment; look again.
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

/// Shows all that are due, each series once; gives the ids of those that are on the screen now.
/// What could not be shown stays due, and the first reason is told if nothing could be.
[[nodiscard]] Result<std::vector<std::string>, DeliveryProblem> deliverDue(const DeliveryPort& port,
                                                                           Instant now);

/// When the next one is due, on a clock of `zone` that shows `now`; in the past if one could not be
/// shown.
std::optional<Instant> nextDelivery(const ReminderWindow& window,
                                    const std::vector<ReminderEvent>& ledger,
                                    const date::time_zone& zone, Instant now);

/// The keys of a notification's buttons; "default" is a tap on the notification itself.
inline constexpr std::string_view kDoneKey = "done";
inline constexpr std::string_view kLaterKey = "later";
inline constexpr std::string_view kSkipKey = "skip";

inline constexpr std::chrono::hours kSnoozeFor{1};

/// Writes down what the person has tapped on the notification of `id`; nothing for a key or an id
/// that is not ours.
[[nodiscard]] Result<void, FileError> answerReminder(ReminderFiles& files, std::string_view id,
                                                     std::string_view key, Instant now);

} // namespace homeward::services

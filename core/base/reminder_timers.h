#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/zone.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace homeward {

/// Why the system does not hold the timers.
enum class TimerError : std::uint8_t {
    Unavailable, ///< the system has no such timers
    NotAllowed, ///< the folder for them cannot be written
    Failed,
};

/// Who shows reminders while no window is open.
enum class ReminderCarrier : std::uint8_t {
    Unknown, ///< not asked yet
    Nobody, ///< they come when the program is opened
    SystemTimers,
    Background, ///< the program itself, started with the person's desktop
};

/// When to wake up for which reminder. Nothing else of it is the system's business.
struct ReminderTimer {
    std::string id; ///< ScheduledReminder::id
    Instant at;
    std::optional<LocalTime> onTheWall = {}; ///< then it follows the clock of the device

    friend bool operator==(const ReminderTimer&, const ReminderTimer&) = default;
};

/// Has the program started when a reminder is due. The port; one implementation a system.
///
/// `replace` is a diff: what is there already stays untouched. At most kMost, the nearest first:
/// iOS keeps 64 of a program, and drops the others without a word.
class ReminderTimers {
public:
    static constexpr std::size_t kMost = 60;

    virtual ~ReminderTimers() = default;

    [[nodiscard]] virtual Result<void, TimerError>
    replace(std::span<const ReminderTimer> timers) = 0;

    virtual ReminderCarrier carrier() = 0;
};

} // namespace homeward

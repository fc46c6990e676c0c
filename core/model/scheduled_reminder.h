#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"

#include <optional>
#include <string>

namespace homeward {

/// A reminder as the system holds it while the diary is locked: on disk in plain, so it says
/// nothing of what it is for. `id` and `series` are keyed hashes in base64url that a file name can
/// hold.
struct ScheduledReminder {
    std::string id; ///< 22 characters; of Reminder::name
    std::string
        series; ///< the same for all of a kind: the latest that is due stands for those before
    Instant at;
    std::optional<LocalTime> onTheWall = {}; ///< then `at` is what it was when it was written
    Instant until; ///< not shown from then on
    std::string text; ///< neutral, in the person's language
    bool mayDisturb = false; ///< comes in quiet hours, too

    friend bool operator==(const ScheduledReminder&, const ScheduledReminder&) = default;
};

} // namespace homeward

#pragma once

#include "core/base/id.h"
#include "core/base/zoned_instant.h"

#include <chrono>
#include <variant>

namespace homeward::calendar {

/// A time with a beginning. Length 0 is one whose end nobody knows.
struct TimedAppointment {
    Instant start;
    std::chrono::minutes length;

    friend bool operator==(const TimedAppointment&, const TimedAppointment&) = default;
};

/// An entry for the calendar of another program, which anybody may see: it says when, and nothing
/// of what for, where or with whom.
struct Appointment {
    Uuid uid; ///< the same in every export; tells nothing of the record, not even its age
    int sequence = 0; ///< rises with every change
    std::variant<TimedAppointment, LocalDay> when; ///< a whole day for what has no time
    bool isCancelled = false;

    friend bool operator==(const Appointment&, const Appointment&) = default;
};

} // namespace homeward::calendar

#pragma once

#include "core/calendar/appointment.h"

#include <span>
#include <string>

namespace homeward::calendar {

/// What stands in a calendar in place of what it is about.
struct CalendarTitles {
    std::string appointment = "Appointment";
    std::string day = "Note to self"; ///< of what takes a whole day
};

/// The appointments as a calendar (RFC 5545) that other programs import. Times are in UTC, which
/// every one of them reads right; no alarms. `now` is when it was written.
std::string icsText(std::span<const Appointment> appointments, Instant now,
                    const CalendarTitles& titles = {});

} // namespace homeward::calendar

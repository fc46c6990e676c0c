#pragma once

#include "core/calendar/appointment.h"
#include "core/services/profile.h"

#include <vector>

namespace homeward::calendar {

/// What the plan holds from today on: sessions that are to come and those of them that were
/// cancelled, by planned start; then the day that a clinic suggested for thinking about the next
/// one, cancelled where it holds no longer. Days are those of the clinic for sessions, and of
/// `here` for the rest.
[[nodiscard]] Result<std::vector<Appointment>, services::DiaryError>
upcomingAppointments(services::Profile& profile, const ZonedInstant& here);

} // namespace homeward::calendar

#pragma once

#include "core/model/ride_home.h"
#include "core/model/treatment_session.h"
#include "core/rules/restrictions.h"

#include <cstdint>
#include <span>

namespace homeward::rules {

/// Where a person stands on the way of a treatment day.
enum class DayStage : std::uint8_t {
    Everyday, ///< no session today, no rule in force
    Before, ///< a session is planned for today
    Overdue, ///< its planned start has passed, and nobody has said whether it began
    During, ///< dosing has begun
    Observation, ///< dosing has ended, staff watch
    Leaving, ///< staff have ended the observation or let the person go; the ride is not handed over
    Home, ///< on the way or at home, and a rule is in force
};

/// `session` is the one that the day is about, if there is one; `now` is the proven moment.
///
/// Whoever is not handed over stays at the clinic until the session's next local midnight: from
/// then on nobody is there any more, whatever was written down.
DayStage dayStage(const TreatmentSession* session, const RideHome& ride,
                  std::span<const Restriction> restrictions, const ZonedInstant& now);

/// Whether the app shows four actions, large and dim: from the start of a session to the end of the
/// last rule. Source: clinical-rules.md, "Post-session mode".
bool isPostSession(DayStage stage);

} // namespace homeward::rules

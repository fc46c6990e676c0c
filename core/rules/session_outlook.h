#pragma once

#include "core/model/treatment_session.h"

#include <cstdint>

namespace homeward::rules {

/// How a session of a plan stands, by the days of the clinic's clocks. Source: clinical-rules.md,
/// "Courses".
enum class SessionOutlook : std::uint8_t {
    Upcoming, ///< planned for a later day
    Today, ///< planned for today, and nobody has written down that it began
    /// Its day is over, and nobody has said whether it took place. Nothing is caught up by itself:
    /// the person is asked to contact the clinic.
    Passed,
    Held, ///< dosing has begun
    Cancelled,
};

SessionOutlook sessionOutlook(const TreatmentSession& session, Instant now);

} // namespace homeward::rules

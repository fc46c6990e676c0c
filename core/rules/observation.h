#pragma once

#include "core/model/treatment_session.h"
#include "core/rules/policy_check.h"
#include "core/rules/restrictions.h"

#include <optional>

namespace homeward::rules {

/// How long somebody is watched at the clinic. A time that has passed lets nobody go: only staff
/// do.
struct Observation {
    ObservationMode mode;
    RestrictionState state; ///< Unknown without an end of dosing; Ended once staff have ended it
    std::optional<Instant> until; ///< planned, or the least; absent before dosing has begun
    bool isEstimated = false;
    bool isTimePassed = false; ///< `until` is over, and staff have not ended it
    PolicyOrigin origin;

    friend bool operator==(const Observation&, const Observation&) = default;
};

/// Nothing for a session that has not begun or was cancelled.
std::optional<Observation> observationOf(const TreatmentSession& session, const RulesInForce& rules,
                                         Instant now);

} // namespace homeward::rules

#pragma once

#include "core/model/clinic_policy.h"
#include "core/model/ride_home.h"
#include "core/model/treatment_session.h"
#include "core/services/clock_path.h"
#include "core/services/policies.h"
#include "core/services/rides.h"
#include "core/services/sessions.h"

#include <optional>
#include <vector>

namespace homeward::services {

/// A session with everything that its rules are judged by.
struct SessionRecord {
    TreatmentSession session;
    RideHome ride = {};
    /// What limits how much time can have gone by since dosing ended (or began). Empty for a
    /// session that has not begun: then the wall clock alone is asked.
    std::vector<ClockProof> proofs = {};
    std::optional<ClinicPolicy> policyAtStart = {}; ///< absent if there was none then
};

/// What is known at one moment about the sessions that can matter to it.
struct DayFacts {
    ClockReading now;
    std::vector<SessionRecord> sessions = {}; ///< by planned start
    std::optional<ClinicPolicy> policy = {}; ///< the newest
    std::vector<ClockReading> sleeps = {}; ///< "yes, I have slept a night", in order of writing
};

/// What a day's facts are read from.
struct DaySources {
    storage::Store& store;
    Sessions& sessions;
    Policies& policies;
    Rides& rides;
};

/// Reads the sessions that have begun without an end, those planned around `now`, and those whose
/// rules can still hold. The last are bounded by what was written down and never by the wall clock,
/// which somebody may have set forward: everything within kReach of the latest end of dosing, and
/// everything after the last confirmed night.
[[nodiscard]] Result<DayFacts, DiaryError> dayFacts(const DaySources& sources,
                                                    const ClockReading& now);

/// Far above the longest rest that a policy can ask for (rules::kLongestRest).
inline constexpr std::chrono::hours kReach{30 * 24};

} // namespace homeward::services

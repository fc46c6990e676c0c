#include "core/services/ride_confirmation.h"

#include <algorithm>

namespace homeward::services {

std::optional<credentials::RideClaims> rideClaims(const RideHome& ride, const DayStatus& day)
{
    if (ride.state != RideState::HandedOver || !ride.handOver || !ride.plan)
        return std::nullopt;
    const auto& [proof, by, at] = *ride.handOver;
    credentials::RideClaims claims{.session = ride.session,
                                   .escort = ride.plan->escort.firstName(),
                                   .relation = ride.plan->escort.relation(),
                                   .method = ride.plan->method,
                                   .proof = proof,
                                   .by = by,
                                   .at = at.at(),
                                   .noDrivingUntil = std::nullopt,
                                   .policyVersion = PolicyOrigin{}.version};
    const auto driving =
        std::ranges::find(day.restrictions, RuleKind::NoDriving, &rules::Restriction::kind);
    if (driving == day.restrictions.end())
        return claims;
    claims.policyVersion = driving->origin.version;
    // An estimate is no promise, and staff must not read one in it.
    if (driving->state != rules::RestrictionState::Unknown)
        claims.noDrivingUntil = driving->until;
    return claims;
}

} // namespace homeward::services

#include "core/rules/observation.h"

namespace homeward::rules {

namespace {

bool hasBegun(SessionStatus status)
{
    return status != SessionStatus::Planned && status != SessionStatus::Cancelled;
}

RestrictionState observationState(SessionStatus status, bool isEstimated)
{
    if (status == SessionStatus::Observed || status == SessionStatus::Discharged)
        return RestrictionState::Ended;
    return isEstimated ? RestrictionState::Unknown : RestrictionState::Active;
}

} // namespace

std::optional<Observation> observationOf(const TreatmentSession& session, const RulesInForce& rules,
                                         Instant now)
{
    const auto dosingEnd = dosingEndOf(session, now);
    if (!dosingEnd || !hasBegun(session.status()))
        return std::nullopt;
    const auto& [mode, length] = rules.rules.observation;
    const Instant until = dosingEnd->at + length;
    const RestrictionState state = observationState(session.status(), dosingEnd->isEstimated);
    // Of a time that is guessed nobody may say that it is over.
    const bool isTimePassed = state == RestrictionState::Active && now >= until;
    return Observation{.mode = mode,
                       .state = state,
                       .until = until,
                       .isEstimated = dosingEnd->isEstimated,
                       .isTimePassed = isTimePassed,
                       .origin = rules.observationOrigin};
}

} // namespace homeward::rules

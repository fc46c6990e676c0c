#pragma once

#include "core/rules/restrictions.h"
#include "tests/support/session_samples.h"

#include <algorithm>
#include <utility>
#include <vector>

/// Questions that tests put to the restrictions of one session, under the built-in rules of the
/// United States.
namespace homeward::testing {

inline rules::SessionFacts factsOf(const TreatmentSession& session,
                                   std::vector<Instant> sleeps = {})
{
    return {session,
            rules::rulesInForce(session.plan.route, nullptr, rules::Jurisdiction::UnitedStates),
            std::move(sleeps)};
}

inline rules::Restriction restrictionAt(Instant now, RuleKind kind,
                                        const rules::SessionFacts& facts)
{
    const auto restrictions = rules::restrictionsOf(facts, now);
    return *std::ranges::find(restrictions, kind, &rules::Restriction::kind);
}

inline rules::RestrictionState drivingAt(Instant now, const rules::SessionFacts& facts)
{
    return restrictionAt(now, RuleKind::NoDriving, facts).state;
}

} // namespace homeward::testing

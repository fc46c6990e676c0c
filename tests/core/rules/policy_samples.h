#pragma once

#include "core/model/clinic_policy.h"

#include <chrono>
#include <utility>
#include <vector>

namespace homeward::testing {

/// A clinic's policy with one route, and nothing but a driving rule of 24 h for it.
inline ClinicPolicy policyFor(Route route)
{
    const bool isNasal = route == Route::EsketamineNasal;
    const RuleEnd end = isNasal ? RuleEnd{std::chrono::minutes{0}, std::chrono::minutes{0}, true}
                                : RuleEnd{std::chrono::hours{24}};
    return {
        .origin = {PolicySource::Clinic, "Riverside Clinic", 3},
        .routes = {{route,
                    {.after = {{RuleKind::NoDriving, end}},
                     .before = {},
                     .observation = {isNasal ? ObservationMode::AtLeast : ObservationMode::Planned,
                                     std::chrono::minutes{120}}}}}};
}

inline ClinicPolicy policyWith(Route route, std::vector<AfterRule> after)
{
    ClinicPolicy policy = policyFor(route);
    policy.routes.at(route).after = std::move(after);
    return policy;
}

inline ClinicPolicy policyBefore(Route route, std::vector<BeforeRule> before)
{
    ClinicPolicy policy = policyFor(route);
    policy.routes.at(route).before = std::move(before);
    return policy;
}

inline ClinicPolicy policyObserving(Route route, ObservationRule observation)
{
    ClinicPolicy policy = policyFor(route);
    policy.routes.at(route).observation = observation;
    return policy;
}

} // namespace homeward::testing

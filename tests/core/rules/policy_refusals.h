#pragma once

#include "core/rules/policy_check.h"
#include "tests/core/rules/policy_samples.h"

#include <optional>

/// Why a policy is refused; nothing if it is not.
namespace homeward::testing {

inline std::optional<rules::PolicyRefusal>
refusalOf(const ClinicPolicy& policy,
          rules::Jurisdiction jurisdiction = rules::Jurisdiction::UnitedStates)
{
    const auto checked = rules::checkPolicy(policy, jurisdiction);
    return checked ? std::nullopt : std::optional{checked.error()};
}

inline std::optional<rules::PolicyError>
errorOf(const ClinicPolicy& policy,
        rules::Jurisdiction jurisdiction = rules::Jurisdiction::UnitedStates)
{
    const auto refusal = refusalOf(policy, jurisdiction);
    return refusal ? std::optional{refusal->error} : std::nullopt;
}

/// Of a policy with that one rule.
inline std::optional<rules::PolicyError> errorOfEnd(Route route, RuleKind kind, const RuleEnd& end)
{
    return errorOf(policyWith(route, {{kind, end}}));
}

} // namespace homeward::testing

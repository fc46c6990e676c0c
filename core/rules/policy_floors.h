#pragma once

#include "core/model/clinic_policy.h"
#include "core/rules/policy_check.h"

#include <optional>

/// What is wrong with one rule, seen by itself. For policy_check and rules_in_force alone.
namespace homeward::rules {

/// Whether each condition of `end` is at least as strict as the same one of `floor`.
bool isAtLeast(const RuleEnd& end, const RuleEnd& floor);

std::optional<PolicyError> findFlaw(Route route, const AfterRule& rule);
std::optional<PolicyError> findFlaw(Route route, const BeforeRule& rule);
std::optional<PolicyError> findFlaw(Route route, const ObservationRule& rule,
                                    Jurisdiction jurisdiction);

} // namespace homeward::rules

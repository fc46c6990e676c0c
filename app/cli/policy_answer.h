#pragma once

#include "app/cli/answer.h"
#include "core/model/clinic_policy.h"
#include "core/rules/policy_check.h"

#include <vector>

/// How a clinic's rules look, to scripts and to people.
namespace homeward::cli {

/// {source, policy}: the policy in the form of docs/clinic-policy.md.
Answer policyAnswer(const ClinicPolicy& policy);

/// {source, warnings: [{route, rule}], policy}, of one that was checked or taken.
Answer checkedAnswer(const ClinicPolicy& policy, const std::vector<rules::PolicyWarning>& warnings);

} // namespace homeward::cli

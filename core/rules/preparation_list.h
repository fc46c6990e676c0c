#pragma once

#include "core/model/clinic_policy.h"
#include "core/model/preparation.h"

#include <vector>

namespace homeward::rules {

/// What clinics commonly ask for before a course, where the patient's own has not said.
/// Source: clinical-rules.md, "Before a course".
const std::vector<PreparationItem>& generalPreparation();

/// The clinic's own list if it sent one, otherwise the general one.
const std::vector<PreparationItem>& preparationOf(const ClinicPolicy* policy);

} // namespace homeward::rules

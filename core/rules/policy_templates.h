#pragma once

#include "core/model/clinic_policy.h"

#include <chrono>
#include <cstdint>
#include <string_view>

namespace homeward::rules {

/// Whose rules for esketamine hold. Unknown is treated as the strictest.
enum class Jurisdiction : std::uint8_t { Unknown, UnitedStates, Elsewhere };

/// The jurisdiction of a region of crisis numbers ("US", "DE"); Unknown for an empty or unknown id.
Jurisdiction jurisdictionOf(std::string_view regionId);

/// What the program proposes until the clinic sends its own: general rules, labelled as such.
///
/// Source: clinical-rules.md, "After a session", "Before a session", "Observation".
const ClinicPolicy& builtInPolicy(Jurisdiction jurisdiction);

/// How long dosing by this route is planned where nobody says. Source: clinical-rules.md,
/// "Protocols".
std::chrono::minutes usualLength(Route route);

} // namespace homeward::rules

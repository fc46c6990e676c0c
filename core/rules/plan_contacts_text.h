#pragma once

#include "core/model/safety_plan.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::rules {

/// The people of a plan as a JSON array of {"name", "phone", "isShownLocked"}, in their order: so
/// they lie on record, and beside the diary for the locked app.
std::string planContactsText(std::span<const PlanContact> contacts);

/// Reads it back. Absent for anything else.
std::optional<std::vector<PlanContact>> planContactsFrom(std::string_view json);

} // namespace homeward::rules

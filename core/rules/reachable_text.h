#pragma once

#include "core/model/reachable_contacts.h"

#include <optional>
#include <string>
#include <string_view>

namespace homeward::rules {

/// Who can be called while locked, as a JSON object {"people", "clinic"}: people as in
/// plan_contacts_text.h, and {"phone", "hours"} or null.
std::string reachableText(const ReachableContacts& contacts);

/// Reads it back, and the array of people that an earlier edition wrote. Absent for anything else.
std::optional<ReachableContacts> reachableFrom(std::string_view json);

} // namespace homeward::rules

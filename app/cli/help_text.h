#pragma once

#include "app/cli/invocation.h"
#include "core/services/profile.h"

#include <string>

namespace homeward::cli {

/// What comes before any score where an answer asks for help: the emergency number of the region,
/// the people of the plan, crisis lines, the clinic. What cannot be read is left out, the number is
/// not.
std::string helpText(const Invocation& invocation, services::Profile& profile);

/// The emergency number of the region that the person chose, as it stands in a sentence.
std::string emergencyNumber(const Invocation& invocation);

} // namespace homeward::cli

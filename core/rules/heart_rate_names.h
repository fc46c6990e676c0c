#pragma once

#include "core/model/heart_rate.h"

#include <optional>
#include <string_view>

/// What the values of heart rate are called outside the program: in files and on the command line.
namespace homeward::rules {

std::string_view nameOf(GapReason reason); ///< "outOfReach"
std::optional<GapReason> gapReasonNamed(std::string_view name);

} // namespace homeward::rules

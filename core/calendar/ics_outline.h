#pragma once

#include "core/calendar/invitation.h"

#include <string>

namespace homeward::calendar {

/// The lines of a calendar file, each in one piece, or why they cannot be handed to the library: it
/// keeps parts within parts on the stack, and knows no limits. What it gets is what was counted
/// here, so that no two ways of folding a line tell the two apart.
[[nodiscard]] Result<std::string, InvitationError> unfoldedCalendar(std::string_view text);

} // namespace homeward::calendar

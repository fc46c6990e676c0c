#pragma once

#include "core/model/reminder.h"

#include <vector>

namespace homeward::rules {

/// Gives each its wording by its day: three in turn, and never twice the same in a row for one
/// kind. `reminders` by moment, all of them: a wording does not change because the one before was
/// shown, or has expired.
void giveWordings(std::vector<Reminder>& reminders, const date::time_zone& zone);

} // namespace homeward::rules

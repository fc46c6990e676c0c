#pragma once

#include "app/tour/walker.h"

namespace homeward::app {

/// Takes an open profile through a questionnaire, with the help page in it, and the safety plan.
/// Begins and ends on one of the tabs' pages.
void walkTelling(Walker& walk);

} // namespace homeward::app

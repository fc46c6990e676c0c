#pragma once

#include "app/tour/walker.h"

namespace homeward::app {

/// Takes an open profile through the day of a session, from the morning to the rules.
void walkSessionDay(Walker& walk);

} // namespace homeward::app

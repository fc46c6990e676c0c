#pragma once

#include "core/rules/policy_check.h"
#include "qml/treatment/day_reading.h"
#include "qml/treatment/line_model.h"

#include <vector>

/// What there is to do before a session. A clock time comes from a policy or not at all.
namespace homeward::ui {

/// What to keep to before a session that starts then, with whose rule it is. The one source of
/// these words: the plan and the day of the session say the same.
std::vector<Line> beforeLines(const rules::RulesInForce& rules, const ZonedInstant& start,
                              const ZonedInstant& here);
std::vector<Line> bringLines(const DayReading& day);

/// "Maya drives you home", or that there is no ride yet.
Line rideLine(const DayReading& day);

} // namespace homeward::ui

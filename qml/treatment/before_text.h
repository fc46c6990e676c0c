#pragma once

#include "qml/treatment/day_reading.h"
#include "qml/treatment/line_model.h"

#include <vector>

/// What there is to do before a session. A clock time comes from a policy or not at all.
namespace homeward::ui {

std::vector<Line> beforeLines(const DayReading& day);
std::vector<Line> bringLines(const DayReading& day);

/// "Maya drives you home", or that there is no ride yet.
Line rideLine(const DayReading& day);

} // namespace homeward::ui

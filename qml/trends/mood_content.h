#pragma once

#include "qml/trends/time_chart.h"
#include "qml/trends/trends_reading.h"

namespace homeward::ui {

/// Mood by day, the range of each week, and the sessions.
ChartContent moodContent(const TrendsReading& reading);

} // namespace homeward::ui

#pragma once

#include "core/model/instrument.h"
#include "qml/treatment/line_model.h"
#include "qml/trends/table_model.h"
#include "qml/trends/trend_window.h"
#include "qml/trends/trends_reading.h"

#include <QString>

#include <vector>

/// What the charts show, in words: the same for eyes and for a screen reader.
namespace homeward::ui {

/// "Last 7 days: between 5 and 7. Last 4 weeks: between 2 and 7."
QString moodSentence(const TrendsReading& reading, const TrendWindow& window);

/// How many days have an entry, and which sessions are shown.
QString moodDetail(const TrendsReading& reading, const TrendWindow& window);

/// Every day of the window with an entry or a session, newest first.
std::vector<TableLine> moodTable(const TrendsReading& reading, const TrendWindow& window);

// The two ends of the time axis.
QString firstDateText(const TrendWindow& window); ///< "14 Oct"
QString lastDateText(const TrendWindow& window); ///< "Today"

/// "4 Nov: total 11, in the range named moderate. This is not a diagnosis."
QString scoreSentence(const services::ScoredResponse& response);

std::vector<TableLine> scoreTable(const std::vector<services::ScoredResponse>& newestFirst);

/// What was noticed in each span of hours after the dose.
std::vector<Line> effectLines(const rules::EffectHours& effects);

/// "Heart rate 72, Tue 11 Nov, 14:25."
QString heartRateSentence(const VitalsRecord& record);

/// "72 at rest, Tue 11 Nov, 08:12."
QString restingRateSentence(const HeartRateReading& reading);

} // namespace homeward::ui

#pragma once

#include "core/rules/effect_hours.h"
#include "core/rules/mood_trend.h"
#include "core/services/profile.h"
#include "qml/trends/chart_shapes.h"

#include <optional>
#include <vector>

namespace homeward::ui {

/// What the trends page is told of, read in one go on the worker.
struct TrendsReading {
    std::vector<rules::TrendPoint> days; ///< with an entry, oldest first
    std::vector<rules::TrendPoint> weeks;
    std::vector<TreatmentSession> sessions; ///< that took place, the earliest first
    services::AnsweredList answered;
    rules::EffectHours effects = {};
    std::optional<VitalsRecord> heartRate = {}; ///< the last one with a heart rate
    std::optional<HeartRateReading> resting = {}; ///< the last one at rest
};

[[nodiscard]] Result<TrendsReading, services::DiaryError> readTrends(services::Profile& profile);

/// The sessions as marks on the time axis, numbered from 1.
std::vector<ChartMark> marksOf(const std::vector<TreatmentSession>& sessions);

/// The day of a session, on the clocks where it was.
LocalDay dayOfSession(const TreatmentSession& session);

/// A day on the time axis.
double axisPlace(LocalDay day);

} // namespace homeward::ui

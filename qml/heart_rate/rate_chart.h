#pragma once

#include "core/services/heart_rate.h"
#include "qml/heart_rate/rate_axis.h"
#include "qml/heart_rate/rate_day.h"
#include "qml/trends/time_chart.h"

#include <span>

namespace homeward::ui {

/// A stretch of time on a chart of rates.
struct RateSpan {
    Instant from;
    Instant until;
};

/// From the first recording of a day to the end of the last; nothing where there is none with an
/// end.
std::optional<RateSpan> recordedSpan(const RateDay& day);

/// The lowest and the highest of all; `points` has at least one.
RateAxis axisOf(std::span<const services::HeartRatePoint> points);

/// The means as a line, broken where there is nothing; x in seconds since `span.from`.
ChartContent rateContent(std::span<const services::HeartRatePoint> points, const RateSpan& span,
                         const std::vector<NumberedSession>& sessions);

} // namespace homeward::ui

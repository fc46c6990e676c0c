#include "qml/heart_rate/rate_chart.h"

#include <algorithm>

namespace homeward::ui {

using services::HeartRatePoint;

namespace {

double placeOf(Instant at, const RateSpan& span)
{
    return static_cast<double>((at - span.from).count());
}

/// Where a stretch is drawn: in its middle.
double middleOf(const HeartRatePoint& point, const RateSpan& span)
{
    return (placeOf(point.from, span) + placeOf(point.until, span)) / 2;
}

} // namespace

std::optional<RateSpan> recordedSpan(const RateDay& day)
{
    std::optional<RateSpan> span;
    for (const HeartRateRecording& recording : day.recordings) {
        if (!recording.length)
            continue;
        const Instant start = recording.start.at();
        const Instant end = start + std::chrono::ceil<std::chrono::seconds>(*recording.length);
        if (!span)
            span = {start, end};
        span->from = std::min(span->from, start);
        span->until = std::max(span->until, end);
    }
    return span && span->until > span->from ? span : std::nullopt;
}

RateAxis axisOf(std::span<const HeartRatePoint> points)
{
    const auto low = std::ranges::min_element(points, {}, &HeartRatePoint::lowest);
    const auto high = std::ranges::max_element(points, {}, &HeartRatePoint::highest);
    return axisAround(low->lowest, high->highest);
}

ChartContent rateContent(std::span<const HeartRatePoint> points, const RateSpan& span,
                         const std::vector<NumberedSession>& sessions)
{
    const RateAxis axis = points.empty() ? RateAxis{} : axisOf(points);
    ChartContent content{.series = {{}},
                         .lowest = static_cast<double>(axis.lowest),
                         .highest = static_cast<double>(axis.highest),
                         .longestStep = 1};
    for (const HeartRatePoint& point : points) {
        content.series.front().push_back({middleOf(point, span), point.mean});
        const double length = placeOf(point.until, span) - placeOf(point.from, span);
        content.longestStep =
            std::max(content.longestStep, 1.5 * length); // the next one and no other
    }
    for (const NumberedSession& one : sessions)
        content.marks.push_back({placeOf(one.session.started->at, span), one.number,
                                 one.session.plan.kind == SessionKind::Booster});
    return content;
}

} // namespace homeward::ui

#include "core/services/clinician_parts.h"

#include <algorithm>
#include <span>

namespace homeward::services {

namespace {

/// Several steps as one: the mean is that of all their days.
rules::TrendPoint joined(std::span<const rules::TrendPoint> points)
{
    rules::TrendPoint whole = points.front();
    double sum = 0;
    whole.count = 0;
    for (const rules::TrendPoint& point : points) {
        sum += point.mean * point.count;
        whole.count += point.count;
        whole.lowest = std::min(whole.lowest, point.lowest);
        whole.highest = std::max(whole.highest, point.highest);
    }
    whole.mean = sum / whole.count;
    return whole;
}

int weeksBetween(const rules::TrendPoint& first, const rules::TrendPoint& last)
{
    return static_cast<int>((last.start - first.start) / std::chrono::weeks{1});
}

/// `count` weeks a point, from the first week on. A stretch without a check-in has no point.
std::vector<rules::TrendPoint> joinedBy(int count, const std::vector<rules::TrendPoint>& weeks)
{
    std::vector<rules::TrendPoint> points;
    auto from = weeks.begin();
    while (from != weeks.end()) {
        const int stretch = weeksBetween(weeks.front(), *from) / count;
        const auto to = std::find_if(from, weeks.end(), [&](const rules::TrendPoint& week) {
            return weeksBetween(weeks.front(), week) / count != stretch;
        });
        rules::TrendPoint point = joined({from, to});
        point.start = weeks.front().start + std::chrono::weeks{stretch * count};
        points.push_back(point);
        from = to;
    }
    return points;
}

std::optional<MoodMean> meanOf(const std::vector<rules::DayScore>& moods,
                               const storage::DayRange& days)
{
    int sum = 0;
    int count = 0;
    for (const rules::DayScore& mood : moods) {
        if (!holds(days, mood.day))
            continue;
        sum += mood.score.value();
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    return MoodMean{static_cast<double>(sum) / count, count};
}

} // namespace

MoodCourse moodCourse(const std::vector<rules::DayScore>& moods, const storage::DayRange& days)
{
    MoodCourse course{.points = rules::moodTrend(moods, rules::TrendStep::Week)};
    if (!course.points.empty()) {
        const int weeks = weeksBetween(course.points.front(), course.points.back()) + 1;
        course.weeksPerPoint = (weeks + MoodCourse::kMostPoints - 1) / MoodCourse::kMostPoints;
    }
    if (course.weeksPerPoint > 1)
        course.points = joinedBy(course.weeksPerPoint, course.points);
    const LocalDay half = days.last - MoodCourse::kSpan;
    course.latest = meanOf(moods, {half + std::chrono::days{1}, days.last});
    course.before = meanOf(moods, {half - MoodCourse::kSpan + std::chrono::days{1}, half});
    return course;
}

} // namespace homeward::services

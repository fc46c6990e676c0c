#include "core/rules/mood_trend.h"

#include <algorithm>

namespace homeward::rules {

namespace {

LocalDay startOf(LocalDay day, TrendStep step)
{
    if (step == TrendStep::Day)
        return day;
    return day - (date::weekday{day} - date::Monday);
}

} // namespace

std::vector<DayScore> countedScores(std::span<const DayScore> entries)
{
    std::vector<DayScore> counted;
    counted.reserve(entries.size());
    for (const DayScore& entry : entries) {
        if (!counted.empty() && counted.back().day == entry.day)
            counted.back() = entry;
        else
            counted.push_back(entry);
    }
    return counted;
}

std::vector<TrendPoint> moodTrend(std::span<const DayScore> days, TrendStep step)
{
    std::vector<TrendPoint> points;
    int sum = 0;
    for (const auto& [day, score] : days) {
        const LocalDay start = startOf(day, step);
        if (points.empty() || points.back().start != start) {
            points.push_back({start, 0, 0, score, score});
            sum = 0;
        }
        TrendPoint& point = points.back();
        sum += score.value();
        ++point.count;
        point.mean = static_cast<double>(sum) / point.count;
        point.lowest = std::min(point.lowest, score);
        point.highest = std::max(point.highest, score);
    }
    return points;
}

} // namespace homeward::rules

#include "qml/trends/mood_content.h"

namespace homeward::ui {

namespace {

/// Three days or more without an entry leave a gap.
constexpr double kLongestMoodStep = 3;

std::vector<rules::ChartSample> samplesOf(const std::vector<rules::TrendPoint>& days)
{
    std::vector<rules::ChartSample> samples;
    samples.reserve(days.size());
    for (const rules::TrendPoint& day : days)
        samples.push_back({axisPlace(day.start), day.mean});
    return samples;
}

std::vector<rules::BandSample> weeklyBand(const std::vector<rules::TrendPoint>& weeks)
{
    constexpr double kToThursday = 3;
    std::vector<rules::BandSample> band;
    band.reserve(weeks.size());
    for (const rules::TrendPoint& week : weeks)
        band.push_back({axisPlace(week.start) + kToThursday,
                        static_cast<double>(week.lowest.value()),
                        static_cast<double>(week.highest.value())});
    return band;
}

} // namespace

ChartContent moodContent(const TrendsReading& reading)
{
    return {.series = {samplesOf(reading.days)},
            .band = weeklyBand(reading.weeks),
            .marks = marksOf(reading.sessions),
            .longestStep = kLongestMoodStep};
}

} // namespace homeward::ui

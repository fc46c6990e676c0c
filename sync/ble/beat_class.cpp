#include "sync/ble/beat_class.h"

#include "sync/ble/beat_series.h"
#include "sync/ble/gatt_codec.h"

#include <cmath>

namespace homeward::ble {

namespace {

/// As many as the median looks at; fewer have no usual value.
constexpr std::size_t kFewestIntervals = 11;
constexpr std::size_t kUnjudgedAtEnd = 2; ///< the steps behind them are not known yet

/// An interval out and back: the step is large, and so is one beside it, in the other direction.
bool isEctopic(const BeatSeries& series, std::size_t i)
{
    constexpr double kSlope = 0.13; // of the paper, as the next one
    constexpr double kOffset = 0.17;
    const double step = series.step(i);
    return (step > 1 && series.beside(i) < -kSlope * step - kOffset)
        || (step < -1 && series.beside(i) > -kSlope * step + kOffset);
}

bool isTwoInOne(const BeatSeries& series, std::size_t i)
{
    return std::abs(series.interval(i) / 2 - series.median(i)) < series.medianLimit(i);
}

bool isHalfOfOne(const BeatSeries& series, std::size_t i)
{
    return std::abs(series.interval(i) + series.interval(i + 1) - series.median(i))
        < series.medianLimit(i);
}

BeatClass classOf(const BeatSeries& series, std::size_t i)
{
    const bool isLong = series.step(i) > 1 && series.behind(i) < -1;
    const bool isShort = series.step(i) < -1 && series.behind(i) > 1;
    const bool isFarOut = std::abs(series.deviation(i)) > 3;
    if (!isLong && !isShort && !isFarOut)
        return BeatClass::Normal;
    if (isShort && isHalfOfOne(series, i))
        return BeatClass::Extra;
    if (isLong && isTwoInOne(series, i))
        return BeatClass::Missed;
    return BeatClass::LongOrShort;
}

/// Puts down the class of the next interval, or of the next two; how many it were.
std::size_t classifyNext(const BeatSeries& series, std::size_t i, std::vector<BeatClass>& classes)
{
    classes[i] = BeatClass::Normal;
    if (std::abs(series.step(i)) <= 1)
        return 1;
    if (isEctopic(series, i)) {
        classes[i] = BeatClass::Ectopic;
        return 1;
    }
    classes[i] = classOf(series, i);
    const bool isNextInQuestion = std::abs(series.step(i + 1)) < std::abs(series.step(i + 2));
    if (!isNextInQuestion || i + 1 >= series.size() - kUnjudgedAtEnd)
        return 1;
    classes[i + 1] = classOf(series, i + 1);
    return 2;
}

} // namespace

std::vector<BeatClass> classified(std::span<const double> intervals)
{
    std::vector<BeatClass> classes(intervals.size(), BeatClass::Unjudged);
    if (intervals.size() >= kFewestIntervals) {
        const BeatSeries series{intervals};
        for (std::size_t i = 1; i < intervals.size() - kUnjudgedAtEnd;)
            i += classifyNext(series, i, classes);
    }
    for (std::size_t i = 0; i < intervals.size(); ++i)
        if (!isPlausibleInterval(intervals[i]))
            classes[i] = BeatClass::Implausible;
    return classes;
}

} // namespace homeward::ble

#include "core/rules/rest_reading.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace homeward::rules {

namespace {

using std::chrono::milliseconds;

/// The valid samples of the minute, by time.
std::vector<HeartRateSample> validOf(std::span<const HeartRateSample> samples, milliseconds from)
{
    std::vector<HeartRateSample> valid;
    std::ranges::copy_if(samples, std::back_inserter(valid), [&](const HeartRateSample& sample) {
        return sample.at >= from && sample.at < from + kRestWindow && sample.isValid();
    });
    std::ranges::stable_sort(valid, {}, &HeartRateSample::at);
    return valid;
}

/// How many of the minute's seconds have a sample.
int secondsOf(std::span<const HeartRateSample> valid, milliseconds from)
{
    int count = 0;
    auto last = milliseconds{-1};
    for (const HeartRateSample& sample : valid) {
        const milliseconds second = std::chrono::floor<std::chrono::seconds>(sample.at - from);
        count += second == last ? 0 : 1;
        last = second;
    }
    return count;
}

/// The longest while without a sample: also before the first and after the last.
milliseconds longestGap(std::span<const HeartRateSample> valid, milliseconds from)
{
    milliseconds longest{0};
    milliseconds last = from;
    for (const HeartRateSample& sample : valid) {
        longest = std::max(longest, sample.at - last);
        last = sample.at;
    }
    return std::max(longest, from + kRestWindow - last);
}

std::vector<int> sortedRates(std::span<const HeartRateSample> valid)
{
    std::vector<int> rates;
    std::ranges::transform(valid, std::back_inserter(rates), &HeartRateSample::bpm);
    std::ranges::sort(rates);
    return rates;
}

/// Of an even number, the mean of the middle two, halves upwards.
int medianOf(const std::vector<int>& sorted)
{
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 != 0 ? sorted[middle] : (sorted[middle - 1] + sorted[middle] + 1) / 2;
}

} // namespace

Result<RestReading, RestError> restReading(std::span<const HeartRateSample> samples,
                                           milliseconds from)
{
    const auto valid = validOf(samples, from);
    const int covered = secondsOf(valid, from);
    constexpr int kWindowSeconds = kRestWindow.count();
    if (2 * covered < kWindowSeconds)
        return unexpected{RestError::TooFew};
    if (longestGap(valid, from) > kLongestRestGap)
        return unexpected{RestError::Gap};
    const auto rates = sortedRates(valid);
    return RestReading{.bpm = medianOf(rates),
                       .quality = {.samples = static_cast<int>(rates.size()),
                                   .validPercent = 100 * covered / kWindowSeconds,
                                   .spread = rates.back() - rates.front()}};
}

} // namespace homeward::rules

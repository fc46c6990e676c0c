#include "core/services/recorded_part.h"

#include "core/storage/heart_rate_blob.h"

#include <algorithm>

namespace homeward::services {

namespace {

bool isInRecording(std::chrono::milliseconds at)
{
    return at.count() >= 0 && at <= kLongestRecording;
}

bool isSampleOfSensor(const HeartRateSample& sample)
{
    return isInRecording(sample.at) && sample.bpm >= 0 && sample.bpm <= storage::kHighestRate;
}

bool isGapOfRecording(const HeartRateGap& gap)
{
    return isInRecording(gap.from) && isInRecording(gap.until) && gap.from <= gap.until;
}

} // namespace

bool canBeAdded(const RecordedPart& part)
{
    return std::ranges::all_of(part.samples, isSampleOfSensor)
        && std::ranges::is_sorted(part.samples, {}, &HeartRateSample::at)
        && std::ranges::all_of(part.gaps, isGapOfRecording)
        && isInRecording(part.length.value_or(std::chrono::milliseconds{0}));
}

} // namespace homeward::services

#include "sync/ble/rmssd.h"

#include "sync/ble/beat_class.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace homeward::ble {

namespace {

constexpr int kFewestPairs = 60;
constexpr int kMostArtefactPercent = 5;

/// What was counted over stretches.
struct Sums {
    double squares = 0;
    int pairs = 0;
    int artefacts = 0;
    int judged = 0;
};

void addStretch(std::span<const double> intervals, Sums& sums)
{
    const auto classes = classified(intervals);
    sums.artefacts += static_cast<int>(std::ranges::count_if(classes, isArtefact));
    sums.judged += static_cast<int>(
        std::ranges::count_if(classes, [](BeatClass beat) { return beat != BeatClass::Unjudged; }));
    for (std::size_t i = 1; i < intervals.size(); ++i) {
        if (classes[i - 1] != BeatClass::Normal || classes[i] != BeatClass::Normal)
            continue;
        const double difference = intervals[i] - intervals[i - 1];
        sums.squares += difference * difference;
        ++sums.pairs;
    }
}

Sums summed(std::span<const Beat> beats)
{
    Sums sums;
    std::vector<double> stretch;
    for (const Beat& beat : beats) {
        if (!beat.followsPrevious) {
            addStretch(stretch, sums);
            stretch.clear();
        }
        stretch.push_back(beat.interval);
    }
    addStretch(stretch, sums);
    return sums;
}

} // namespace

Result<Rmssd, RmssdRefusal> rmssd(std::span<const Beat> beats)
{
    const Sums sums = summed(beats);
    if (sums.artefacts * 100 > sums.judged * kMostArtefactPercent)
        return unexpected{RmssdRefusal::TooManyArtefacts};
    if (sums.pairs < kFewestPairs)
        return unexpected{RmssdRefusal::TooFewPairs};
    return Rmssd{.milliseconds = std::sqrt(sums.squares / sums.pairs),
                 .pairs = sums.pairs,
                 .artefacts = sums.artefacts};
}

} // namespace homeward::ble

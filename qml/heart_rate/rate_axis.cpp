#include "qml/heart_rate/rate_axis.h"

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr int kStep = 10;
constexpr int kLeastHalf = 20;

int roundedUp(int value)
{
    return (value + kStep - 1) / kStep * kStep;
}

} // namespace

RateAxis axisAround(int low, int high)
{
    const int middle = (low + high) / 2 / kStep * kStep;
    const int half = std::max(kLeastHalf, roundedUp(std::max(high - middle, middle - low)));
    const int lowest = std::max(0, middle - half);
    return {.lowest = lowest, .highest = lowest + 2 * half};
}

RateAxis axisAfter(const RateAxis& present, int low, int high)
{
    const RateAxis fresh = axisAround(low, high);
    const bool isFar = present.highest - present.lowest > 2 * (fresh.highest - fresh.lowest);
    return present.holds(low, high) && !isFar ? present : fresh;
}

} // namespace homeward::ui

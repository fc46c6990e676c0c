#pragma once

#include <QList>

namespace homeward::ui {

/// The three grid lines of a chart of rates, in tens.
struct RateAxis {
    int lowest = 50;
    int highest = 90;

    QList<int> lines() const { return {highest, (lowest + highest) / 2, lowest}; } ///< from above
    bool holds(int low, int high) const { return low >= lowest && high <= highest; }

    friend bool operator==(const RateAxis&, const RateAxis&) = default;
};

/// Around these rates. Of 40 or more from foot to top, so that a calm heart looks calm.
RateAxis axisAround(int low, int high);

/// The present one where it still serves: a chart that runs does not jump.
RateAxis axisAfter(const RateAxis& present, int low, int high);

} // namespace homeward::ui

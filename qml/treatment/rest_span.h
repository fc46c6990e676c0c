#pragma once

#include "qml/treatment/day_reading.h"

#include <QList>

#include <optional>

namespace homeward::ui {

/// The time from the end of dosing to the end of the rules, as parts of 1: what has passed, by
/// whole hours, and its nights.
struct RestSpan {
    Instant from;
    Instant until;
    double passed = 0;
    QList<double> nightStarts = {};
    QList<double> nightEnds = {}; ///< as many

    friend bool operator==(const RestSpan&, const RestSpan&) = default;
};

/// Nothing where an end is not known, or once no rule is in force.
std::optional<RestSpan> restSpan(const DayReading& day);

} // namespace homeward::ui

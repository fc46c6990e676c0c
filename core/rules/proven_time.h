#pragma once

#include "core/base/clock_reading.h"

#include <span>

/// How much time has really gone by, whatever somebody did to the wall clock. Pure functions.
namespace homeward::rules {

/// At least this much time has gone by from `earlier` to `later`.
///
/// In one run of the device the boot clock decides alone. Across a restart nobody saw the time in
/// between: the wall clock is believed, but never less than what the new run has already lasted.
std::chrono::seconds elapsed(const ClockReading& earlier, const ClockReading& later);

/// The latest moment that is proven: never later than the wall clock says, and never later than
/// `path.front()` plus the time that has gone by along `path` up to `now`. So a clock set forward
/// ends nothing early, and a clock set back can only prolong.
///
/// `path` has the readings since something was written down, in order; if it is empty, `now`
/// counts.
Instant provenNow(std::span<const ClockReading> path, const ClockReading& now);

} // namespace homeward::rules

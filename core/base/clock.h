#pragma once

#include "core/base/clock_reading.h"
#include "core/base/time.h"

namespace homeward {

/// The only source of "now". Rules do not take a Clock: they take the Instant or the reading
/// itself.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;

    /// The same moment on both clocks. A clock that knows of no boot ("what if it were ten?") says
    /// so.
    virtual ClockReading read() const { return {.wall = now()}; }
};

} // namespace homeward

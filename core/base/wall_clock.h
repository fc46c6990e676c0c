#pragma once

#include "core/base/zoned_instant.h"

namespace homeward {

/// The clock on the person's wall: what moment it is, and how they read it where they are now.
class WallClock {
public:
    virtual ~WallClock() = default;
    virtual ZonedInstant now() const = 0;
};

} // namespace homeward

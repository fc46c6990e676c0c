#pragma once

#include <chrono>

namespace homeward {

/// Time since the device was started. Nobody can set it, and it goes on while the device sleeps.
class BootClock {
public:
    virtual ~BootClock() = default;
    virtual std::chrono::milliseconds sinceBoot() const = 0;
};

} // namespace homeward

#pragma once

#include <chrono>
#include <string>

namespace homeward {

/// Time since the device was started. Nobody can set it, and it goes on while the device sleeps.
class BootClock {
public:
    virtual ~BootClock() = default;
    virtual std::chrono::milliseconds sinceBoot() const = 0;

    /// Names this run of the device and no other; empty where the system has no such name.
    virtual std::string bootId() const { return {}; }
};

} // namespace homeward

#pragma once

#include "core/base/clock.h"
#include "platform/posix/system_boot_clock.h"

namespace homeward::platform {

/// The clocks of the device.
class SystemClock final : public Clock {
public:
    Instant now() const override
    {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }

    ClockReading read() const override
    {
        return {.wall = now(), .boot = m_boot.bootId(), .sinceBoot = m_boot.sinceBoot()};
    }

private:
    SystemBootClock m_boot;
};

} // namespace homeward::platform

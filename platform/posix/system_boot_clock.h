#pragma once

#include "core/base/boot_clock.h"

namespace homeward::platform {

/// CLOCK_BOOTTIME where the system has it.
class SystemBootClock final : public BootClock {
public:
    std::chrono::milliseconds sinceBoot() const override;
};

} // namespace homeward::platform

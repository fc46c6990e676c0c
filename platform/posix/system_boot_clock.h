#pragma once

#include "core/base/boot_clock.h"

namespace homeward::platform {

/// CLOCK_BOOTTIME, and the kernel's name for this run.
class SystemBootClock final : public BootClock {
public:
    SystemBootClock();
    std::chrono::milliseconds sinceBoot() const override;
    std::string bootId() const override { return m_bootId; }

private:
    std::string m_bootId;
};

} // namespace homeward::platform

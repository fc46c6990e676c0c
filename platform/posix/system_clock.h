#pragma once

#include "core/base/time.h"

namespace homeward::platform {

/// The clock of the device.
class SystemClock final : public Clock {
public:
    Instant now() const override
    {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }
};

} // namespace homeward::platform

#pragma once

#include "core/base/boot_clock.h"

#include <chrono>

namespace homeward::testing {

/// A boot clock that stands until the test moves it.
class ManualBootClock final : public BootClock {
public:
    std::chrono::milliseconds sinceBoot() const override { return now; }

    std::chrono::milliseconds now{std::chrono::hours{1}};
};

} // namespace homeward::testing

#include "platform/posix/system_boot_clock.h"

#include <ctime>

namespace homeward::platform {

std::chrono::milliseconds SystemBootClock::sinceBoot() const
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec});
}

} // namespace homeward::platform

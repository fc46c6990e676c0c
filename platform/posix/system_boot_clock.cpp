#include "platform/posix/system_boot_clock.h"

#include <ctime>
#include <fstream>

namespace homeward::platform {

namespace {

/// Empty where there is no such file, as on systems other than Linux.
std::string readBootId()
{
    std::string id;
    std::getline(std::ifstream{"/proc/sys/kernel/random/boot_id"}, id);
    return id;
}

} // namespace

SystemBootClock::SystemBootClock() : m_bootId(readBootId()) { }

std::chrono::milliseconds SystemBootClock::sinceBoot() const
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec});
}

} // namespace homeward::platform

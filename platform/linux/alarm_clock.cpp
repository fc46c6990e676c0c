#include "platform/linux/alarm_clock.h"

#include <sys/timerfd.h>

#include <algorithm>
#include <cstdint>

namespace homeward::platform {

AlarmClock::AlarmClock() : m_timer(::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK)) { }

void AlarmClock::set(std::optional<Instant> moment)
{
    std::uint64_t rings = 0;
    [[maybe_unused]] const auto got = ::read(m_timer.number(), &rings, sizeof rings);
    itimerspec time{};
    if (moment) // 0 would mean never
        time.it_value.tv_sec = std::max<std::int64_t>(moment->time_since_epoch().count(), 1);
    ::timerfd_settime(m_timer.number(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &time,
                      nullptr);
}

} // namespace homeward::platform

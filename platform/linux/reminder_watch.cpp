#include "platform/linux/reminder_watch.h"

#include <poll.h>

#include <algorithm>
#include <array>
#include <utility>

namespace homeward::platform {

ReminderWatch::ReminderWatch(const Clock& clock, ReminderPlaces places, ReminderWork work)
    : m_clock(clock),
      m_work(std::move(work)),
      m_changes(std::move(places.folder), std::move(places.zoneLink)),
      m_thread([this] { run(); })
{
}

ReminderWatch::~ReminderWatch()
{
    m_isEnding = true;
    m_wakeUp.call();
    m_thread.join();
}

void ReminderWatch::lookAgain()
{
    m_wakeUp.call();
}

void ReminderWatch::run()
{
    while (!m_isEnding) {
        m_alarm.set(lookAndDeliver());
        if (wait())
            m_pause = {};
        m_wakeUp.answer();
        m_changes.renew(); // before the next look, so that nothing falls between the two
    }
}

std::optional<Instant> ReminderWatch::lookAndDeliver()
{
    auto due = m_work.next();
    if (due && *due <= m_clock.now()) {
        m_work.deliver();
        due = m_work.next();
    }
    const bool isInVain = due && *due <= m_clock.now();
    if (!isInVain) {
        m_pause = {};
        return due;
    }
    m_pause = std::clamp(2 * m_pause, kFirstPause, kLongestPause);
    return m_clock.now() + m_pause;
}

bool ReminderWatch::wait()
{
    std::array<pollfd, 3> files{{{.fd = m_wakeUp.file(), .events = POLLIN, .revents = 0},
                                 {.fd = m_changes.file(), .events = POLLIN, .revents = 0},
                                 {.fd = m_alarm.file(), .events = POLLIN, .revents = 0}}};
    constexpr int kForever = -1;
    if (::poll(files.data(), files.size(), kForever) < 0)
        return false; // a signal: as good a reason to look as any
    return files[0].revents != 0 || files[1].revents != 0;
}

} // namespace homeward::platform

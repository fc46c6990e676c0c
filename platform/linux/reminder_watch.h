#pragma once

#include "core/base/clock.h"
#include "platform/linux/alarm_clock.h"
#include "platform/linux/change_notice.h"
#include "platform/linux/wake_up.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <thread>

namespace homeward::platform {

/// What a watch does, on its own thread.
struct ReminderWork {
    /// When something is due next, by what is known now; nothing if nothing is.
    std::function<std::optional<Instant>()> next;
    /// Shows what is due. What it could not show stays due, and is tried again after a while.
    std::function<void()> deliver;
};

/// What makes a watch look again before that moment.
struct ReminderPlaces {
    std::filesystem::path folder; ///< of the reminders
    std::filesystem::path zoneLink = "/etc/localtime";
};

/// Waits for reminders and has them shown. Sleeps until one is due; is woken by a change of their
/// files, of the device's zone or of its clock, and by nothing else.
class ReminderWatch {
public:
    static constexpr std::chrono::seconds kFirstPause{10}; ///< doubled with each try in vain
    static constexpr std::chrono::seconds kLongestPause{15 * 60};

    /// `clock` must outlive this, and tell the time of the system.
    ReminderWatch(const Clock& clock, ReminderPlaces places, ReminderWork work);
    ReminderWatch(const ReminderWatch&) = delete;
    ReminderWatch& operator=(const ReminderWatch&) = delete;
    ~ReminderWatch(); ///< lets a delivery finish

    /// There is news: of any thread.
    void lookAgain();

private:
    void run();
    std::optional<Instant> lookAndDeliver();
    bool wait(); ///< true if there was news, false if it was time alone

    const Clock& m_clock;
    ReminderWork m_work;
    WakeUp m_wakeUp;
    ChangeNotice m_changes;
    AlarmClock m_alarm;
    std::chrono::seconds m_pause{0};
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace homeward::platform

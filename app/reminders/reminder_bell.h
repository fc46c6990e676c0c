#pragma once

#include "app/reminders/reminder_post.h"
#include "platform/linux/desktop_notifier.h"
#include "platform/linux/reminder_watch.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace homeward::app {

/// Who wants to hear of the reminders on the screen. All may be empty; told on the bell's thread.
struct ReminderBellListener {
    /// The person tapped a notification itself. The token lets a window come to the front.
    std::function<void(const std::string& activationToken)> onOpen = {};
    /// The ledger has something new: shown, or answered.
    std::function<void()> onLedger = {};
    /// One is to come again at another moment.
    std::function<void(const ReminderTimer&)> onLater = {};
};

/// Shows the reminders of one profile when they are due, hears what the person does with them, and
/// takes those off the screen that were answered somewhere else; as long as it lives, whether the
/// diary is open or locked. It sleeps until something is due or changes.
///
///     ReminderBell bell{folder, files, clock, {.onOpen = ...}};
class ReminderBell {
public:
    /// `files` and `clock` must outlive this. May be made before there is a profile.
    ReminderBell(const std::filesystem::path& profile, DurableFiles& files, const Clock& clock,
                 ReminderBellListener listener = {});
    ReminderBell(const ReminderBell&) = delete;
    ReminderBell& operator=(const ReminderBell&) = delete;
    ~ReminderBell();

    /// Shows one at once, such as for trying it out; of any thread but the GUI's.
    Notifier& notifier() { return m_notifier; }

private:
    platform::NotificationListener notificationListener();
    platform::ReminderWork work();
    void hear(platform::NotificationAnswer answer);
    void lookAgain();
    std::optional<Instant> look();
    void deliver();
    void takeAnswers();
    void clearScreen();

    ReminderBellListener m_listener;
    std::mutex m_mutex;
    std::vector<platform::NotificationAnswer> m_answers;
    std::set<std::string> m_onScreen; ///< of the watch's thread
    platform::DesktopNotifier m_notifier;
    ReminderPost m_post;
    std::unique_ptr<platform::ReminderWatch> m_watch; ///< guarded, and gone before the others
};

} // namespace homeward::app

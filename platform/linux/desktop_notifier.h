#pragma once

#include "core/base/notifier.h"
#include "platform/linux/notification_service.h"
#include "platform/linux/wake_up.h"

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace homeward::platform {

/// Shows notifications on a Linux desktop and hears what becomes of them.
///
/// Its own thread has its own connection, made when the first one is shown and again when it was
/// lost; it waits in poll() and is woken by nothing but the bus and `show`. Nothing here waits
/// longer than three calls of BusConnection::kPatience.
class DesktopNotifier final : public Notifier {
public:
    explicit DesktopNotifier(NotificationListener listener = {},
                             NotificationSender sender = NotificationSender::Stays);
    DesktopNotifier(const DesktopNotifier&) = delete;
    DesktopNotifier& operator=(const DesktopNotifier&) = delete;
    ~DesktopNotifier() override; ///< what is on the screen stays there

    [[nodiscard]] Result<void, NotifyError> show(const Notification& notification) override;
    void withdraw(const std::string& id) override;

private:
    using Task = std::function<void()>;

    void run();
    void post(Task task);
    bool work(); ///< false once this ends
    void wait();
    [[nodiscard]] Result<void, NotifyError> showNow(const Notification& notification);
    void forgetService();

    NotificationListener m_listener;
    NotificationSender m_sender;
    WakeUp m_wakeUp;
    std::mutex m_mutex;
    std::deque<Task> m_tasks;
    bool m_isEnding = false;
    std::unique_ptr<NotificationService> m_service; ///< of the thread alone
    std::thread m_thread; // last: it uses all of the above
};

} // namespace homeward::platform

#include "platform/linux/desktop_notifier.h"

#include <poll.h>
#include <systemd/sd-bus.h>

#include <array>
#include <cstdint>
#include <ctime>
#include <future>
#include <limits>
#include <utility>

namespace homeward::platform {

namespace {

constexpr int kNoTimeout = -1;

/// In milliseconds from now, as poll() takes it, what the library says as a moment.
int pollTimeout(sd_bus* bus)
{
    std::uint64_t moment = 0;
    if (::sd_bus_get_timeout(bus, &moment) < 0
        || moment == std::numeric_limits<std::uint64_t>::max())
        return kNoTimeout;
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    constexpr std::uint64_t kMicroseconds = 1'000'000;
    const auto now = static_cast<std::uint64_t>(time.tv_sec) * kMicroseconds
        + static_cast<std::uint64_t>(time.tv_nsec) / 1000;
    return moment <= now ? 0 : static_cast<int>((moment - now) / 1000 + 1);
}

} // namespace

DesktopNotifier::DesktopNotifier(NotificationListener listener, NotificationSender sender)
    : m_listener(std::move(listener)),
      m_sender(sender),
      m_thread([this] { run(); })
{
}

DesktopNotifier::~DesktopNotifier()
{
    {
        const std::lock_guard lock{m_mutex};
        m_isEnding = true;
    }
    m_wakeUp.call();
    m_thread.join();
}

Result<void, NotifyError> DesktopNotifier::show(const Notification& notification)
{
    std::promise<Result<void, NotifyError>> promise;
    auto answer = promise.get_future();
    post([&] { promise.set_value(showNow(notification)); });
    return answer.get();
}

void DesktopNotifier::withdraw(const std::string& id)
{
    post([this, id] {
        if (m_service)
            m_service->withdraw(id);
    });
}

void DesktopNotifier::post(Task task)
{
    {
        const std::lock_guard lock{m_mutex};
        m_tasks.push_back(std::move(task));
    }
    m_wakeUp.call();
}

void DesktopNotifier::run()
{
    while (work()) {
        if (m_service && !m_service->listen())
            forgetService();
        wait();
    }
}

bool DesktopNotifier::work()
{
    m_wakeUp.answer();
    for (;;) {
        std::unique_lock lock{m_mutex};
        if (m_tasks.empty())
            return !m_isEnding;
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
    }
}

void DesktopNotifier::wait()
{
    std::array<pollfd, 2> files{{{.fd = m_wakeUp.file(), .events = POLLIN, .revents = 0},
                                 {.fd = -1, .events = 0, .revents = 0}}};
    int timeout = kNoTimeout;
    if (m_service) {
        files[1].fd = ::sd_bus_get_fd(m_service->bus());
        files[1].events = static_cast<short>(::sd_bus_get_events(m_service->bus()));
        timeout = pollTimeout(m_service->bus());
    }
    (void)::poll(files.data(), files.size(), timeout); // a signal is as good a reason to look
}

Result<void, NotifyError> DesktopNotifier::showNow(const Notification& notification)
{
    if (m_service && !m_service->listen())
        forgetService();
    if (!m_service) {
        auto connected = NotificationService::connect(m_listener, m_sender);
        if (!connected)
            return unexpected{connected.error()};
        m_service = std::move(*connected);
    }
    return m_service->show(notification);
}

/// The bus has gone, and the screen with it.
void DesktopNotifier::forgetService()
{
    m_service->closeAll();
    m_service.reset();
}

} // namespace homeward::platform

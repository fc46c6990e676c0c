#include "platform/posix/worker.h"

#include <utility>

namespace homeward::platform {

Worker::Worker() : m_thread([this] { run(); }) { }

Worker::~Worker()
{
    {
        const std::lock_guard lock{m_mutex};
        m_isEnding = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Worker::post(std::function<void()> work)
{
    {
        const std::lock_guard lock{m_mutex};
        m_queue.push_back(std::move(work));
    }
    m_changed.notify_one();
}

void Worker::run()
{
    for (;;) {
        std::unique_lock lock{m_mutex};
        m_changed.wait(lock, [this] { return m_isEnding || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        const auto work = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        work();
    }
}

} // namespace homeward::platform

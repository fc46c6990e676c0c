#pragma once

#include "core/base/executor.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace homeward::platform {

/// The one thread of storage and services. Dropping it finishes what was posted, then ends it.
class Worker final : public Executor {
public:
    Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker() override;

    void post(std::function<void()> work) override;

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_queue;
    bool m_isEnding = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace homeward::platform

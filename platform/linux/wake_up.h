#pragma once

#include "platform/posix/file_descriptor.h"

#include <sys/eventfd.h>

#include <cstdint>

namespace homeward::platform {

/// Wakes one thread that waits in poll().
class WakeUp {
public:
    WakeUp() : m_file(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) { }

    int file() const { return m_file.number(); }

    /// Of any thread.
    void call()
    {
        const std::uint64_t one = 1;
        // Fails only where it is called already.
        [[maybe_unused]] const auto written = ::write(m_file.number(), &one, sizeof one);
    }

    /// Of the thread that was woken.
    void answer()
    {
        std::uint64_t calls = 0;
        [[maybe_unused]] const auto got = ::read(m_file.number(), &calls, sizeof calls);
    }

private:
    FileDescriptor m_file;
};

} // namespace homeward::platform

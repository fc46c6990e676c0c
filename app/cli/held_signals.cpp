#include "app/cli/held_signals.h"

#include <pthread.h>

#include <ctime>

namespace homeward::cli {

HeldSignals::HeldSignals()
{
    ::sigemptyset(&m_signals);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaddset(&m_signals, signal);
    ::pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
}

bool HeldSignals::comeWithin(std::chrono::milliseconds patience)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(patience);
    const std::chrono::nanoseconds rest = patience - whole;
    const timespec wait{.tv_sec = whole.count(), .tv_nsec = rest.count()};
    if (!m_haveCome)
        m_haveCome = ::sigtimedwait(&m_signals, nullptr, &wait) > 0;
    return m_haveCome;
}

} // namespace homeward::cli

#include "sync/ble/scan.h"

#include <algorithm>

namespace homeward::ble {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kShortest{1000}; // a strap advertises about once a second

} // namespace

void Scan::want(SinceBoot now)
{
    m_isWanted = true;
    if (m_state == State::Quiet && now >= m_due)
        start(now);
}

void Scan::unwant(SinceBoot now)
{
    m_isWanted = false;
    if (m_state == State::Running)
        stop(now);
}

/// What may still be spent. Windows that have partly left the last minute count with the rest.
milliseconds Scan::left(SinceBoot now) const
{
    milliseconds left = kMost;
    for (const Window& window : m_spent)
        left -= std::max(window.until - std::max(window.from, now - kSpan), milliseconds{0});
    return left;
}

/// `from`, or when a window is worth its while again.
SinceBoot Scan::affordableFrom(SinceBoot from) const
{
    for (const Window& window : m_spent) {
        if (left(from) >= kShortest)
            break;
        from = std::max(from, window.until + kSpan);
    }
    return from;
}

std::optional<SinceBoot> Scan::readyAt() const
{
    return isQuiet() ? std::optional{m_due} : std::nullopt;
}

void Scan::start(SinceBoot now)
{
    m_state = State::Running;
    m_from = now;
    m_due = now + std::min<milliseconds>(left(now), kWindow);
    m_transport.startScan();
}

void Scan::stop(SinceBoot now)
{
    m_state = State::Stopping;
    m_due = now + kAnswerWithin;
    m_transport.stopScan();
}

void Scan::ended(SinceBoot now)
{
    if (m_state == State::Quiet)
        return;
    // A scan that was asked to stop and says nothing is taken to have ended when it was asked to.
    const bool isOverdue = m_state == State::Stopping && now >= m_due;
    std::erase_if(m_spent, [now](const Window& window) { return window.until <= now - kSpan; });
    m_spent.push_back({m_from, isOverdue ? m_due - kAnswerWithin : now});
    // A person who looks again is not kept waiting: the pause is between windows of one search.
    m_due = affordableFrom(m_isWanted ? now + kPause : now);
    m_state = State::Quiet;
}

std::optional<SinceBoot> Scan::deadline() const
{
    if (m_state == State::Quiet && !m_isWanted)
        return std::nullopt;
    return m_due;
}

void Scan::onTime(SinceBoot now)
{
    if (!deadline() || now < m_due)
        return;
    switch (m_state) {
    case State::Quiet:
        return start(now);
    case State::Running:
        return stop(now);
    case State::Stopping:
        return ended(now);
    }
}

} // namespace homeward::ble

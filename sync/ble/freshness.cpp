#include "sync/ble/freshness.h"

namespace homeward::ble {

namespace {

Freshness::Due dueAt(std::chrono::milliseconds age)
{
    if (age >= Freshness::kReconnectAfter)
        return Freshness::Due::Reconnect;
    if (age >= Freshness::kSubscribeAgainAfter)
        return Freshness::Due::SubscribeAgain;
    return age >= Freshness::kStaleAfter ? Freshness::Due::Stale : Freshness::Due::Nothing;
}

} // namespace

void Freshness::begin(SinceBoot now)
{
    m_isOn = true;
    m_hasData = false;
    m_reached = Due::Nothing;
    m_last = now;
}

void Freshness::fed(SinceBoot now)
{
    m_hasData = true;
    m_reached = Due::Nothing;
    m_last = now;
}

std::optional<SinceBoot> Freshness::deadline() const
{
    if (!m_isOn)
        return std::nullopt;
    switch (m_reached) {
    case Due::Nothing:
        return m_last + kStaleAfter;
    case Due::Stale:
        return m_last + kSubscribeAgainAfter;
    case Due::SubscribeAgain:
        return m_last + kReconnectAfter;
    case Due::Reconnect:
        break;
    }
    return std::nullopt;
}

Freshness::Due Freshness::onTime(SinceBoot now)
{
    const Due due = dueAt(now - m_last);
    if (!m_isOn || due <= m_reached)
        return Due::Nothing;
    return m_reached = due;
}

} // namespace homeward::ble

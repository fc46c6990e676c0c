#include "sync/ble/link.h"

namespace homeward::ble {

SinceBoot Link::nextCallAllowed() const
{
    return m_called ? *m_called + kLeastBetweenCalls : SinceBoot::min();
}

void Link::open(SinceBoot now, const std::string& address)
{
    if (m_state != State::Down)
        return;
    m_state = State::Opening;
    m_address = address;
    m_due = nextCallAllowed();
    if (now >= m_due)
        call(now);
}

void Link::call(SinceBoot now)
{
    m_called = now;
    m_due = now + kRepeat;
    m_transport.connectTo(m_address);
}

void Link::close(SinceBoot now)
{
    if (m_state == State::Down || m_state == State::Closing)
        return;
    const bool isAnswered = m_state == State::Up;
    m_state = isAnswered ? State::Closing : State::Down;
    m_due = now + kCloseWithin;
    m_transport.disconnect();
}

void Link::drop()
{
    if (m_state != State::Down)
        m_transport.disconnect();
    m_state = State::Down;
}

bool Link::connected(SinceBoot now)
{
    if (m_state == State::Opening) {
        m_state = State::Up;
        return true;
    }
    if (m_state != State::Up) {
        m_state = State::Closing;
        m_due = now + kCloseWithin;
        m_transport.disconnect();
    }
    return false;
}

bool Link::disconnected()
{
    const bool isLost = m_state == State::Up;
    if (m_state != State::Opening) // what is asked for goes on
        m_state = State::Down;
    return isLost;
}

std::optional<SinceBoot> Link::deadline() const
{
    if (m_state == State::Opening || m_state == State::Closing)
        return m_due;
    return std::nullopt;
}

void Link::onTime(SinceBoot now)
{
    if (!deadline() || now < m_due)
        return;
    if (m_state == State::Opening)
        call(now);
    else
        m_state = State::Down;
}

} // namespace homeward::ble

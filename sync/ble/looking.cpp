#include "sync/ble/looking.h"

namespace homeward::ble {

void Looking::begin(SinceBoot now)
{
    m_found.clear();
    m_isOn = true;
    beginAgain(now);
}

void Looking::beginAgain(SinceBoot now)
{
    m_since = now;
    m_isLate = false;
}

std::optional<SinceBoot> Looking::deadline() const
{
    if (!m_isOn || m_isLate)
        return std::nullopt;
    return m_since + kPatience;
}

void Looking::onTime(SinceBoot now)
{
    if (const auto due = deadline(); due && now >= *due)
        m_isLate = true;
}

} // namespace homeward::ble

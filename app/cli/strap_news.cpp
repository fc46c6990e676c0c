#include "app/cli/strap_news.h"

#include <utility>

namespace homeward::cli {

void StrapNews::statusChanged(const WearableStatus& status)
{
    const std::lock_guard lock{m_mutex};
    m_status = status;
}

void StrapNews::measured(const WearableRate& rate)
{
    const std::lock_guard lock{m_mutex};
    m_events.emplace_back(rate);
}

void StrapNews::interrupted(std::chrono::milliseconds since, GapReason reason)
{
    const std::lock_guard lock{m_mutex};
    m_events.emplace_back(StrapSilence{since, reason});
}

WearableStatus StrapNews::status()
{
    const std::lock_guard lock{m_mutex};
    return m_status;
}

std::vector<StrapEvent> StrapNews::take()
{
    const std::lock_guard lock{m_mutex};
    return std::exchange(m_events, {});
}

} // namespace homeward::cli

#include "qml/treatment/time_choice.h"

#include "qml/support/moment_text.h"

#include <algorithm>

namespace homeward::ui {

void TimeChoice::open(const Bounds& bounds, Instant proposal, const ZonedInstant& place,
                      const ZonedInstant& here)
{
    m_bounds = bounds;
    m_place = place;
    m_here = here;
    m_at = std::clamp(proposal, bounds.earliest, std::max(bounds.earliest, bounds.latest));
    show();
}

void TimeChoice::clear()
{
    m_at = {};
    m_text.clear();
    Q_EMIT changed();
}

void TimeChoice::step(int steps)
{
    // From an uneven minute the first step leads to the next mark of the clock.
    const bool isForward = steps > 0;
    const Instant mark = isForward ? std::chrono::floor<std::chrono::minutes>(m_at) : m_at;
    const auto sinceHour = mark - std::chrono::floor<std::chrono::hours>(mark);
    const auto over = sinceHour % kStep;
    Instant wanted = mark - over + steps * kStep;
    if (!isForward && over.count() > 0)
        wanted += kStep;
    m_at = std::clamp(wanted, m_bounds.earliest, std::max(m_bounds.earliest, m_bounds.latest));
    show();
}

void TimeChoice::show()
{
    const bool isToday = onClockOf(m_here, m_at).day() == m_here.day();
    m_text = isToday ? timeThereAndHere(m_at, m_place, m_here)
                     : dayAndTimeThereAndHere(m_at, m_place, m_here);
    Q_EMIT changed();
}

} // namespace homeward::ui

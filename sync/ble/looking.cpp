#include "sync/ble/looking.h"

#include "sync/ble/obstacle.h"

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
    m_problem.reset();
}

void Looking::scanEnded(std::optional<TransportError> problem)
{
    if (problem != TransportError::InProgress) // then another program's scan serves as well
        m_problem = problem ? std::optional{problemOf(*problem)} : std::nullopt;
}

std::optional<WearableProblem> Looking::problem() const
{
    if (m_problem)
        return m_problem;
    if (m_isLate && m_found.all().empty())
        return WearableProblem::NothingFound;
    return std::nullopt;
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

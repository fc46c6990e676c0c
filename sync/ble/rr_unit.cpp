#include "sync/ble/rr_unit.h"

#include "sync/ble/gatt_codec.h"

#include <algorithm>
#include <numeric>

namespace homeward::ble {

namespace {

constexpr int kFewestBeats = 200;
/// Between a beat and the packet that tells of it: a slow beat and a slow packet.
constexpr std::chrono::milliseconds kLongestDelay{2000};

/// Whether the sum can be of units of which there are so many in a second.
bool canBe(std::int64_t sum, std::int64_t unitsPerSecond, std::chrono::milliseconds elapsed)
{
    const std::int64_t thousandfold = sum * 1000;
    return thousandfold >= unitsPerSecond * (elapsed - kLongestDelay).count()
        && thousandfold <= unitsPerSecond * (elapsed + kLongestDelay).count();
}

} // namespace

double rrMilliseconds(std::uint16_t rr, RrUnit unit)
{
    return unit == RrUnit::Millisecond ? rr : rrMilliseconds(rr);
}

void RrUnitCheck::add(Now now, std::span<const std::uint16_t> rr)
{
    if (rr.empty() || m_unit != RrUnit::Unknown)
        return;
    if (!std::ranges::all_of(rr, isPlausibleRr)) {
        interrupt();
        return;
    }
    if (!m_from) { // its intervals lie before it
        m_from = now;
        m_sum = 0;
        m_beats = 0;
        return;
    }
    m_until = now;
    m_sum = std::accumulate(rr.begin(), rr.end(), m_sum);
    m_beats += static_cast<int>(rr.size());
    if (m_beats >= kFewestBeats)
        decide();
}

void RrUnitCheck::decide()
{
    const bool canBeFractions = canBe(m_sum, 1024, m_until - *m_from);
    const bool canBeMilliseconds = canBe(m_sum, 1000, m_until - *m_from);
    if (canBeFractions && !canBeMilliseconds)
        m_unit = RrUnit::Fraction;
    if (canBeMilliseconds && !canBeFractions)
        m_unit = RrUnit::Millisecond;
}

} // namespace homeward::ble

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

namespace homeward::ble {

/// In what a strap counts the intervals between beats.
enum class RrUnit : std::uint8_t {
    Unknown, ///< to be taken for what the standard says
    Fraction, ///< 1/1024 s, as the standard says
    Millisecond, ///< as some straps do
};

/// An interval as it was sent, in milliseconds.
double rrMilliseconds(std::uint16_t rr, RrUnit unit);

/// Finds out the unit by comparing the sum of the intervals with the time that has passed. The two
/// units are 2.4 % apart, so that takes minutes; until it is certain, the unit is unknown.
class RrUnitCheck {
public:
    using Now = std::chrono::milliseconds;

    /// The intervals of one packet, and when it came in.
    void add(Now now, std::span<const std::uint16_t> rr);

    /// Packets are missing from here on: what was counted is of no use.
    void interrupt() { m_from.reset(); }

    /// Stays what it is once it is found.
    RrUnit unit() const { return m_unit; }

private:
    void decide();

    RrUnit m_unit = RrUnit::Unknown;
    std::optional<Now> m_from = {};
    Now m_until{0};
    std::int64_t m_sum = 0; ///< as sent
    int m_beats = 0;
};

} // namespace homeward::ble

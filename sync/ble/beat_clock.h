#pragma once

#include "sync/ble/rr_unit.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace homeward::ble {

/// One beat of the heart.
struct Beat {
    std::chrono::microseconds at; ///< since boot, as far as its packet tells
    double interval; ///< since the beat before, in milliseconds
    bool followsPrevious = true; ///< false behind a gap: beats may be missing between the two

    friend bool operator==(const Beat&, const Beat&) = default;
};

/// Tells when beats were. Packets come late, and no two equally late, so the
/// intervals are added up from one packet on, and a packet's own time counts only behind a gap.
class BeatClock {
public:
    explicit BeatClock(RrUnit unit = RrUnit::Unknown) : m_unit(unit) { }

    /// The beats of one packet, oldest first. Where they are further than 3 s from the packet,
    /// others were lost: the clock begins anew with them.
    std::vector<Beat> add(std::chrono::milliseconds now, std::span<const std::uint16_t> rr);

    /// A gap: the clock begins anew with the next packet.
    void interrupt() { m_anchor.reset(); }

private:
    std::chrono::microseconds after(std::int64_t sum) const;
    bool hasLost(std::chrono::milliseconds now, std::int64_t sum) const;

    RrUnit m_unit;
    std::optional<std::chrono::microseconds> m_anchor = {};
    std::int64_t m_sum = 0; ///< of the intervals since the anchor, as sent: so nothing is rounded
};

} // namespace homeward::ble

#pragma once

#include "sync/ble/rr_unit.h"

#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <vector>

namespace homeward::ble::testing {

/// Intervals in milliseconds of a heart that goes with the breath.
inline std::vector<double> calmHeart(std::size_t beats, double interval = 900)
{
    std::vector<double> intervals;
    for (std::size_t i = 0; i < beats; ++i) {
        const auto turn = static_cast<double>(i) * 2 * std::numbers::pi;
        intervals.push_back(interval
                            * (1 + 0.04 * std::sin(turn / 6.3) + 0.01 * std::sin(turn / 2.7)));
    }
    return intervals;
}

struct SentPacket {
    std::chrono::milliseconds at;
    std::vector<std::uint16_t> rr;
};

/// What a strap sends each second of these beats, in its unit, each packet up to `delay` late.
inline std::vector<SentPacket> sentBy(RrUnit unit, const std::vector<double>& intervals,
                                      std::chrono::milliseconds delay)
{
    const double perMillisecond = unit == RrUnit::Millisecond ? 1.0 : 1.024;
    std::vector<SentPacket> packets{{.at = std::chrono::seconds{1}, .rr = {}}};
    double now = 0;
    for (const double interval : intervals) {
        now += interval;
        while (now > static_cast<double>(packets.size()) * 1000)
            packets.push_back({.at = std::chrono::seconds{packets.size() + 1}, .rr = {}});
        packets.back().rr.push_back(
            static_cast<std::uint16_t>(std::lround(interval * perMillisecond)));
    }
    for (std::size_t i = 0; i < packets.size(); ++i)
        packets[i].at += delay * static_cast<int>(i * 7 % 11) / 10;
    return packets;
}

} // namespace homeward::ble::testing

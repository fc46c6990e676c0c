#include "core/services/clock_path.h"

#include "core/rules/proven_time.h"

#include <algorithm>

namespace homeward::services {

namespace {

/// Adds a reading unless it comes before the last one in the same run.
void append(std::vector<ClockReading>& path, const ClockReading& reading)
{
    if (reading.boot != path.back().boot || reading.sinceBoot > path.back().sinceBoot)
        path.push_back(reading);
}

} // namespace

std::vector<ClockReading> clockPath(const ClockProof& proof, const ClockReading& later)
{
    const auto& [recorded, spans] = proof;
    if (recorded.boot.empty() || later.boot.empty())
        return {};
    std::vector<ClockReading> path{recorded};
    if (recorded.boot == later.boot)
        return path;
    for (const storage::ClockSpan& span : spans) {
        if (span.first.boot != recorded.boot)
            append(path, span.first);
        if (span.first.boot == later.boot)
            break; // what was read in that run after `later` is no part of the way
        append(path, span.last);
    }
    return path;
}

Instant provenBy(std::span<const ClockProof> proofs, const ClockReading& later)
{
    Instant proven = later.wall;
    for (const ClockProof& proof : proofs)
        proven = std::min(proven, rules::provenNow(clockPath(proof, later), later));
    return proven;
}

} // namespace homeward::services

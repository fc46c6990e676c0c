#pragma once

#include "core/base/clock_reading.h"
#include "core/storage/clock_store.h"

#include <span>
#include <vector>

/// The way of the clocks from a moment that was written down to a later one. Pure functions.
namespace homeward::services {

/// A reading that was written down, and what is known of the clocks since.
struct ClockProof {
    ClockReading recorded;
    std::vector<storage::ClockSpan> spans = {}; ///< from the run of `recorded` on, in order
};

/// The readings from the proof's on (it included) up to `later`, for rules::provenNow. Empty where
/// one of the two knows of no boot: then nothing but the wall clock can be asked.
std::vector<ClockReading> clockPath(const ClockProof& proof, const ClockReading& later);

/// The latest moment that all of `proofs` allow. Never later than the wall clock of `later`.
Instant provenBy(std::span<const ClockProof> proofs, const ClockReading& later);

} // namespace homeward::services

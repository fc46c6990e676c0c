#pragma once

#include "core/services/sealed_parts.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

/// What is inside a sealed file: JSON. Times in milliseconds since the recording began.
///
///     {"recording": UUID, "number": 0, "samples": [[at, bpm, contact], ...],
///      "gaps": [[from, until, "outOfReach"], ...], "length": 90000}
///
/// `contact` is the number of SensorContact; `length` is there in the last part alone.
namespace homeward::services {

std::string encode(const SealedPart& sealed);

/// Nothing where anything is not as `canBeAdded` (recorded_part.h) has it.
std::optional<SealedPart> decodeSealedPart(std::span<const std::byte> text);

} // namespace homeward::services

#pragma once

#include "core/rules/ride_steps.h"
#include "core/storage/ride_row.h"

#include <optional>
#include <span>

namespace homeward::services {

/// How a ride stands after a step: the same for one that is about to be written and for one that is
/// read again.
[[nodiscard]] Result<RideHome, rules::RideError> after(RideHome ride,
                                                       const storage::RideStep& step);

/// The ride of a session, out of everything that has happened to it. An error if the events do not
/// follow from each other, which no edition has written.
[[nodiscard]] Result<RideHome, rules::RideError>
replayed(const SessionId& session, std::span<const storage::RideEvent> events);

/// When a step happened; nothing for a plan, which speaks of later.
std::optional<Instant> momentOf(const storage::RideStep& step);

} // namespace homeward::services

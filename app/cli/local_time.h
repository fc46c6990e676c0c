#pragma once

#include "app/cli/answer.h"
#include "core/base/zoned_instant.h"

#include <optional>
#include <string>

/// Moments on the clocks of the place where something happened.
namespace homeward::cli {

/// By the zone database; by the offset that was written down where it does not know the zone.
ZonedInstant onClocksOf(const ZonedInstant& place, Instant at);

/// RFC 3339 with the offset of that place, or null.
Json timeJson(const ZonedInstant& place, std::optional<Instant> at);
Json timeJson(const std::optional<ZonedInstant>& moment);

/// "2026-03-02 06:00 (Europe/Berlin)", and what the clocks of `here` show then, if they differ.
std::string timeText(const ZonedInstant& moment, const date::time_zone& here);

/// A text, or null for an empty one.
Json textJson(const std::string& text);

} // namespace homeward::cli

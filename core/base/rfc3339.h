#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/zoned_instant.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace homeward {

/// Why a text is not a moment or a day.
enum class TimeTextError : std::uint8_t {
    Malformed, ///< not RFC 3339: "2026-03-01T08:10:00+01:00" or with Z
    OutOfRange, ///< a month 13, an hour 24, an offset of a day, a year before 1900 or after 2200
};

/// Reads an RFC 3339 date-time. Parts of a second are dropped; a leap second counts as :59.
[[nodiscard]] Result<Instant, TimeTextError> parseRfc3339(std::string_view text);

/// Reads a full-date: "2026-03-01".
[[nodiscard]] Result<LocalDay, TimeTextError> parseDay(std::string_view text);

std::string rfc3339(const ZonedInstant& moment); ///< with the offset it was written down with
std::string rfc3339(Instant instant); ///< in UTC, with Z
std::string dayText(LocalDay day); ///< "2026-03-01"

} // namespace homeward

#pragma once

#include "core/base/zoned_instant.h"

#include <chrono>

/// Days on the clocks of the place where a session is. For rules alone.
namespace homeward::rules {

/// The day that the clocks of `place` show at `moment`: by the zone database, or by the offset that
/// was written down where the database does not know the zone.
LocalDay dayAt(Instant moment, const ZonedInstant& place);

/// When the clocks of `place` show `timeOfDay` on the day after that of `moment`; the later reading
/// wherever there is a doubt.
Instant onTheDayAfter(Instant moment, std::chrono::minutes timeOfDay, const ZonedInstant& place);

} // namespace homeward::rules

#pragma once

#include "core/base/wall_clock.h"
#include "core/base/zoned_instant.h"

/// From a day and a time that a person names to a moment, and back.
namespace homeward::ui {

/// The zone that rules are judged in here; UTC where the zone database does not know the device's.
const date::time_zone& zoneHere(const WallClock& clock);

/// The moment at which the clock of `place` shows `local`: its zone's, or its offset's where the
/// zone database does not know that zone. Doubtful times are read as the later ones.
ZonedInstant momentAt(LocalTime local, const ZonedInstant& place);

LocalTime localTimeOf(int day, int minutes); ///< days since 1970-01-01, minutes since midnight
int dayOf(const ZonedInstant& moment); ///< days since 1970-01-01
int minutesOf(const ZonedInstant& moment); ///< since midnight

} // namespace homeward::ui

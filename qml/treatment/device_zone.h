#pragma once

#include "core/base/zoned_instant.h"

namespace homeward::ui {

/// The zone of a wall clock; UTC where the device names one that the database does not have.
inline const date::time_zone& zoneOf(const ZonedInstant& moment)
{
    const auto zone = findZone(moment.zone());
    return zone ? **zone : *findZone("Etc/UTC").value();
}

} // namespace homeward::ui

#pragma once

#include "core/base/clock.h"
#include "core/base/wall_clock.h"

namespace homeward::platform {

/// The zone the device is set to, looked up anew each time: people travel.
/// Fails if the system names a zone that the IANA database does not have.
[[nodiscard]] Result<const date::time_zone*, ZoneError> deviceZone();

/// The device's clock, read in the device's zone.
class DeviceWallClock final : public WallClock {
public:
    /// `clock` must outlive this.
    explicit DeviceWallClock(const Clock& clock) : m_clock(clock) { }

    /// Where the zone is not in the database, its name and offset are the system's own: an entry is
    /// not refused for want of a zone file.
    ZonedInstant now() const override;

private:
    const Clock& m_clock;
};

} // namespace homeward::platform

#include "platform/device_zone.h"

#include <QDateTime>
#include <QTimeZone>

namespace homeward::platform {

Result<const date::time_zone*, ZoneError> deviceZone()
{
    return findZone(QTimeZone::systemTimeZoneId().toStdString());
}

ZonedInstant DeviceWallClock::now() const
{
    const Instant instant = m_clock.now();
    if (const auto zone = deviceZone())
        return {instant, **zone};
    const auto local = QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count());
    return {instant, QTimeZone::systemTimeZoneId().toStdString(),
            std::chrono::seconds{local.offsetFromUtc()}};
}

} // namespace homeward::platform

#include "core/base/zoned_instant.h"

#include <utility>

namespace homeward {

ZonedInstant::ZonedInstant(Instant at, const date::time_zone& zone)
    : m_at(at),
      m_zone(zone.name()),
      m_offset(zone.get_info(at).offset)
{
}

ZonedInstant::ZonedInstant(Instant at, std::string zone, std::chrono::seconds offset)
    : m_at(at),
      m_zone(std::move(zone)),
      m_offset(offset)
{
}

} // namespace homeward

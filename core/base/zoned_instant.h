#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/zone.h"

#include <date/date.h>

#include <chrono>
#include <string>

namespace homeward {

/// A day of a wall clock, wherever that clock hangs.
using LocalDay = date::local_days;

/// A moment as the person's own clock showed it when it was written down.
///
/// The offset is kept beside the zone's name: the local day of an entry is then a fact that neither
/// travel nor a later edition of the zone database can change, and an entry stays readable where
/// its zone is not known at all.
class ZonedInstant {
public:
    ZonedInstant(Instant at, const date::time_zone& zone);

    /// As it was stored. `offset` east of UTC.
    ZonedInstant(Instant at, std::string zone, std::chrono::seconds offset);

    Instant at() const { return m_at; }
    const std::string& zone() const { return m_zone; } ///< IANA name
    std::chrono::seconds offset() const { return m_offset; }
    LocalTime local() const { return LocalTime{m_at.time_since_epoch() + m_offset}; }
    LocalDay day() const { return std::chrono::floor<std::chrono::days>(local()); }

    friend bool operator==(const ZonedInstant&, const ZonedInstant&) = default;

private:
    Instant m_at;
    std::string m_zone;
    std::chrono::seconds m_offset;
};

} // namespace homeward

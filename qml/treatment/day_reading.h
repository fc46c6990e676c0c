#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/clinic.h"
#include "core/services/treatment_day.h"
#include "qml/support/moment_text.h"

#include <optional>

namespace homeward::ui {

/// How the treatment day stood when it was read, and where the person was then.
struct DayReading {
    services::DayStatus status;
    std::optional<Clinic> clinic = {};
    ZonedInstant here; ///< the wall clock at that moment

    /// The proven moment, on the clock here.
    ZonedInstant now() const { return onClockOf(here, status.provenNow); }
};

/// A clock at the clinic; the one here where no session is known.
inline const ZonedInstant& clinicClock(const DayReading& day)
{
    return day.status.session ? day.status.session->plan.start : day.here;
}

/// The restriction of that kind; null if there is none.
inline const rules::Restriction* restrictionOf(const DayReading& day, RuleKind kind)
{
    for (const rules::Restriction& restriction : day.status.restrictions)
        if (restriction.kind == kind)
            return &restriction;
    return nullptr;
}

} // namespace homeward::ui

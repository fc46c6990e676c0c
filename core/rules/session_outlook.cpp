#include "core/rules/session_outlook.h"

#include "core/rules/session_day.h"

namespace homeward::rules {

SessionOutlook sessionOutlook(const TreatmentSession& session, Instant now)
{
    if (session.cancelled)
        return SessionOutlook::Cancelled;
    if (session.started)
        return SessionOutlook::Held;
    const ZonedInstant& start = session.plan.start;
    const LocalDay planned = dayAt(start.at(), start);
    const LocalDay today = dayAt(now, start);
    if (planned == today)
        return SessionOutlook::Today;
    return planned > today ? SessionOutlook::Upcoming : SessionOutlook::Passed;
}

} // namespace homeward::rules

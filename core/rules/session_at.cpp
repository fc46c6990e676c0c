#include "core/rules/session_at.h"

#include <algorithm>

namespace homeward::rules {

namespace {

bool isBy(const std::optional<StepTaken>& step, Instant moment)
{
    return step && step->at <= moment;
}

bool goesOn(const TreatmentSession& session, Instant moment)
{
    return isBy(session.started, moment) && !isBy(session.dosingEnded, moment)
        && moment - session.started->at <= kForgottenEnd;
}

/// On the clock that `moment` was read from.
bool endedThatDay(const TreatmentSession& session, const ZonedInstant& moment)
{
    return isBy(session.dosingEnded, moment.at())
        && ZonedInstant{session.dosingEnded->at, moment.zone(), moment.offset()}.day()
        == moment.day();
}

} // namespace

SessionAt sessionAt(std::span<const TreatmentSession> sessions, const ZonedInstant& moment)
{
    SessionAt found;
    Instant begun = Instant::min();
    std::optional<Instant> ended;
    bool isRunning = false;
    for (const TreatmentSession& session : sessions) {
        if (session.cancelled)
            continue;
        const bool runs = goesOn(session, moment.at());
        isRunning = isRunning || runs;
        if ((runs || endedThatDay(session, moment)) && session.started->at > begun) {
            found.session = session.id;
            begun = session.started->at;
        }
        if (isBy(session.dosingEnded, moment.at()))
            ended = std::max(ended.value_or(Instant::min()), session.dosingEnded->at);
    }
    if (ended && !isRunning)
        found.sinceDoseEnd = std::chrono::floor<std::chrono::minutes>(moment.at() - *ended);
    return found;
}

} // namespace homeward::rules

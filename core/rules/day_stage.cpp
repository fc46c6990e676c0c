#include "core/rules/day_stage.h"

#include "core/rules/session_day.h"

#include <algorithm>

namespace homeward::rules {

namespace {

bool isPlannedForToday(const TreatmentSession& session, const ZonedInstant& now)
{
    // By the clocks of the person or by those of the clinic, whichever day comes first.
    const ZonedInstant& start = session.plan.start;
    return dayAt(start.at(), now) == now.day() || start.day() == dayAt(now.at(), start);
}

/// Where a session that has not begun leads, if it leads anywhere.
std::optional<DayStage> stageBefore(const TreatmentSession& session, const ZonedInstant& now)
{
    if (dosingEndOf(session, now.at()))
        return DayStage::Overdue;
    if (isPlannedForToday(session, now))
        return DayStage::Before;
    return std::nullopt;
}

bool hasLeft(const TreatmentSession& session, const RideHome& ride, Instant now)
{
    if (ride.session == session.id && ride.state == RideState::HandedOver)
        return true;
    const Instant ended = dosingEndOf(session, now)->at;
    return now >= onTheDayAfter(ended, std::chrono::minutes{0}, session.plan.start);
}

DayStage stageAtTheClinic(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Started:
        return DayStage::During;
    case SessionStatus::DosingEnded:
        return DayStage::Observation;
    case SessionStatus::Planned:
    case SessionStatus::Observed:
    case SessionStatus::Discharged:
    case SessionStatus::Cancelled:
        break;
    }
    return DayStage::Leaving;
}

} // namespace

DayStage dayStage(const TreatmentSession* session, const RideHome& ride,
                  std::span<const Restriction> restrictions, const ZonedInstant& now)
{
    const SessionStatus status = session ? session->status() : SessionStatus::Cancelled;
    const bool isUnderWay = status != SessionStatus::Planned && status != SessionStatus::Cancelled;
    if (isUnderWay && !hasLeft(*session, ride, now.at()))
        return stageAtTheClinic(status);
    const auto before =
        status == SessionStatus::Planned ? stageBefore(*session, now) : std::nullopt;
    if (before == DayStage::Overdue)
        return DayStage::Overdue;
    // Rules from yesterday go before the session of today.
    if (std::ranges::any_of(restrictions, &Restriction::isInForce))
        return DayStage::Home;
    return before.value_or(DayStage::Everyday);
}

bool isPostSession(DayStage stage)
{
    switch (stage) {
    case DayStage::Everyday:
    case DayStage::Before:
    case DayStage::Overdue: // whether it began is asked first
        return false;
    case DayStage::During:
    case DayStage::Observation:
    case DayStage::Leaving:
    case DayStage::Home:
        break;
    }
    return true;
}

} // namespace homeward::rules

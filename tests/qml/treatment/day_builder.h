#pragma once

#include "core/base/zone.h"
#include "qml/treatment/day_reading.h"

#include <chrono>
#include <optional>
#include <utility>

namespace homeward::testing {

using namespace std::chrono_literals;

/// Berlin time on 11 November 2025, the day of the session; more than 24 h lead to the days after.
inline Instant berlin(std::chrono::minutes sinceMidnight)
{
    return std::chrono::sys_days{std::chrono::year{2025} / 11 / 10} + 23h + sinceMidnight;
}

inline ZonedInstant at(const char* zone, Instant instant)
{
    return {instant, *findZone(zone).value()};
}

inline const PolicyOrigin kClinicOrigin{PolicySource::Clinic, "River clinic", 4};
inline const PolicyOrigin kBuiltInOrigin{PolicySource::BuiltIn, "general rules", 1};

/// A session in Berlin, planned for 13:00, with 40 minutes of infusion.
inline TreatmentSession plannedSession(Route route = Route::Intravenous)
{
    return {.id = {},
            .plan = {.route = route,
                     .start = at("Europe/Berlin", berlin(13h)),
                     .length = 40min,
                     .place = "Room 2"}};
}

inline StepTaken taken(Instant instant)
{
    return {.at = instant, .recorded = {.wall = instant}};
}

/// The same, begun at 13:10 and ended at 13:50.
inline TreatmentSession endedSession(Route route = Route::Intravenous)
{
    TreatmentSession session = plannedSession(route);
    session.started = taken(berlin(13h + 10min));
    session.dosingEnded = taken(berlin(13h + 50min));
    return session;
}

inline rules::Restriction
restriction(RuleKind kind, Instant until,
            rules::RestrictionState state = rules::RestrictionState::Active)
{
    return {.kind = kind,
            .state = state,
            .until = until,
            .isEstimated = state == rules::RestrictionState::Unknown,
            .origin = kBuiltInOrigin,
            .session = {}};
}

/// A driving rule until the next day at 13:50 and after a night's sleep.
inline rules::Restriction
drivingRule(rules::RestrictionState state = rules::RestrictionState::Active)
{
    rules::Restriction rule = restriction(RuleKind::NoDriving, berlin(37h + 50min), state);
    rule.needsSleep = true;
    return rule;
}

inline services::DayStatus statusOf(rules::DayStage stage,
                                    std::optional<TreatmentSession> session = {})
{
    services::DayStatus status;
    status.stage = stage;
    status.session = std::move(session);
    return status;
}

inline ui::DayReading reading(services::DayStatus status, Instant now,
                              const char* zone = "Europe/Berlin")
{
    status.provenNow = now;
    return {.status = std::move(status), .clinic = {}, .here = at(zone, now)};
}

inline RideHome rideWith(RideState state)
{
    RideHome ride{.session = {}, .state = state};
    ride.plan = RidePlan{.escort = Escort::create("Maya Weber", "Sister", "0151 23").value(),
                         .method = RideMethod::Car,
                         .expectedAt = at("Europe/Berlin", berlin(15h + 50min))};
    return ride;
}

} // namespace homeward::testing

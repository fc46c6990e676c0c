#pragma once

#include "core/base/zone.h"
#include "core/model/treatment_session.h"
#include "tests/support/wall_clock.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

namespace homeward::testing {

/// "2026-03-05 15:00" on the clocks of `zone`; the later reading where there are two.
inline ZonedInstant moment(const std::string& local, const std::string& zone = "UTC")
{
    const date::time_zone& found = *findZone(zone).value();
    return ZonedInstant{latestInstant(reading(local), found), found};
}

inline Instant utc(const std::string& local)
{
    return moment(local).at();
}

inline SessionId sessionNumber(int number)
{
    Uuid::Bytes bytes{};
    bytes.back() = static_cast<std::byte>(number);
    return SessionId{Uuid{bytes}};
}

/// Written down at once, by a device that nobody has restarted or set.
inline StepTaken takenAt(Instant at)
{
    return {.at = at,
            .recorded = {.wall = at, .boot = "first boot", .sinceBoot = at.time_since_epoch()}};
}

inline TreatmentSession plannedSession(const ZonedInstant& start, Route route = Route::Intravenous)
{
    return {.id = sessionNumber(1),
            .plan = {.route = route, .start = start, .length = std::chrono::minutes{40}}};
}

/// Began as planned; nobody has written down the end of dosing.
inline TreatmentSession startedSession(const ZonedInstant& start, Route route = Route::Intravenous)
{
    TreatmentSession session = plannedSession(start, route);
    session.started = takenAt(start.at());
    return session;
}

/// Dosing ended at `end`, on the clocks of its zone, after the planned 40 minutes.
inline TreatmentSession dosedSession(const ZonedInstant& end, Route route = Route::Intravenous)
{
    const date::time_zone& zone = *findZone(end.zone()).value();
    TreatmentSession session =
        startedSession(ZonedInstant{end.at() - std::chrono::minutes{40}, zone}, route);
    session.dosingEnded = takenAt(end.at());
    return session;
}

} // namespace homeward::testing

#pragma once

#include "core/model/ride_home.h"
#include "core/storage/rows.h"

#include <string_view>
#include <variant>

namespace homeward::storage {

struct RideEventTag;
using RideEventId = Id<RideEventTag>;

/// The escort is there.
struct EscortArrival {
    ZonedInstant at;

    friend bool operator==(const EscortArrival&, const EscortArrival&) = default;
};

/// There is no ride; staff choose, now or later.
struct RideMissing {
    std::optional<NoRideChoice> choice;
    ZonedInstant at;

    friend bool operator==(const RideMissing&, const RideMissing&) = default;
};

/// What can happen to a ride home: it is arranged, the escort arrives, there is none, staff
/// confirm.
using RideStep = std::variant<RidePlan, EscortArrival, RideMissing, HandOver>;

/// A step of a ride as it is on record.
struct RideEvent {
    RideEventId id;
    SessionId session;
    RideStep step;
    Instant recordedAt;

    friend bool operator==(const RideEvent&, const RideEvent&) = default;
};

/// The columns that `rideEventOf` reads, in its order.
inline constexpr std::string_view kSelectRideEvent =
    "SELECT id, session, kind, at, zone, utc_offset, escort_name, escort_relation, escort_phone,"
    " method, choice, proof, confirmed_by, recorded_at FROM ride_event";

Row<RideEvent> rideEventOf(const Statement& row);

} // namespace homeward::storage

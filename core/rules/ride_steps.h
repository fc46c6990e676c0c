#pragma once

#include "core/base/result.h"
#include "core/model/ride_home.h"

#include <cstdint>
#include <optional>
#include <vector>

/// The state machine of the ride home. Source: clinical-rules.md, "Ride home".
namespace homeward::rules {

/// What keeps a hand-over from being confirmed, by name.
enum class RideBlocker : std::uint8_t { NoRideArranged, NotArrived, StaffHaveToChoose };

/// Why a step cannot be taken.
enum class RideError : std::uint8_t {
    NothingArranged, ///< nobody can arrive
    NotArrived, ///< nobody to hand over to
    NoRide, ///< staff have to choose first, and then a ride has to be arranged
    AlreadyHandedOver, ///< the person is on the way; nothing changes any more
    BeforeStart, ///< a hand-over before the session began
    NotNoRide, ///< a choice is asked for where there is no ride only
};

/// In the order in which they have to be resolved; empty when staff can confirm, or have.
std::vector<RideBlocker> blockersOf(const RideHome& ride);

/// Planned; or Changed, if another ride was arranged before. Ends NoRide, and takes an arrival of
/// the same ride back.
[[nodiscard]] Result<RideHome, RideError> arranged(RideHome ride, RidePlan plan);
[[nodiscard]] Result<RideHome, RideError> arrived(RideHome ride, const ZonedInstant& at);
[[nodiscard]] Result<RideHome, RideError> withoutRide(RideHome ride,
                                                      std::optional<NoRideChoice> choice);
[[nodiscard]] Result<RideHome, RideError> handedOver(RideHome ride, HandOver handOver);

} // namespace homeward::rules

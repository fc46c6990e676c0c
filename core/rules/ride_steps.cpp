#include "core/rules/ride_steps.h"

#include <utility>

namespace homeward::rules {

namespace {

/// The phone or the time may be put right without another person coming.
bool isSameRide(const RidePlan& left, const RidePlan& right)
{
    return left.escort.name() == right.escort.name()
        && left.escort.relation() == right.escort.relation() && left.method == right.method;
}

/// Why nobody can be handed over to; nothing once somebody has arrived.
std::optional<RideError> handOverError(RideState state)
{
    switch (state) {
    case RideState::NotArranged:
        return RideError::NothingArranged;
    case RideState::Planned:
    case RideState::Changed:
        return RideError::NotArrived;
    case RideState::NoRide:
        return RideError::NoRide;
    case RideState::HandedOver:
        return RideError::AlreadyHandedOver;
    case RideState::Arrived:
        break;
    }
    return std::nullopt;
}

} // namespace

std::vector<RideBlocker> blockersOf(const RideHome& ride)
{
    using enum RideBlocker;
    switch (ride.state) {
    case RideState::NotArranged:
        return {NoRideArranged, NotArrived};
    case RideState::Planned:
    case RideState::Changed:
        return {NotArrived};
    case RideState::NoRide:
        if (ride.choice)
            return {NoRideArranged, NotArrived};
        return {StaffHaveToChoose, NoRideArranged, NotArrived};
    case RideState::Arrived:
    case RideState::HandedOver:
        break;
    }
    return {};
}

Result<RideHome, RideError> arranged(RideHome ride, RidePlan plan)
{
    if (ride.state == RideState::HandedOver)
        return unexpected{RideError::AlreadyHandedOver};
    const bool isAnother =
        ride.state == RideState::Changed || (ride.plan && !isSameRide(*ride.plan, plan));
    ride.state = isAnother ? RideState::Changed : RideState::Planned;
    ride.plan = std::move(plan);
    ride.arrivedAt.reset();
    ride.choice.reset();
    return ride;
}

Result<RideHome, RideError> arrived(RideHome ride, const ZonedInstant& at)
{
    if (ride.state == RideState::HandedOver)
        return unexpected{RideError::AlreadyHandedOver};
    if (ride.state == RideState::NoRide)
        return unexpected{RideError::NoRide};
    if (!ride.plan)
        return unexpected{RideError::NothingArranged};
    ride.state = RideState::Arrived;
    ride.arrivedAt = at;
    return ride;
}

Result<RideHome, RideError> withoutRide(RideHome ride, std::optional<NoRideChoice> choice)
{
    if (ride.state == RideState::HandedOver)
        return unexpected{RideError::AlreadyHandedOver};
    if (choice && ride.state != RideState::NoRide)
        return unexpected{RideError::NotNoRide};
    ride.state = RideState::NoRide;
    ride.arrivedAt.reset();
    if (choice)
        ride.choice = choice;
    return ride;
}

Result<RideHome, RideError> handedOver(RideHome ride, HandOver handOver)
{
    if (const auto error = handOverError(ride.state))
        return unexpected{*error};
    ride.state = RideState::HandedOver;
    ride.handOver = std::move(handOver);
    return ride;
}

} // namespace homeward::rules

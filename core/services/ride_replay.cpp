#include "core/services/ride_replay.h"

#include <utility>

namespace homeward::services {

namespace {

using rules::RideError;

/// What the rules say to each kind of step.
struct StepRule {
    RideHome ride;

    Result<RideHome, RideError> operator()(const RidePlan& plan) const
    {
        return rules::arranged(ride, plan);
    }
    Result<RideHome, RideError> operator()(const storage::EscortArrival& arrival) const
    {
        return rules::arrived(ride, arrival.at);
    }
    Result<RideHome, RideError> operator()(const storage::RideMissing& missing) const
    {
        return rules::withoutRide(ride, missing.choice);
    }
    Result<RideHome, RideError> operator()(const HandOver& handOver) const
    {
        return rules::handedOver(ride, handOver);
    }
};

/// When each kind of step happened.
struct StepMoment {
    std::optional<Instant> operator()(const RidePlan& /*plan*/) const { return std::nullopt; }

    template <class Step>
    std::optional<Instant> operator()(const Step& step) const
    {
        return step.at.at();
    }
};

} // namespace

Result<RideHome, RideError> after(RideHome ride, const storage::RideStep& step)
{
    return std::visit(StepRule{std::move(ride)}, step);
}

Result<RideHome, RideError> replayed(const SessionId& session,
                                     std::span<const storage::RideEvent> events)
{
    Result<RideHome, RideError> ride = RideHome{.session = session};
    for (const storage::RideEvent& event : events) {
        ride = after(std::move(*ride), event.step);
        if (!ride)
            break;
    }
    return ride;
}

std::optional<Instant> momentOf(const storage::RideStep& step)
{
    return std::visit(StepMoment{}, step);
}

} // namespace homeward::services

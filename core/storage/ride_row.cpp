#include "core/storage/ride_row.h"

#include "core/rules/rule_names.h"
#include "core/storage/clock_rows.h"

#include <string>

namespace homeward::storage {

namespace {

constexpr int kAt = 3;

Row<RideStep> ridePlanOf(const Statement& row)
{
    auto escort = Escort::create(row.text(6), row.text(7), row.text(8));
    const auto method = rules::rideMethodNamed(row.text(9));
    if (!escort || !method)
        return unexpected{StorageError::Corrupt};
    return RidePlan{
        .escort = std::move(*escort), .method = *method, .expectedAt = momentOf(row, kAt)};
}

Row<RideStep> rideMissingOf(const Statement& row)
{
    if (row.isNull(10))
        return RideMissing{.choice = std::nullopt, .at = momentOf(row, kAt)};
    const auto choice = rules::noRideChoiceNamed(row.text(10));
    if (!choice)
        return unexpected{StorageError::Corrupt};
    return RideMissing{.choice = choice, .at = momentOf(row, kAt)};
}

Row<RideStep> handOverOf(const Statement& row)
{
    const auto proof = rules::handOverProofNamed(row.text(11));
    if (!proof)
        return unexpected{StorageError::Corrupt};
    return HandOver{.proof = *proof, .by = row.text(12), .at = momentOf(row, kAt)};
}

Row<RideStep> rideStepOf(const Statement& row)
{
    const std::string kind = row.text(2);
    if (kind == "arranged")
        return ridePlanOf(row);
    if (kind == "arrived")
        return EscortArrival{momentOf(row, kAt)};
    if (kind == "noRide")
        return rideMissingOf(row);
    if (kind == "handedOver")
        return handOverOf(row);
    return unexpected{StorageError::Corrupt};
}

} // namespace

Row<RideEvent> rideEventOf(const Statement& row)
{
    const auto id = idOf<RideEventId>(row.blob(0));
    const auto session = idOf<SessionId>(row.blob(1));
    auto step = rideStepOf(row);
    if (!id || !session || !step)
        return unexpected{StorageError::Corrupt};
    return RideEvent{.id = *id,
                     .session = *session,
                     .step = std::move(*step),
                     .recordedAt = instantOf(row.integer(13))};
}

} // namespace homeward::storage

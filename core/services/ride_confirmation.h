#pragma once

#include "core/credentials/ride_token.h"
#include "core/model/ride_home.h"
#include "core/services/treatment_day.h"

#include <optional>

namespace homeward::services {

/// What the confirmation of a ride says, out of how the day stands. Nothing unless it is handed
/// over: who is not handed over never sees the word "confirmed". Nothing either for the ride of
/// another session than the one that the day is about.
std::optional<credentials::RideClaims> rideClaims(const RideHome& ride, const DayStatus& day);

} // namespace homeward::services

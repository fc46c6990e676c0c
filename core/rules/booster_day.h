#pragma once

#include "core/model/booster_plan.h"
#include "core/model/treatment_session.h"

#include <optional>
#include <span>

namespace homeward::rules {

/// The day for thinking about the next session: the clinic's date, or its interval counted from the
/// local day of the last session that took place. Absent where no clinic has said anything, where
/// an interval has no session to count from, and once a session is planned for after `today`, or
/// took place on or after the clinic's date.
std::optional<LocalDay> boosterDay(const BoosterPlan& plan,
                                   std::span<const TreatmentSession> sessions, LocalDay today);

} // namespace homeward::rules

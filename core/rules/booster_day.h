#pragma once

#include "core/base/result.h"
#include "core/model/booster_plan.h"
#include "core/model/treatment_session.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

/// When a clinic suggests thinking about the next session. Source: clinical-rules.md, "Boosters".
namespace homeward::rules {

/// Why a date or an interval was not written down. What was there before still holds.
enum class BoosterError : std::uint8_t {
    InThePast,
    TooFar, ///< over kPlanHorizon ahead
    WeeksOutOfRange,
};

/// A clinic's date is one "around" which to think of a session: from so many days before it on, a
/// session that is planned or took place has answered it.
inline constexpr std::chrono::days kAroundBooster{7};

/// `today` is the person's.
[[nodiscard]] Result<void, BoosterError> checkBooster(const BoosterTime& when, LocalDay today);

/// The day for thinking about the next session: the clinic's date, or its interval counted from the
/// local day of the last session that took place. Absent where no clinic has said anything, where
/// an interval has no session to count from, once a session around a date or after it is planned or
/// took place, and for an interval as long as one is planned for `today` or later. A session whose
/// day passed without a word answers nothing.
std::optional<LocalDay> boosterDay(const BoosterPlan& plan,
                                   std::span<const TreatmentSession> sessions, LocalDay today);

} // namespace homeward::rules

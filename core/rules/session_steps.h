#pragma once

#include "core/base/result.h"
#include "core/model/treatment_session.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

/// What may be planned, and what may happen to a session next.
namespace homeward::rules {

/// Why a plan or a step cannot be.
enum class SessionError : std::uint8_t {
    LengthOutOfRange, ///< negative, or over kLongestDosing
    TextTooLong, ///< over kLongestPlanText
    Overlaps, ///< another session's dosing is planned for that time, or runs
    InTheFuture, ///< what has not happened yet cannot be written down
    BeforeStart, ///< before a step that comes first: dosing cannot end before it began
    TooLongAgo, ///< the end of dosing is more than kLongestSession after its start
    NotStarted, ///< start has to come first
    AlreadyStarted, ///< a session that has begun cannot be moved or cancelled
    Over, ///< cancelled or discharged
};

inline constexpr std::size_t kLongestPlanText = 500; ///< bytes

/// Dosing that seems to last longer than this was written down wrongly.
inline constexpr std::chrono::hours kLongestSession{12};

/// Whether `plan` can stand beside the other sessions (not the one that it is for).
[[nodiscard]] Result<void, SessionError> checkPlan(const SessionPlan& plan,
                                                   std::span<const TreatmentSession> others);

/// The session with the step taken at `taken.at`. A step that is on record already is corrected.
///
/// Steps may be left out where staff forgot one, but for the start; later steps may not lie before
/// earlier ones, and no step lies after `taken.recorded.wall`.
[[nodiscard]] Result<TreatmentSession, SessionError>
withStep(TreatmentSession session, SessionStep step, const StepTaken& taken);

} // namespace homeward::rules

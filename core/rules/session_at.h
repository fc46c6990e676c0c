#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/treatment_session.h"

#include <chrono>
#include <optional>
#include <span>

namespace homeward::rules {

/// What is on record of sessions around a moment at which something was measured.
struct SessionAt {
    /// The session that had begun by then and goes on, or whose dosing has ended that day.
    std::optional<SessionId> session = {};
    /// Since the last end of dosing by then; absent where there was none, and while a session
    /// goes on.
    std::optional<std::chrono::minutes> sinceDoseEnd = {};

    friend bool operator==(const SessionAt&, const SessionAt&) = default;
};

/// A dosing whose end nobody has written down goes on for as long as this, and then is unknown.
inline constexpr std::chrono::hours kForgottenEnd{24};

SessionAt sessionAt(std::span<const TreatmentSession> sessions, const ZonedInstant& moment);

} // namespace homeward::rules

#pragma once

#include "app/cli/failure.h"
#include "app/cli/invocation.h"
#include "app/cli/options.h"
#include "core/rules/policy_templates.h"
#include "core/services/profile.h"
#include "core/services/treatment_day.h"

#include <memory>
#include <optional>

namespace homeward::cli {

/// An open diary, with what its treatment day is judged by: the zone of the person, and whose rules
/// hold where they live.
struct OpenDay {
    std::unique_ptr<services::Profile> profile;
    const date::time_zone* zone; ///< never null
    rules::Jurisdiction jurisdiction;

    [[nodiscard]] Result<services::DayStatus, Failure> status() const;

    /// On the clocks of the person.
    ZonedInstant onOwnClock(Instant at) const { return {at, *zone}; }
};

[[nodiscard]] Result<OpenDay, Failure> openDay(const Invocation& invocation);

/// From the region of crisis numbers in the preferences; Unknown, which is the strictest, without.
rules::Jurisdiction jurisdictionFor(const Invocation& invocation);

/// The text of --session as an id; nothing if it was not given.
[[nodiscard]] Result<std::optional<SessionId>, Failure> parseSession(const OptionalText& text);

void addSessionOption(CLI::App& command, OptionalText& session);

/// The session that the person is at the clinic for: today's, under way, or not yet on the way
/// home.
std::optional<SessionId> sessionAtClinic(const services::DayStatus& status);

/// What the ride of a session is wanted for.
enum class RideUse : std::uint8_t {
    Show, ///< the one that is spoken of today, handed over or not
    Change, ///< not one that is on the way home
};

/// Named by the person, or the one under way, or the next one that is planned.
[[nodiscard]] Result<SessionId, Failure>
rideSession(const OpenDay& day, const std::optional<SessionId>& named, RideUse use);

} // namespace homeward::cli

#pragma once

#include "core/base/result.h"
#include "core/model/clinic_policy.h"
#include "core/rules/policy_templates.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace homeward::rules {

/// Why a policy cannot be what a clinic meant, or may not be.
enum class PolicyError : std::uint8_t {
    Empty, ///< no route at all, or one without a rule
    Duplicate, ///< two rules of one kind
    Negative,
    TooLong, ///< over kLongestRest: taken for a typing error
    TimeOfDayOutOfRange, ///< not within 00:00 to 23:59
    SleepWithoutNextDay, ///< would ask about the night before it has begun
    BelowFloor, ///< looser than what no policy may loosen
    ObservationOutOfRange,
    TextTooLong,
    NoName, ///< nobody to trust
    BadVersion, ///< below 1
};

/// A policy that was refused: why, and which rule of which route it was about.
struct PolicyRefusal {
    PolicyError error;
    std::optional<Route> route = {};
    std::optional<RuleKind> rule = {};
    std::optional<BeforeKind> before = {};

    friend bool operator==(const PolicyRefusal&, const PolicyRefusal&) = default;
};

/// A longer rest than this is taken for a typing error, not for a clinical decision.
inline constexpr std::chrono::hours kLongestRest{72};

/// What staff have to be told though it is allowed: a driving rule below 24 h.
struct PolicyWarning {
    Route route;
    RuleKind rule;

    friend bool operator==(const PolicyWarning&, const PolicyWarning&) = default;
};

/// Nothing if the policy keeps every floor; otherwise the first thing that is wrong.
[[nodiscard]] Result<std::vector<PolicyWarning>, PolicyRefusal>
checkPolicy(const ClinicPolicy& policy, Jurisdiction jurisdiction);

/// The rules that hold for a route: those of `clinic`, and for every kind (and for a route) that it
/// does not speak of, the built-in one. A rule cannot be taken away by leaving it out.
struct RulesInForce {
    RoutePolicy rules;
    /// Who made each of `rules.after`, in the same order; and the observation.
    std::vector<PolicyOrigin> afterOrigins;
    PolicyOrigin beforeOrigin;
    PolicyOrigin observationOrigin;

    friend bool operator==(const RulesInForce&, const RulesInForce&) = default;
};

RulesInForce rulesInForce(Route route, const ClinicPolicy* clinic, Jurisdiction jurisdiction);

} // namespace homeward::rules

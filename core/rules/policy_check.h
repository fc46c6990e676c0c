#pragma once

#include "core/base/result.h"
#include "core/model/clinic_policy.h"
#include "core/rules/policy_templates.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace homeward::rules {

/// Why a policy cannot be what a clinic meant, or may not be.
enum class PolicyError : std::uint8_t {
    Empty, ///< no route at all, or one without a rule
    Duplicate, ///< two rules of one kind, or two things to prepare of one id
    Negative,
    TooLong, ///< over kLongestRest: taken for a typing error
    TimeOfDayOutOfRange, ///< not within 00:00 to 23:59
    SleepWithoutNextDay, ///< would ask about the night before it has begun
    BelowFloor, ///< looser than what no policy may loosen
    ObservationOutOfRange,
    TextTooLong, ///< over the limits below, or too many lines
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

inline constexpr std::size_t kLongestRuleText = 500; ///< bytes of one line or rule
inline constexpr std::size_t kLongestPolicyName = 120; ///< bytes; of a thing's id, too
inline constexpr std::size_t kLongestPolicySignature = 16'384; ///< bytes
inline constexpr std::size_t kMostPolicyLines = 40; ///< of one kind

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
    /// Who made each of `rules.after`, in the same order.
    std::vector<PolicyOrigin> afterOrigins;
    std::vector<PolicyOrigin> beforeOrigins; ///< of `rules.before`, in the same order
    PolicyOrigin observationOrigin;

    friend bool operator==(const RulesInForce&, const RulesInForce&) = default;
};

/// Also where `clinic` was never checked, or for another jurisdiction: a rule of it that would be
/// refused gives way to the built-in one. A ride is needed at least as long as driving is not
/// allowed. In order of RuleKind.
RulesInForce rulesInForce(Route route, const ClinicPolicy* clinic, Jurisdiction jurisdiction);

/// What not to mix and what to tell the clinic: the fixed lines, then what `clinic` adds.
std::vector<std::string> medicineLinesInForce(const ClinicPolicy* clinic);

} // namespace homeward::rules

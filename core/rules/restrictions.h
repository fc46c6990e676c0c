#pragma once

#include "core/base/time.h"
#include "core/model/clinic_policy.h"
#include "core/model/treatment_session.h"
#include "core/rules/policy_check.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// What a person leaves alone after a session, and until when. Pure functions over values.
namespace homeward::rules {

/// How a restriction stands. Everything but Ended keeps it in force.
enum class RestrictionState : std::uint8_t {
    Unknown, ///< the end of dosing is not on record; `until` is then an estimate, and not a promise
    Active,
    AwaitingSleep, ///< time is up, a night's sleep is not confirmed
    Ended,
};

/// One rule, judged at one moment.
struct Restriction {
    RuleKind kind;
    RestrictionState state;
    std::optional<Instant> until; ///< when time is up
    /// Once Ended: when time was up, or later, when the sleep was confirmed that it waited for.
    std::optional<Instant> endedAt = {};
    bool isEstimated =
        false; ///< `until` counts from a planned end, since nobody wrote the real one down
    bool needsSleep = false; ///< ends after a night's sleep that the person confirms
    std::string text = {}; ///< the clinic's own words, or empty
    PolicyOrigin origin;
    SessionId session; ///< the one that keeps it in force longest

    bool isInForce() const { return state != RestrictionState::Ended; }

    friend bool operator==(const Restriction&, const Restriction&) = default;
};

/// What the rules of one session are judged by.
struct SessionFacts {
    TreatmentSession session;
    RulesInForce rules;
    /// Every "yes, I have slept a night", as the proven moment at which it was said.
    std::vector<Instant> sleepConfirmations = {};
};

/// The moment from which a session's rules count: the end of dosing, or an estimate of it.
struct DosingEnd {
    Instant at;
    bool isEstimated;
};

/// Nothing if the session is cancelled or has not begun by any account.
///
/// A session that was started and whose end nobody wrote down is estimated from its start, its
/// planned length and 60 minutes more. So is one whose planned start has passed without a word, for
/// kForgottenAfter; then only Plan speaks of it.
std::optional<DosingEnd> dosingEndOf(const TreatmentSession& session, Instant now);

inline constexpr std::chrono::minutes kEstimateMargin{60};
inline constexpr std::chrono::hours kForgottenAfter{7 * 24};

/// When the time of a rule is up, if dosing ended then. Days are those of the session's own zone;
/// where the zone database does not know that zone, the later reading of what it could be.
Instant timeUp(const RuleEnd& rule, Instant dosingEnd, const ZonedInstant& sessionStart);

/// When a night's sleep after the session was first confirmed. A sleep before the midnight after it
/// was a nap; one in the future has not been slept.
std::optional<Instant> sleptAt(const SessionFacts& facts, Instant now);

/// Judges every rule of one session, in the order of its policy; nothing if no rule counts yet.
///
/// `now` is the proven moment (proven_time.h). Fails closed: without an end of dosing every rule is
/// Unknown and in force, a sleep before the session's next midnight was a nap, and one that is
/// confirmed for later than `now` has not been slept.
std::vector<Restriction> restrictionsOf(const SessionFacts& facts, Instant now);

/// One restriction a kind, out of those of several sessions or policies: the one that holds
/// longest. In force before ended, unknown before known, then the later end; needs sleep if any
/// that is in force does. In order of RuleKind.
std::vector<Restriction> strictest(std::span<const Restriction> restrictions);

/// The next moment at which the passing of time alone changes one of them, if there is one.
std::optional<Instant> nextChange(std::span<const Restriction> restrictions);

} // namespace homeward::rules

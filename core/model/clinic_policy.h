#pragma once

#include "core/model/preparation.h"
#include "core/model/route.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace homeward {

/// What a rule after a session is about. The names that leave the program are in rule_names.h.
///
/// Source: clinical-rules.md, "After a session".
enum class RuleKind : std::uint8_t {
    NoDriving, ///< nor cycling in traffic
    NoMachines, ///< nor heights
    NoBigDecisions, ///< important or legal decisions, signing, large purchases
    NoAlcohol, ///< nor cannabis or other recreational drugs
    AskBeforeSedatives, ///< opioids and sleep tablets, too
    RideHome, ///< with somebody, however one feels
    NotAloneOnPublicTransport,
    AdultNearby, ///< suggested
};

/// When a rule ends. All conditions that are given must hold: the latest one decides.
struct RuleEnd {
    std::chrono::minutes restFor{0}; ///< counted from the end of dosing
    std::optional<std::chrono::minutes> nextDayFrom = {}; ///< local time of day, on the day after
    bool needsSleep = false; ///< and not before the person has said that they slept a night

    friend bool operator==(const RuleEnd&, const RuleEnd&) = default;
};

/// One rule after a session.
struct AfterRule {
    RuleKind kind;
    RuleEnd end;
    std::string text = {}; ///< the clinic's own words; empty for ours

    friend bool operator==(const AfterRule&, const AfterRule&) = default;
};

/// What a line about the time before a session is about.
enum class BeforeKind : std::uint8_t {
    Food,
    ClearLiquids,
    NasalSpray, ///< steroid or decongestant
    TellAboutCold, ///< a cold or a blocked nose: tell the clinic before coming
    NoAlcoholNightBefore,
};

/// One line about the time before a session.
struct BeforeRule {
    BeforeKind kind;
    /// None from this long before the planned start on. Absent: "ask your clinic", or no time is
    /// meant.
    std::optional<std::chrono::minutes> within = {};

    friend bool operator==(const BeforeRule&, const BeforeRule&) = default;
};

/// How the end of the observation is to be spoken of. Staff decide in every case.
enum class ObservationMode : std::uint8_t {
    Planned, ///< "planned until about"
    AtLeast, ///< "at least until": nobody may make it shorter
    ClinicianDecides, ///< "staff will tell you"
};

/// How long somebody is watched, counted from the end of dosing (of the last device).
struct ObservationRule {
    ObservationMode mode;
    std::chrono::minutes length;

    friend bool operator==(const ObservationRule&, const ObservationRule&) = default;
};

/// A rule of a kind that this edition does not know: kept, and shown as the clinic wrote it.
struct UnknownRule {
    std::string kind;
    std::string text; ///< may be empty; then the kind is shown

    friend bool operator==(const UnknownRule&, const UnknownRule&) = default;
};

/// All rules of one route.
struct RoutePolicy {
    std::vector<AfterRule> after; ///< at most one of a kind
    std::vector<BeforeRule> before;
    ObservationRule observation;
    std::vector<UnknownRule> others = {};

    friend bool operator==(const RoutePolicy&, const RoutePolicy&) = default;
};

/// Who made a rule. Unknown comes first.
enum class PolicySource : std::uint8_t { BuiltIn, Clinic };

/// What a rule's authority is: shown beside it, so that one knows why to trust it.
struct PolicyOrigin {
    PolicySource source = PolicySource::BuiltIn;
    std::string name; ///< of the template, or of the clinic
    int version = 1;

    friend bool operator==(const PolicyOrigin&, const PolicyOrigin&) = default;
};

/// The rules of a clinic, or those that the program brings. Known to keep every floor
/// (rules/policy_check.h) before anybody is shown them.
struct ClinicPolicy {
    PolicyOrigin origin;
    std::map<Route, RoutePolicy> routes;
    std::vector<std::string> medicineLines = {}; ///< what not to mix, what to tell the clinic
    std::vector<std::string> bringLines = {}; ///< what to bring
    std::vector<PreparationItem> preparation = {}; ///< before a course; empty: the general list
    bool asksAboutBladder = false; ///< monthly, after 8 weeks of treatment
    bool allowsTrendNotice = false; ///< rules/trend_notice.h
    std::string signature =
        {}; ///< compact JWS of the sender; judged with the clinic's key once paired

    friend bool operator==(const ClinicPolicy&, const ClinicPolicy&) = default;
};

} // namespace homeward

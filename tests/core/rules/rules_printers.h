#pragma once

#include "core/base/rfc3339.h"
#include "core/model/clinic_policy.h"
#include "core/rules/day_stage.h"
#include "core/rules/observation.h"
#include "core/rules/policy_check.h"
#include "core/rules/policy_codec.h"
#include "core/rules/restrictions.h"
#include "core/rules/rule_names.h"
#include "core/rules/session_steps.h"

#include <ostream>

// Readable failures: GoogleTest and RapidCheck find these by argument-dependent look-up.
namespace homeward {

inline void PrintTo(RuleKind kind, std::ostream* out)
{
    *out << rules::nameOf(kind);
}

inline void PrintTo(BeforeKind kind, std::ostream* out)
{
    *out << rules::nameOf(kind);
}

inline void PrintTo(Route route, std::ostream* out)
{
    *out << rules::nameOf(route);
}

inline void PrintTo(const RuleEnd& end, std::ostream* out)
{
    *out << end.restFor.count() << " min";
    if (end.nextDayFrom)
        *out << ", next day from minute " << end.nextDayFrom->count();
    if (end.needsSleep)
        *out << ", after sleep";
}

inline void PrintTo(const PolicyOrigin& origin, std::ostream* out)
{
    *out << origin.name << " version " << origin.version << " of source "
         << static_cast<int>(origin.source);
}

inline void PrintTo(const ClinicPolicy& policy, std::ostream* out)
{
    *out << rules::policyText(policy);
}

} // namespace homeward

namespace homeward::rules {

inline void PrintTo(RestrictionState state, std::ostream* out)
{
    *out << nameOf(state);
}

inline void PrintTo(PolicyError error, std::ostream* out)
{
    *out << "PolicyError " << static_cast<int>(error);
}

inline void PrintTo(PolicyTextError error, std::ostream* out)
{
    *out << "PolicyTextError " << static_cast<int>(error);
}

inline void PrintTo(SessionError error, std::ostream* out)
{
    *out << "SessionError " << static_cast<int>(error);
}

inline void PrintTo(DayStage stage, std::ostream* out)
{
    *out << "DayStage " << static_cast<int>(stage);
}

inline void PrintTo(const PolicyRefusal& refusal, std::ostream* out)
{
    *out << "PolicyError " << static_cast<int>(refusal.error);
    if (refusal.route)
        *out << " for " << nameOf(*refusal.route);
    if (refusal.rule)
        *out << ", " << nameOf(*refusal.rule);
    if (refusal.before)
        *out << ", " << nameOf(*refusal.before);
}

inline void PrintTo(const Restriction& restriction, std::ostream* out)
{
    *out << nameOf(restriction.kind) << ' ' << nameOf(restriction.state);
    if (restriction.until)
        *out << " until " << rfc3339(*restriction.until);
    *out << (restriction.isEstimated ? ", estimated" : "")
         << (restriction.needsSleep ? ", needs sleep" : "");
}

inline void PrintTo(const Observation& observation, std::ostream* out)
{
    *out << nameOf(observation.mode) << ' ' << nameOf(observation.state);
    if (observation.until)
        *out << " until " << rfc3339(*observation.until);
    *out << (observation.isEstimated ? ", estimated" : "")
         << (observation.isTimePassed ? ", time passed" : "");
}

} // namespace homeward::rules

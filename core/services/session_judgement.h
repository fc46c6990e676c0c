#pragma once

#include "core/rules/observation.h"
#include "core/rules/policy_templates.h"
#include "core/rules/restrictions.h"
#include "core/services/day_facts.h"

#include <optional>
#include <vector>

namespace homeward::services {

/// One session, judged at the moment that its own readings prove.
struct JudgedSession {
    const SessionRecord* record; ///< of the facts; never null
    Instant proven;
    rules::RulesInForce rules; ///< by the newest policy
    /// By both policies, so up to two of a kind.
    std::vector<rules::Restriction> restrictions = {};
    std::optional<rules::Observation> observation = {}; ///< the longer of both policies
    std::vector<UnknownRule> others = {}; ///< of both policies

    const TreatmentSession& session() const { return record->session; }
    bool isInForce() const;
};

JudgedSession judgedSession(const SessionRecord& record, const DayFacts& facts,
                            rules::Jurisdiction jurisdiction);

} // namespace homeward::services

#pragma once

#include "core/services/day_facts.h"
#include "core/services/treatment_day.h"

namespace homeward::services {

/// How the treatment day stands, on the wall clock of `zone`. A pure function of the facts.
///
/// Each session is judged at the moment that its own readings of the clocks prove, by the policy
/// that was the newest when it started and by the newest of all: the stricter holds, rule by rule.
DayStatus dayStatus(const DayFacts& facts, const date::time_zone& zone,
                    rules::Jurisdiction jurisdiction);

} // namespace homeward::services

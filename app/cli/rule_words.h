#pragma once

#include "core/model/clinic_policy.h"
#include "core/rules/day_stage.h"
#include "core/rules/observation.h"
#include "core/rules/restrictions.h"

#include <string>
#include <string_view>

/// What the rules are called when they are said to a person. Never that somebody may do a thing:
/// only what is asked of them, until when, and who asks it.
namespace homeward::cli {

std::string_view wordsFor(RuleKind kind);
std::string_view wordsFor(rules::DayStage stage);

/// "general rules, version 1" or "your clinic's rule: Lakeside Clinic, version 3"
std::string sourceText(const PolicyOrigin& origin);

/// One line: what is asked, until when, and whose rule it is. `until` in the words of timeText.
std::string restrictionLine(const rules::Restriction& restriction, const std::string& until);

std::string observationLine(const rules::Observation& observation, const std::string& until);

/// What is said once every rule has ended. Source: clinical-rules.md, "After a session".
std::string closingLine(PolicySource source);

} // namespace homeward::cli

#pragma once

#include "app/cli/answer.h"
#include "core/model/safety_plan.h"

#include <string>
#include <string_view>

/// How a safety plan looks, to scripts and to people.
namespace homeward::cli {

/// "What I notice first"
std::string_view titleOf(SafetyHeading heading);

/// {headings: [{heading, title, text}], contacts: [{name, phone, shownLocked}]}
Answer safetyPlanAnswer(const SafetyPlan& plan);

/// The plan as a file of plain text: headings that have words, and whom to call. `emergency` is the
/// number to call first.
std::string safetyPlanFile(const SafetyPlan& plan, const std::string& emergency);

} // namespace homeward::cli

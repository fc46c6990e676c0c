#pragma once

#include "core/model/safety_plan.h"

#include <array>
#include <string>

namespace homeward::services {

/// Our words in a safety plan that is written down as a file, in the language of its owner.
struct SafetyPlanWords {
    std::string title;
    std::string emergency; ///< the sentence that says whom to call first
    std::array<std::string, kSafetyHeadings.size()> headings; ///< by heading
    std::string people; ///< above those whom one can call
};

/// The plan as a file of plain text: whom to call first, headings that have words, and the people.
std::string safetyPlanText(const SafetyPlan& plan, const SafetyPlanWords& words);

} // namespace homeward::services

#include "core/services/safety_plan_text.h"

namespace homeward::services {

std::string safetyPlanText(const SafetyPlan& plan, const SafetyPlanWords& words)
{
    std::string text = words.title + "\n\n" + words.emergency + '\n';
    for (const SafetyHeading heading : kSafetyHeadings)
        if (!plan.text(heading).empty())
            text.append("\n")
                .append(words.headings.at(static_cast<std::size_t>(heading)))
                .append("\n")
                .append(plan.text(heading) + '\n');
    if (!plan.contacts.empty())
        text += '\n' + words.people + '\n';
    for (const PlanContact& contact : plan.contacts)
        text += contact.name + ": " + contact.phone + '\n';
    return text;
}

} // namespace homeward::services

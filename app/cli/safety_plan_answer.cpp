#include "app/cli/safety_plan_answer.h"

#include "app/cli/excerpt.h"
#include "app/cli/local_time.h"
#include "core/rules/rule_names.h"
#include "core/services/safety_plan_text.h"

#include <algorithm>
#include <array>

namespace homeward::cli {

namespace {

/// In the order of SafetyHeading. Source: clinical-rules.md, "My safety plan".
constexpr std::array<std::string_view, kSafetyHeadings.size()> kTitles{
    "What I notice first",
    "What I can do by myself",
    "Where and with whom I can be distracted",
    "Whom I can ask for help",
    "Professionals and services",
    "Making my place safer",
    "What keeps me going"};

std::string contactText(const PlanContact& contact)
{
    return oneLine(contact.name) + ": " + oneLine(contact.phone)
        + (contact.isShownLocked ? "" : " (not shown while locked)") + '\n';
}

std::string shownText(const SafetyPlan& plan)
{
    std::string text;
    for (const SafetyHeading heading : kSafetyHeadings)
        if (!plan.text(heading).empty())
            text.append(titleOf(heading)).append(": ").append(oneLine(plan.text(heading)) + '\n');
    for (const PlanContact& contact : plan.contacts)
        text += contactText(contact);
    return text.empty() ? "Nothing is written in your plan yet.\n" : text;
}

} // namespace

std::string_view titleOf(SafetyHeading heading)
{
    return kTitles.at(static_cast<std::size_t>(heading));
}

Answer safetyPlanAnswer(const SafetyPlan& plan)
{
    Json headings = Json::array();
    for (const SafetyHeading heading : kSafetyHeadings)
        headings.push_back({{"heading", rules::nameOf(heading)},
                            {"title", titleOf(heading)},
                            {"text", textJson(plan.text(heading))}});
    Json contacts = Json::array();
    for (const PlanContact& contact : plan.contacts)
        contacts.push_back({{"name", contact.name},
                            {"phone", contact.phone},
                            {"shownLocked", contact.isShownLocked}});
    return {.json = {{"headings", headings}, {"contacts", contacts}}, .text = shownText(plan)};
}

std::string safetyPlanFile(const SafetyPlan& plan, const std::string& emergency)
{
    services::SafetyPlanWords words{.title = "My safety plan",
                                    .emergency =
                                        "If my life is in danger I call " + emergency + '.',
                                    .headings = {},
                                    .people = "People I can call"};
    std::ranges::copy(kTitles, words.headings.begin());
    return services::safetyPlanText(plan, words);
}

} // namespace homeward::cli

#include "app/cli/help_text.h"

#include "app/cli/excerpt.h"
#include "core/services/crisis_directory.h"
#include "core/services/preferences.h"

namespace homeward::cli {

namespace {

const Region& chosenRegion(const Invocation& invocation)
{
    const auto folder = invocation.folder();
    if (!folder)
        return services::crisisRegion("");
    return services::crisisRegion(
        services::loadPreferences(invocation.surroundings().files, folder->preferences()).region);
}

std::string contactLine(const CrisisContact& contact)
{
    if (!contact.call.empty())
        return "Talk to somebody: " + contact.call + " (" + contact.name + ").\n";
    if (!contact.text.empty())
        return "Write to somebody: " + (contact.keyword.empty() ? "" : contact.keyword + " to ")
            + contact.text + " (" + contact.name + ").\n";
    return "More numbers: " + contact.web + ".\n";
}

/// Names and numbers that the person wrote, safe to show on a terminal.
std::string planLines(services::Profile& profile)
{
    const auto plan = profile.safetyPlans().plan();
    std::string lines;
    if (plan)
        for (const PlanContact& contact : plan->contacts)
            lines +=
                "From your plan: " + oneLine(contact.name) + ", " + oneLine(contact.phone) + ".\n";
    return lines;
}

std::string clinicLine(services::Profile& profile)
{
    const auto clinic = profile.clinics().current();
    if (!clinic || !*clinic || (*clinic)->phone.empty())
        return {};
    const std::string hours =
        (*clinic)->hours.empty() ? "" : " (" + oneLine((*clinic)->hours) + ")";
    return "Your clinic: " + oneLine((*clinic)->name) + ", " + oneLine((*clinic)->phone) + hours
        + ".\n";
}

} // namespace

std::string emergencyNumber(const Invocation& invocation)
{
    const std::string number = services::emergencyNumber(chosenRegion(invocation));
    return number.empty() ? "your local emergency number" : number;
}

// Source of the order and of the first sentences: clinical-rules.md, "When an answer asks for
// help".
std::string helpText(const Invocation& invocation, services::Profile& profile)
{
    std::string text = "Your answers are saved. Nobody watches these answers live.\n"
                       "If you might act on such thoughts, call "
        + emergencyNumber(invocation) + ".\n" + planLines(profile);
    for (const CrisisContact& contact : chosenRegion(invocation).contacts)
        if (contact.kind != ContactKind::Emergency)
            text += contactLine(contact);
    return text + clinicLine(profile)
        + "Your answers are on this device. Your clinic has not seen them.\n\n";
}

} // namespace homeward::cli

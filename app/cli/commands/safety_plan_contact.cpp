#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/safety_plan_answer.h"
#include "app/cli/values.h"

#include <algorithm>
#include <utility>

namespace homeward::cli {

namespace {

constexpr std::size_t kLongestContact = 120; // bytes of a name or a number

struct ContactOptions {
    OptionalText name;
    OptionalText phone;
    bool isHidden = false;
};

Result<PlanContact, Failure> parseContact(const ContactOptions& options)
{
    auto name = parseWords(options.name.value_or(""), kLongestContact);
    if (!name)
        return unexpected{name.error()};
    auto phone = parseWords(options.phone.value_or(""), kLongestContact);
    if (!phone)
        return unexpected{phone.error()};
    if (name->find_first_not_of(' ') == std::string::npos)
        return unexpected{invalid("contactWithoutName", "Say who it is: --name.")};
    if (phone->find_first_of("0123456789") == std::string::npos)
        return unexpected{
            invalid("contactWithoutPhone", "Give a phone number that can be called: --phone.")};
    return PlanContact{std::move(*name), std::move(*phone), !options.isHidden};
}

Result<Answer, Failure> keep(services::SafetyPlans& plans, const std::vector<PlanContact>& people)
{
    const auto kept = explained(plans.setContacts(people));
    if (!kept)
        return unexpected{kept.error()};
    return explained(plans.plan()).map(safetyPlanAnswer);
}

Result<Answer, Failure> addContact(const Invocation& invocation, const ContactOptions& options)
{
    auto contact = parseContact(options);
    if (!contact)
        return unexpected{contact.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    services::SafetyPlans& plans = (*profile)->safetyPlans();
    auto plan = explained(plans.plan());
    if (!plan)
        return unexpected{plan.error()};
    plan->contacts.push_back(std::move(*contact));
    return keep(plans, plan->contacts);
}

Result<Answer, Failure> removeContact(const Invocation& invocation, const ContactOptions& options)
{
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    services::SafetyPlans& plans = (*profile)->safetyPlans();
    auto plan = explained(plans.plan());
    if (!plan)
        return unexpected{plan.error()};
    const auto removed = std::erase_if(plan->contacts, [&](const PlanContact& each) {
        return each.name == options.name && (!options.phone || each.phone == options.phone);
    });
    if (removed == 0)
        return unexpected{notFound("noSuchContact", "Nobody of that name is in your plan.")};
    if (removed > 1 && !options.phone)
        return unexpected{invalid("contactAmbiguous",
                                  "More than one contact has that name. Say which: --phone.")};
    return keep(plans, plan->contacts);
}

void addAddOptions(CLI::App& command, ContactOptions& options)
{
    addText(command, "--name", options.name, "Who it is")->required();
    addText(command, "--phone", options.phone, "As it is dialled")->required();
    command.add_flag("--hidden-while-locked", options.isHidden,
                     "Keeps it out of the help page of a locked app");
}

void addRemoveOptions(CLI::App& command, ContactOptions& options)
{
    addText(command, "--name", options.name, "Who it is")->required();
    addText(command, "--phone", options.phone, "Which of several with that name");
}

} // namespace

void addContactCommands(CLI::App& plan, Action& chosen)
{
    CLI::App& group = addGroup(plan, "contact", "Whom you can call");
    addExamples(addCommand<ContactOptions>(group, {"add", "Adds somebody to the plan"}, chosen,
                                           addAddOptions, addContact),
                "  homewardctl safety-plan contact add --name Ana --phone \"0151 2345\"");
    addExamples(addCommand<ContactOptions>(group, {"remove", "Takes somebody out of the plan"},
                                           chosen, addRemoveOptions, removeContact),
                "  homewardctl safety-plan contact remove --name Ana");
}

} // namespace homeward::cli

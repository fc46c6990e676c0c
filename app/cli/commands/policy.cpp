#include "app/cli/commands.h"
#include "app/cli/file_text.h"
#include "app/cli/open_day.h"
#include "app/cli/policy_answer.h"
#include "core/rules/policy_codec.h"

namespace homeward::cli {

namespace {

Result<std::string, Failure> readPolicyText(const Invocation& invocation, const std::string& file)
{
    return readFileText(invocation, file, rules::kLargestPolicyText);
}

Result<Answer, Failure> judgedText(const Invocation& invocation, const std::string& text)
{
    const auto policy = explained(rules::policyFrom(text));
    if (!policy)
        return unexpected{policy.error()};
    return explained(rules::checkPolicy(*policy, jurisdictionFor(invocation)))
        .map([&](const std::vector<rules::PolicyWarning>& warnings) {
            return checkedAnswer(*policy, warnings);
        });
}

/// Without a diary to write to. Where there is none at all, by the strictest jurisdiction.
Result<Answer, Failure> judgePolicy(const Invocation& invocation, const std::string& file)
{
    const auto text = readPolicyText(invocation, file);
    if (!text)
        return unexpected{text.error()};
    return judgedText(invocation, *text);
}

Result<Answer, Failure> takePolicy(const Invocation& invocation, const std::string& file)
{
    const auto text = readPolicyText(invocation, file);
    if (!text)
        return unexpected{text.error()};
    // Before anybody is asked for a passphrase.
    if (auto judged = judgedText(invocation, *text); !judged)
        return judged;
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return explained((*profile)->policies().take(*text, jurisdictionFor(invocation)))
        .map([](const services::TakenPolicy& taken) {
            return checkedAnswer(taken.policy, taken.warnings);
        });
}

Result<Answer, Failure> showPolicy(const Invocation& invocation)
{
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return explained((*profile)->policies().current())
        .map([&](const std::optional<ClinicPolicy>& policy) {
            return policyAnswer(policy ? *policy
                                       : rules::builtInPolicy(jurisdictionFor(invocation)));
        });
}

void addPolicyFile(CLI::App& command, std::string& file)
{
    command
        .add_option("POLICY", file,
                    "File of the form in docs/clinic-policy.md, - for "
                    "standard input")
        ->type_name(kFile)
        ->required();
}

} // namespace

void addPolicyCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "policy", "The clinic's rules");
    addExamples(addCommand<std::string>(group,
                                        {"check",
                                         "Says whether a policy keeps every floor; "
                                         "changes nothing"},
                                        chosen, addPolicyFile, judgePolicy),
                "  homewardctl policy check policy.json");
    addExamples(addCommand<std::string>(group,
                                        {"take", "Takes a policy; its rules hold from now on"},
                                        chosen, addPolicyFile, takePolicy),
                "  homewardctl policy take policy.json");
    addExamples(addCommand(group,
                           {"show", "Shows the rules that hold, the clinic's or the general"},
                           chosen, showPolicy),
                "  homewardctl policy show");
}

} // namespace homeward::cli

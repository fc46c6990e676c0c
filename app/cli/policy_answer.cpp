#include "app/cli/policy_answer.h"

#include "app/cli/excerpt.h"
#include "app/cli/rule_words.h"
#include "app/cli/rules_answer.h"
#include "core/rules/policy_codec.h"
#include "core/rules/rule_names.h"

namespace homeward::cli {

namespace {

constexpr int kMinutesPerHour = 60;

/// "24 h" or "90 min"
std::string lengthText(std::chrono::minutes length)
{
    const auto minutes = length.count();
    return minutes % kMinutesPerHour == 0 ? std::to_string(minutes / kMinutesPerHour) + " h"
                                          : std::to_string(minutes) + " min";
}

/// "06:00"
std::string clockText(std::chrono::minutes timeOfDay)
{
    constexpr auto kTwoDigits = 100;
    const auto twoDigits = [](auto number) {
        return std::to_string(kTwoDigits + number).substr(1);
    };
    return twoDigits(timeOfDay.count() / kMinutesPerHour) + ':'
        + twoDigits(timeOfDay.count() % kMinutesPerHour);
}

std::string afterLine(const AfterRule& rule)
{
    std::string line = "    " + std::string{wordsFor(rule.kind)} + ": "
        + lengthText(rule.end.restFor) + " after dosing";
    if (rule.end.nextDayFrom)
        line += ", not before " + clockText(*rule.end.nextDayFrom) + " on the next day";
    if (rule.end.needsSleep)
        line += ", and after a night's sleep";
    return line + '\n';
}

std::string policyLines(const ClinicPolicy& policy)
{
    std::string text;
    for (const auto& [route, rules] : policy.routes) {
        text.append("  ").append(rules::nameOf(route)).append("\n");
        for (const AfterRule& rule : rules.after)
            text += afterLine(rule);
        for (const UnknownRule& rule : rules.others)
            text += "    " + oneLine(rule.text.empty() ? rule.kind : rule.text) + '\n';
    }
    return text;
}

Json documentOf(const ClinicPolicy& policy)
{
    return Json::parse(rules::policyText(policy));
}

} // namespace

Answer policyAnswer(const ClinicPolicy& policy)
{
    return {.json = {{"source", sourceJson(policy.origin)}, {"policy", documentOf(policy)}},
            .text = "In force: " + sourceText(policy.origin) + '\n' + policyLines(policy)};
}

Answer checkedAnswer(const ClinicPolicy& policy, const std::vector<rules::PolicyWarning>& warnings)
{
    Answer answer{.json = {{"source", sourceJson(policy.origin)},
                           {"warnings", Json::array()},
                           {"policy", documentOf(policy)}},
                  .text = "It keeps every floor: " + sourceText(policy.origin) + '\n'};
    for (const rules::PolicyWarning& warning : warnings) {
        answer.json["warnings"].push_back(
            {{"route", rules::nameOf(warning.route)}, {"rule", rules::nameOf(warning.rule)}});
        answer.text.append("Warning to staff: under 24 h (")
            .append(rules::nameOf(warning.route))
            .append(", ")
            .append(rules::nameOf(warning.rule))
            .append(")\n");
    }
    answer.text += policyLines(policy);
    return answer;
}

} // namespace homeward::cli

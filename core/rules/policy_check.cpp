#include "core/rules/policy_check.h"

#include "core/rules/policy_floors.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace homeward::rules {

namespace {

using namespace std::chrono_literals;
using Refusal = std::optional<PolicyRefusal>;

bool isTooLong(const std::vector<std::string>& lines)
{
    return lines.size() > kMostPolicyLines
        || std::ranges::any_of(
               lines, [](const std::string& line) { return line.size() > kLongestRuleText; });
}

Refusal findFlawInPreparation(const std::vector<PreparationItem>& items)
{
    const auto isTooLong = [](const PreparationItem& item) {
        return item.id.size() > kLongestPolicyName || item.text.size() > kLongestRuleText;
    };
    if (items.size() > kMostPolicyLines || std::ranges::any_of(items, isTooLong))
        return PolicyRefusal{PolicyError::TextTooLong};
    std::set<std::string_view> seen;
    for (const PreparationItem& item : items)
        if (!seen.insert(item.id).second) // of which would an answer be?
            return PolicyRefusal{PolicyError::Duplicate};
    return std::nullopt;
}

Refusal refusalOf(const ClinicPolicy& policy)
{
    if (policy.origin.name.find_first_not_of(" \t\r\n") == std::string::npos)
        return PolicyRefusal{PolicyError::NoName};
    if (policy.origin.name.size() > kLongestPolicyName
        || policy.signature.size() > kLongestPolicySignature || isTooLong(policy.medicineLines)
        || isTooLong(policy.bringLines))
        return PolicyRefusal{PolicyError::TextTooLong};
    if (auto refusal = findFlawInPreparation(policy.preparation))
        return refusal;
    if (policy.origin.version < 1)
        return PolicyRefusal{PolicyError::BadVersion};
    if (policy.routes.empty())
        return PolicyRefusal{PolicyError::Empty};
    return std::nullopt;
}

Refusal findFlawAfter(Route route, const std::vector<AfterRule>& rules)
{
    std::set<RuleKind> seen;
    for (const AfterRule& rule : rules) {
        if (!seen.insert(rule.kind).second)
            return PolicyRefusal{PolicyError::Duplicate, route, rule.kind};
        if (const auto error = findFlaw(route, rule))
            return PolicyRefusal{*error, route, rule.kind};
        if (rule.text.size() > kLongestRuleText)
            return PolicyRefusal{PolicyError::TextTooLong, route, rule.kind};
    }
    return std::nullopt;
}

Refusal findFlawBefore(Route route, const std::vector<BeforeRule>& rules)
{
    std::set<BeforeKind> seen;
    for (const BeforeRule& rule : rules) {
        if (!seen.insert(rule.kind).second)
            return PolicyRefusal{PolicyError::Duplicate, route, {}, rule.kind};
        if (const auto error = findFlaw(route, rule))
            return PolicyRefusal{*error, route, {}, rule.kind};
    }
    return std::nullopt;
}

Refusal findFlawInOthers(Route route, const std::vector<UnknownRule>& others)
{
    const auto isTooLong = [](const UnknownRule& rule) {
        return rule.kind.size() > kLongestRuleText || rule.text.size() > kLongestRuleText;
    };
    if (others.size() > kMostPolicyLines || std::ranges::any_of(others, isTooLong))
        return PolicyRefusal{PolicyError::TextTooLong, route};
    return std::nullopt;
}

const AfterRule* ruleOf(const std::vector<AfterRule>& rules, RuleKind kind)
{
    const auto found = std::ranges::find(rules, kind, &AfterRule::kind);
    return found == rules.end() ? nullptr : &*found;
}

/// Nobody goes home alone while they may not drive: the ride is needed at least as long.
Refusal findShortRide(Route route, const std::vector<AfterRule>& rules, Jurisdiction jurisdiction)
{
    const AfterRule* ride = ruleOf(rules, RuleKind::RideHome);
    const AfterRule* driving = ruleOf(rules, RuleKind::NoDriving);
    if (!driving)
        driving = ruleOf(builtInPolicy(jurisdiction).routes.at(route).after, RuleKind::NoDriving);
    if (ride && !isAtLeast(ride->end, driving->end))
        return PolicyRefusal{PolicyError::BelowFloor, route, RuleKind::RideHome};
    return std::nullopt;
}

Refusal refusalOf(Route route, const RoutePolicy& rules, Jurisdiction jurisdiction)
{
    if (rules.after.empty() && rules.before.empty() && rules.others.empty())
        return PolicyRefusal{PolicyError::Empty, route};
    if (auto refusal = findFlawAfter(route, rules.after))
        return refusal;
    if (auto refusal = findShortRide(route, rules.after, jurisdiction))
        return refusal;
    if (auto refusal = findFlawBefore(route, rules.before))
        return refusal;
    if (const auto error = findFlaw(route, rules.observation, jurisdiction))
        return PolicyRefusal{*error, route};
    return findFlawInOthers(route, rules.others);
}

bool isWorthAWarning(Route route, const AfterRule& rule)
{
    return route != Route::EsketamineNasal
        && (rule.kind == RuleKind::NoDriving || rule.kind == RuleKind::NoMachines)
        && rule.end.restFor < 24h;
}

} // namespace

Result<std::vector<PolicyWarning>, PolicyRefusal> checkPolicy(const ClinicPolicy& policy,
                                                              Jurisdiction jurisdiction)
{
    if (const auto refusal = refusalOf(policy))
        return unexpected{*refusal};
    std::vector<PolicyWarning> warnings;
    for (const auto& [route, rules] : policy.routes) {
        if (const auto refusal = refusalOf(route, rules, jurisdiction))
            return unexpected{*refusal};
        for (const AfterRule& rule : rules.after)
            if (isWorthAWarning(route, rule))
                warnings.push_back({route, rule.kind});
    }
    return warnings;
}

} // namespace homeward::rules

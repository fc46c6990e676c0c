#include "core/rules/policy_check.h"
#include "core/rules/policy_floors.h"

#include <algorithm>
#include <utility>

namespace homeward::rules {

namespace {

/// The clinic's rule of that kind; null where it has none that may hold. A policy is checked before
/// it is kept, but the region may be another one since then.
template <class Rule, class Kind>
const Rule* heldFor(Route route, const std::vector<Rule>& rules, Kind kind)
{
    const auto found = std::ranges::find(rules, kind, &Rule::kind);
    return found == rules.end() || findFlaw(route, *found) ? nullptr : &*found;
}

RuleEnd laterOf(const RuleEnd& left, const RuleEnd& right)
{
    return {.restFor = std::max(left.restFor, right.restFor),
            .nextDayFrom = std::max(left.nextDayFrom, right.nextDayFrom),
            .needsSleep = left.needsSleep || right.needsSleep};
}

/// A ride is needed as long as driving is not allowed, whoever made which of the two rules.
void prolongRide(RulesInForce& rules)
{
    auto& after = rules.rules.after;
    const auto indexOf = [&](RuleKind kind) {
        return static_cast<std::size_t>(std::ranges::find(after, kind, &AfterRule::kind)
                                        - after.begin());
    };
    const std::size_t driving = indexOf(RuleKind::NoDriving);
    const std::size_t ride = indexOf(RuleKind::RideHome);
    if (isAtLeast(after[ride].end, after[driving].end))
        return;
    after[ride].end = laterOf(after[ride].end, after[driving].end);
    rules.afterOrigins[ride] = rules.afterOrigins[driving];
}

/// Puts the clinic's rules in the place of the built-in ones of the same kind.
void layOver(RulesInForce& rules, Route route, const RoutePolicy& clinic,
             const PolicyOrigin& origin)
{
    for (std::size_t i = 0; i < rules.rules.after.size(); ++i)
        if (const AfterRule* rule = heldFor(route, clinic.after, rules.rules.after[i].kind)) {
            rules.rules.after[i] = *rule;
            rules.afterOrigins[i] = origin;
        }
    for (std::size_t i = 0; i < rules.rules.before.size(); ++i)
        if (const BeforeRule* rule = heldFor(route, clinic.before, rules.rules.before[i].kind)) {
            rules.rules.before[i] = *rule;
            rules.beforeOrigins[i] = origin;
        }
}

/// Lines about the time before a session that the built-in rules do not have.
void addLines(RulesInForce& rules, Route route, const RoutePolicy& clinic,
              const PolicyOrigin& origin)
{
    for (const BeforeRule& rule : clinic.before) {
        const auto& known = rules.rules.before;
        if (findFlaw(route, rule)
            || std::ranges::find(known, rule.kind, &BeforeRule::kind) != known.end())
            continue;
        rules.rules.before.push_back(rule);
        rules.beforeOrigins.push_back(origin);
    }
}

RulesInForce builtInRules(Route route, Jurisdiction jurisdiction)
{
    const ClinicPolicy& policy = builtInPolicy(jurisdiction);
    const RoutePolicy& rules = policy.routes.at(route);
    return {.rules = rules,
            .afterOrigins = std::vector<PolicyOrigin>(rules.after.size(), policy.origin),
            .beforeOrigins = std::vector<PolicyOrigin>(rules.before.size(), policy.origin),
            .observationOrigin = policy.origin};
}

} // namespace

RulesInForce rulesInForce(Route route, const ClinicPolicy* clinic, Jurisdiction jurisdiction)
{
    RulesInForce rules = builtInRules(route, jurisdiction);
    if (!clinic || !clinic->routes.contains(route))
        return rules;
    const RoutePolicy& own = clinic->routes.at(route);
    layOver(rules, route, own, clinic->origin);
    prolongRide(rules);
    addLines(rules, route, own, clinic->origin);
    if (!findFlaw(route, own.observation, jurisdiction)) {
        rules.rules.observation = own.observation;
        rules.observationOrigin = clinic->origin;
    }
    rules.rules.others = own.others;
    return rules;
}

std::vector<std::string> medicineLinesInForce(const ClinicPolicy* clinic)
{
    // The same in every jurisdiction, and nobody may change their words.
    std::vector<std::string> lines = builtInPolicy(Jurisdiction::Unknown).medicineLines;
    if (!clinic)
        return lines;
    for (const std::string& line : clinic->medicineLines)
        if (std::ranges::find(lines, line) == lines.end())
            lines.push_back(line);
    return lines;
}

} // namespace homeward::rules

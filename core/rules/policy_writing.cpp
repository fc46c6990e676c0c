#include "core/rules/policy_codec.h"
#include "core/rules/rule_names.h"

#include <nlohmann/json.hpp>

namespace homeward::rules {

namespace {

using Json = nlohmann::json;

Json jsonOf(const AfterRule& rule)
{
    Json json{{"rule", nameOf(rule.kind)}, {"restMinutes", rule.end.restFor.count()}};
    if (rule.end.nextDayFrom)
        json["nextDayFromMinutes"] = rule.end.nextDayFrom->count();
    if (rule.end.needsSleep)
        json["needsSleep"] = true;
    if (!rule.text.empty())
        json["text"] = rule.text;
    return json;
}

Json jsonOf(const BeforeRule& rule)
{
    Json json{{"rule", nameOf(rule.kind)}};
    if (rule.within)
        json["withinMinutes"] = rule.within->count();
    return json;
}

Json jsonOf(const UnknownRule& rule)
{
    return {{"rule", rule.kind}, {"text", rule.text}};
}

Json jsonOf(const PreparationItem& item)
{
    return {{"id", item.id}, {"text", item.text}};
}

template <class Rule>
Json arrayOf(const std::vector<Rule>& rules)
{
    Json array = Json::array();
    for (const Rule& rule : rules)
        array.push_back(jsonOf(rule));
    return array;
}

Json jsonOf(const RoutePolicy& route)
{
    return {
        {"after", arrayOf(route.after)},
        {"before", arrayOf(route.before)},
        {"observation",
         {{"mode", nameOf(route.observation.mode)}, {"minutes", route.observation.length.count()}}},
        {"others", arrayOf(route.others)}};
}

} // namespace

std::string policyText(const ClinicPolicy& policy)
{
    Json json{{"format", kPolicyFormat},
              {"clinic", policy.origin.name},
              {"version", policy.origin.version},
              {"routes", Json::object()},
              {"medicineLines", policy.medicineLines},
              {"bringLines", policy.bringLines},
              {"preparation", arrayOf(policy.preparation)},
              {"bladderQuestion", policy.asksAboutBladder},
              {"trendNotice", policy.allowsTrendNotice},
              {"signature", policy.signature}};
    for (const auto& [route, rules] : policy.routes)
        json["routes"][std::string{nameOf(route)}] = jsonOf(rules);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace homeward::rules

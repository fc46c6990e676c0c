#include "core/rules/policy_codec.h"

#include "core/rules/rule_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <set>
#include <utility>

namespace homeward::rules {

namespace {

using Json = nlohmann::json;
using std::chrono::minutes;

/// Thrown and caught within this file, like the library's own.
struct WrongForm { };
struct NewerFormat { };

/// A whole number. One that is too large for the type becomes the largest that fits, so that it can
/// be called too large later; a fraction is no number of minutes.
std::int64_t numberFrom(const Json& json)
{
    constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    if (json.is_number_unsigned())
        return static_cast<std::int64_t>(std::min(json.get<std::uint64_t>(), std::uint64_t{kMost}));
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    // The library reads a whole number of more than 64 bits as a fraction.
    if (json.is_number_float() && json.get<double>() >= 0x1p63)
        return kMost;
    if (json.is_number_float() && json.get<double>() < -0x1p63)
        return kLeast;
    throw WrongForm{};
}

int versionFrom(const Json& json)
{
    const std::int64_t number = numberFrom(json);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        throw WrongForm{};
    return static_cast<int>(number);
}

const std::string& textFrom(const Json& json)
{
    return json.get_ref<const std::string&>();
}

std::string optionalText(const Json& object, const char* field)
{
    return object.contains(field) ? textFrom(object.at(field)) : std::string{};
}

/// The list under that name, which may be left out.
const Json& listIn(const Json& object, const char* field)
{
    static const Json kNone = Json::array();
    const auto found = object.find(field);
    if (found == object.end())
        return kNone;
    if (!found->is_array())
        throw WrongForm{};
    return *found;
}

/// A field that nobody here knows may be a condition: a rule must not lose one on the way.
void allowOnly(const Json& object, std::initializer_list<std::string_view> fields)
{
    if (!object.is_object())
        throw WrongForm{};
    for (const auto& [name, value] : object.items())
        if (std::ranges::find(fields, name) == fields.end())
            throw WrongForm{};
}

template <class Value>
Value known(std::optional<Value> value)
{
    if (!value)
        throw WrongForm{};
    return *value;
}

// Below, what can throw is assigned field by field: where it throws inside a braced initialiser,
// GCC 12 destroys the fields before it twice.

UnknownRule unknownFrom(const Json& json)
{
    UnknownRule rule;
    rule.kind = textFrom(json.at("rule"));
    rule.text = optionalText(json, "text");
    if (rule.kind.empty())
        throw WrongForm{};
    return rule;
}

AfterRule afterFrom(const Json& json, RuleKind kind)
{
    allowOnly(json, {"rule", "restMinutes", "nextDayFromMinutes", "needsSleep", "text"});
    AfterRule rule{.kind = kind, .end = {}};
    rule.end.restFor = minutes{numberFrom(json.at("restMinutes"))};
    rule.text = optionalText(json, "text");
    if (json.contains("nextDayFromMinutes"))
        rule.end.nextDayFrom = minutes{numberFrom(json.at("nextDayFromMinutes"))};
    if (json.contains("needsSleep"))
        rule.end.needsSleep = json.at("needsSleep").get<bool>();
    return rule;
}

BeforeRule beforeFrom(const Json& json, BeforeKind kind)
{
    allowOnly(json, {"rule", "withinMinutes"});
    BeforeRule rule{.kind = kind};
    if (json.contains("withinMinutes"))
        rule.within = minutes{numberFrom(json.at("withinMinutes"))};
    return rule;
}

ObservationRule observationFrom(const Json& json)
{
    allowOnly(json, {"mode", "minutes"});
    return {known(observationModeNamed(textFrom(json.at("mode")))),
            minutes{numberFrom(json.at("minutes"))}};
}

RoutePolicy routeFrom(const Json& json)
{
    allowOnly(json, {"after", "before", "observation", "others"});
    RoutePolicy route{.after = {}, .before = {}, .observation = {}};
    route.observation = observationFrom(json.at("observation"));
    for (const Json& rule : listIn(json, "after")) {
        if (const auto kind = ruleKindNamed(textFrom(rule.at("rule"))))
            route.after.push_back(afterFrom(rule, *kind));
        else
            route.others.push_back(unknownFrom(rule));
    }
    for (const Json& rule : listIn(json, "before")) {
        if (const auto kind = beforeKindNamed(textFrom(rule.at("rule"))))
            route.before.push_back(beforeFrom(rule, *kind));
        else
            route.others.push_back(unknownFrom(rule));
    }
    for (const Json& rule : listIn(json, "others"))
        route.others.push_back(unknownFrom(rule));
    return route;
}

std::vector<std::string> linesFrom(const Json& object, const char* field)
{
    std::vector<std::string> lines;
    for (const Json& line : listIn(object, field))
        lines.push_back(textFrom(line));
    return lines;
}

PreparationItem preparationItemFrom(const Json& json)
{
    allowOnly(json, {"id", "text"});
    PreparationItem item;
    item.id = textFrom(json.at("id"));
    item.text = textFrom(json.at("text"));
    if (item.id.empty() || item.text.empty())
        throw WrongForm{};
    return item;
}

ClinicPolicy readPolicy(const Json& json)
{
    const std::int64_t format = numberFrom(json.at("format"));
    if (format > kPolicyFormat)
        throw NewerFormat{};
    if (format < kPolicyFormat)
        throw WrongForm{};
    allowOnly(json,
              {"format", "clinic", "version", "routes", "medicineLines", "bringLines",
               "preparation", "bladderQuestion", "trendNotice", "signature"});
    ClinicPolicy policy;
    policy.origin.source = PolicySource::Clinic;
    policy.origin.name = textFrom(json.at("clinic"));
    policy.origin.version = versionFrom(json.at("version"));
    policy.medicineLines = linesFrom(json, "medicineLines");
    policy.bringLines = linesFrom(json, "bringLines");
    for (const Json& item : listIn(json, "preparation"))
        policy.preparation.push_back(preparationItemFrom(item));
    policy.asksAboutBladder = json.value("bladderQuestion", false);
    policy.allowsTrendNotice = json.value("trendNotice", false);
    policy.signature = optionalText(json, "signature");
    if (!json.at("routes").is_object())
        throw WrongForm{};
    for (const auto& [name, route] : json.at("routes").items())
        policy.routes.emplace(known(routeNamed(name)), routeFrom(route));
    return policy;
}

/// The library keeps the last of two fields with one name; which of two rests was meant?
Json parsed(std::string_view text)
{
    std::vector<std::set<std::string>> names;
    return Json::parse(text, [&](int /*depth*/, Json::parse_event_t event, const Json& value) {
        if (event == Json::parse_event_t::object_start)
            names.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            names.pop_back();
        else if (event == Json::parse_event_t::key && !names.back().insert(textFrom(value)).second)
            throw WrongForm{};
        return true;
    });
}

} // namespace

Result<ClinicPolicy, PolicyTextError> policyFrom(std::string_view json)
{
    if (json.size() > kLargestPolicyText)
        return unexpected{PolicyTextError::TooLarge};
    try {
        return readPolicy(parsed(json));
    } catch (const Json::parse_error&) {
        return unexpected{PolicyTextError::NotJson};
    } catch (const Json::exception&) {
        return unexpected{PolicyTextError::WrongForm};
    } catch (const WrongForm&) {
        return unexpected{PolicyTextError::WrongForm};
    } catch (const NewerFormat&) {
        return unexpected{PolicyTextError::NewerFormat};
    }
}

} // namespace homeward::rules

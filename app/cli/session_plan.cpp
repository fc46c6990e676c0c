#include "app/cli/session_plan.h"

#include "app/cli/values.h"
#include "core/rules/policy_templates.h"
#include "core/rules/rule_names.h"

#include <utility>

namespace homeward::cli {

namespace {

Result<std::chrono::minutes, Failure> parseLength(const OptionalText& text, Route route)
{
    if (!text)
        return rules::usualLength(route);
    const auto number = parseWhole(*text);
    if (!number)
        return unexpected{failureOf(rules::SessionError::LengthOutOfRange)};
    return std::chrono::minutes{*number};
}

} // namespace

void addPlanTexts(CLI::App& command, PlanTexts& texts)
{
    addText(command, "--route", texts.route, "How the medicine is given", "iv|im|esketamine|oral");
    addText(command, "--length-minutes", texts.length,
            "Planned length of dosing, 0 to 240 (else the usual one of the route)", "N");
    addText(command, "--kind", texts.kind, "Of the first course, or after it (induction)",
            "induction|booster");
    addText(command, "--place", texts.place, "Where, in your words");
}

Result<SessionPlan, Failure> parsePlan(const PlanTexts& texts, const ZonedInstant& start)
{
    const auto route = rules::routeNamed(texts.route.value_or(""));
    if (!route)
        return unexpected{invalid("invalidRoute", "A route is iv, im, esketamine or oral.")};
    const auto kind = rules::sessionKindNamed(texts.kind.value_or("induction"));
    if (!kind)
        return unexpected{invalid("invalidKind", "A session is an induction or a booster.")};
    const auto length = parseLength(texts.length, *route);
    if (!length)
        return unexpected{length.error()};
    auto place = parseWords(texts.place.value_or(""), rules::kLongestPlanText);
    if (!place)
        return unexpected{place.error()};
    return SessionPlan{.route = *route,
                       .kind = *kind,
                       .start = start,
                       .length = *length,
                       .place = std::move(*place)};
}

} // namespace homeward::cli

#include "app/cli/commands.h"
#include "app/cli/open_day.h"
#include "app/cli/session_answer.h"
#include "app/cli/values.h"
#include "core/rules/policy_templates.h"
#include "core/rules/rule_names.h"

namespace homeward::cli {

namespace {

struct AddSessionOptions {
    OptionalText route;
    OptionalText at;
    OptionalText length;
    OptionalText kind;
    OptionalText place;
};

Result<std::chrono::minutes, Failure> parseLength(const OptionalText& text, Route route)
{
    if (!text)
        return rules::usualLength(route);
    const auto number = parseWhole(*text);
    if (!number)
        return unexpected{failureOf(rules::SessionError::LengthOutOfRange)};
    return std::chrono::minutes{*number};
}

Result<SessionPlan, Failure> parsePlan(const Invocation& invocation,
                                       const AddSessionOptions& options)
{
    const auto route = rules::routeNamed(options.route.value_or(""));
    if (!route)
        return unexpected{invalid("invalidRoute", "A route is iv, im, esketamine or oral.")};
    const auto kind = rules::sessionKindNamed(options.kind.value_or("induction"));
    if (!kind)
        return unexpected{invalid("invalidKind", "A session is an induction or a booster.")};
    const auto length = parseLength(options.length, *route);
    if (!length)
        return unexpected{length.error()};
    auto place = parseWords(options.place.value_or(""), rules::kLongestPlanText);
    if (!place)
        return unexpected{place.error()};
    return invocation.momentAt(options.at).map([&](const ZonedInstant& start) {
        return SessionPlan{.route = *route,
                           .kind = *kind,
                           .start = start,
                           .length = *length,
                           .place = std::move(*place)};
    });
}

Result<Answer, Failure> planSession(const Invocation& invocation, const AddSessionOptions& options)
{
    const auto plan = parsePlan(invocation, options);
    if (!plan)
        return unexpected{plan.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    return explained(day->profile->sessions().add(*plan)).map([&](const TreatmentSession& session) {
        return sessionAnswer(session, *day->zone);
    });
}

struct MoveOptions {
    std::string id;
    OptionalText at;
};

/// The new start on the clocks of the clinic, wherever the person is; of --zone if that is named.
Result<ZonedInstant, Failure> movedStart(const Invocation& invocation, const ZonedInstant& old,
                                         Instant at)
{
    const auto zone =
        invocation.options().zone ? invocation.zone() : explained(findZone(old.zone()));
    return zone.map([&](const date::time_zone* known) { return ZonedInstant{at, *known}; });
}

Result<Answer, Failure> moveSession(const Invocation& invocation, const MoveOptions& options)
{
    const auto id = parseSessionId(options.id);
    if (!id)
        return unexpected{id.error()};
    const auto at = explained(parseRfc3339(options.at.value_or("")));
    if (!at)
        return unexpected{at.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    services::Sessions& sessions = day->profile->sessions();
    const auto old = explainedTreatment(sessions.find(*id));
    if (!old)
        return unexpected{old.error()};
    const auto start = movedStart(invocation, old->plan.start, *at);
    if (!start)
        return unexpected{start.error()};
    SessionPlan plan = old->plan;
    plan.start = *start;
    return explained(sessions.replan(*id, plan)).map([&](const TreatmentSession& session) {
        return sessionAnswer(session, *day->zone);
    });
}

Result<Answer, Failure> listSessions(const Invocation& invocation)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    return explainedTreatment(day->profile->sessions().list())
        .map([&](const std::vector<TreatmentSession>& sessions) {
            return sessionsAnswer(sessions, *day->zone);
        });
}

void addAddSession(CLI::App& group, Action& chosen)
{
    const auto options = [](CLI::App& command, AddSessionOptions& values) {
        addText(command, "--route", values.route, "How the medicine is given",
                "iv|im|esketamine|oral")
            ->required();
        addText(command, "--at", values.at, "Planned start, on the clock of --zone", kMoment)
            ->required();
        addText(command, "--length-minutes", values.length,
                "Planned length of dosing, 0 to 240 (else the usual one of the route)", "N");
        addText(command, "--kind", values.kind, "Of the first course, or after it (induction)",
                "induction|booster");
        addText(command, "--place", values.place, "Where, in your words");
    };
    addExamples(addCommand<AddSessionOptions>(group, {"add", "Plans a session"}, chosen, options,
                                              planSession),
                "  homewardctl session add --route iv --at 2026-03-02T10:00:00+01:00\n"
                "  homewardctl --zone Europe/Berlin session add --route esketamine "
                "--at 2026-03-02T10:00:00+01:00 --length-minutes 10 --kind booster");
}

void addMoveSession(CLI::App& group, Action& chosen)
{
    const auto options = [](CLI::App& command, MoveOptions& values) {
        command.add_option("ID", values.id, "The session's id, as \"session list\" shows it")
            ->type_name("UUID")
            ->required();
        addText(command, "--at", values.at, "The new start", kMoment)->required();
    };
    addExamples(
        addCommand<MoveOptions>(group, {"move", "Gives a session that has not begun another start"},
                                chosen, options, moveSession),
        "  homewardctl session move 019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11 "
        "--at 2026-03-03T10:00:00+01:00");
}

} // namespace

void addSessionCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "session", "Sessions at the clinic");
    addAddSession(group, chosen);
    addMoveSession(group, chosen);
    addSessionStepCommands(group, chosen);
    addExamples(
        addCommand(group, {"list", "Shows all sessions, the earliest first"}, chosen, listSessions),
        "  homewardctl session list");
}

} // namespace homeward::cli

#include "app/cli/session_answer.h"

#include "app/cli/excerpt.h"
#include "app/cli/local_time.h"
#include "core/rules/rule_names.h"

namespace homeward::cli {

namespace {

Json stepJson(const TreatmentSession& session, const std::optional<StepTaken>& taken)
{
    return timeJson(session.plan.start,
                    taken ? std::optional{taken->at} : std::optional<Instant>{});
}

std::string sessionLine(const TreatmentSession& session, const date::time_zone& here)
{
    const SessionPlan& plan = session.plan;
    std::string line = session.id.text() + "  " + timeText(plan.start, here) + "  ";
    line.append(rules::nameOf(plan.route)).append(" ").append(rules::nameOf(plan.kind));
    line.append(", ").append(rules::nameOf(session.status()));
    line += ", " + std::to_string(plan.length.count()) + " min";
    if (!plan.place.empty())
        line += ", " + excerpt(plan.place);
    return line + '\n';
}

} // namespace

Json jsonOf(const TreatmentSession& session)
{
    const SessionPlan& plan = session.plan;
    return {{"id", session.id.text()},
            {"route", rules::nameOf(plan.route)},
            {"kind", rules::nameOf(plan.kind)},
            {"status", rules::nameOf(session.status())},
            {"plannedAt", timeJson(plan.start)},
            {"startedAt", stepJson(session, session.started)},
            {"doseEndAt", stepJson(session, session.dosingEnded)},
            {"observedAt", stepJson(session, session.observed)},
            {"dischargedAt", stepJson(session, session.discharged)},
            {"cancelledAt", stepJson(session, session.cancelled)},
            {"zone", plan.start.zone()},
            {"lengthMinutes", plan.length.count()},
            {"place", textJson(plan.place)},
            {"doseText", textJson(plan.doseText)},
            {"movedFrom", timeJson(session.movedFrom)}};
}

Answer sessionAnswer(const TreatmentSession& session, const date::time_zone& here)
{
    return {.json = jsonOf(session), .text = "Saved: " + sessionLine(session, here)};
}

Answer sessionsAnswer(const std::vector<TreatmentSession>& sessions, const date::time_zone& here)
{
    Answer answer{.json = Json::array(), .text = sessions.empty() ? "No sessions.\n" : ""};
    for (const TreatmentSession& session : sessions) {
        answer.json.push_back(jsonOf(session));
        answer.text += sessionLine(session, here);
    }
    return answer;
}

} // namespace homeward::cli

#include "app/cli/plan_answer.h"

#include "app/cli/local_time.h"
#include "app/cli/session_answer.h"
#include "core/base/rfc3339.h"
#include "core/rules/booster_day.h"
#include "core/rules/rule_names.h"

#include <algorithm>
#include <set>

namespace homeward::cli {

namespace {

using rules::SessionOutlook;
using Sessions = std::vector<TreatmentSession>;

/// For a session whose day passed without a word. Source: clinical-rules.md, "Courses".
constexpr const char* kAskClinic = "Ask your clinic about this session.";

Json plannedJson(const TreatmentSession& session, const ZonedInstant& here)
{
    const SessionOutlook outlook = rules::sessionOutlook(session, here.at());
    Json json = jsonOf(session);
    json["outlook"] = rules::nameOf(outlook);
    json["advice"] = outlook == SessionOutlook::Passed ? Json(kAskClinic) : Json(nullptr);
    return json;
}

std::string plannedLine(const TreatmentSession& session, const ZonedInstant& here)
{
    const SessionOutlook outlook = rules::sessionOutlook(session, here.at());
    std::string line = "  " + session.id.text() + "  ";
    line += timeText(session.plan.start, *findZone(here.zone()).value()) + "  ";
    line.append(rules::nameOf(outlook));
    if (outlook == SessionOutlook::Passed)
        line.append(". ").append(kAskClinic);
    return line + '\n';
}

/// Those of the ids, in their order.
Sessions sessionsOf(const Course& course, const Sessions& all)
{
    Sessions found;
    for (const SessionId& id : course.sessions)
        if (const auto session = std::ranges::find(all, id, &TreatmentSession::id);
            session != all.end())
            found.push_back(*session);
    return found;
}

void addSessions(Answer& answer, Json& list, const Sessions& sessions, const ZonedInstant& here)
{
    for (const TreatmentSession& session : sessions) {
        list.push_back(plannedJson(session, here));
        answer.text += plannedLine(session, here);
    }
}

Json courseJson(const Course& course, const ZonedInstant& here)
{
    return {{"id", course.id.text()},
            {"version", course.version},
            {"template", textJson(course.templateName)},
            {"route", rules::nameOf(course.route)},
            {"ended", course.isEnded},
            {"recordedAt", timeJson(here, course.recordedAt)},
            {"sessions", Json::array()}};
}

std::string courseLine(const Course& course)
{
    std::string line = "Course " + course.id.text() + "  ";
    line.append(rules::nameOf(course.route));
    if (!course.templateName.empty())
        line += ", " + course.templateName;
    return line + (course.isEnded ? ", ended\n" : "\n");
}

/// Those that belong to no course.
Sessions othersOf(const PlanOnRecord& plan)
{
    std::set<SessionId> taken;
    for (const Course& course : plan.courses)
        taken.insert(course.sessions.begin(), course.sessions.end());
    Sessions others;
    std::ranges::copy_if(
        plan.sessions, std::back_inserter(others),
        [&](const TreatmentSession& session) { return !taken.contains(session.id); });
    return others;
}

/// Source: clinical-rules.md, "Boosters".
std::string boosterText(LocalDay day)
{
    return "Your clinic suggested thinking about your next session around " + dayText(day) + '.';
}

std::string boosterLine(const BoosterPlan& plan, const std::optional<LocalDay>& day)
{
    if (day)
        return boosterText(*day) + '\n';
    if (const auto* date = std::get_if<BoosterDate>(&plan.when))
        return "Your clinic's date for the next session: around " + dayText(date->day) + ".\n";
    if (const auto* interval = std::get_if<BoosterInterval>(&plan.when))
        return "Your clinic's interval: " + std::to_string(interval->weeks)
            + " weeks after a session.\n";
    return "No date and no interval from your clinic.\n";
}

} // namespace

Answer courseAnswer(const Course& course, const Sessions& sessions, const ZonedInstant& here)
{
    Answer answer{.json = courseJson(course, here), .text = courseLine(course)};
    addSessions(answer, answer.json["sessions"], sessionsOf(course, sessions), here);
    return answer;
}

Answer boosterAnswer(const BoosterPlan& plan, const Sessions& sessions, const ZonedInstant& here)
{
    const auto* date = std::get_if<BoosterDate>(&plan.when);
    const auto* interval = std::get_if<BoosterInterval>(&plan.when);
    const auto around = rules::boosterDay(plan, sessions, here.day());
    return {.json = {{"version", plan.version},
                     {"date", date ? Json(dayText(date->day)) : Json(nullptr)},
                     {"everyWeeks", interval ? Json(interval->weeks) : Json(nullptr)},
                     {"source", rules::nameOf(plan.source)},
                     {"recordedAt", timeJson(here, plan.recordedAt)},
                     {"around", around ? Json(dayText(*around)) : Json(nullptr)},
                     {"text", around ? Json(boosterText(*around)) : Json(nullptr)}},
            .text = boosterLine(plan, around)};
}

Answer planAnswer(const PlanOnRecord& plan, const ZonedInstant& here)
{
    Answer answer{.json = {{"courses", Json::array()},
                           {"otherSessions", Json::array()},
                           {"booster", nullptr}},
                  .text = {}};
    for (const Course& course : plan.courses) {
        const Answer one = courseAnswer(course, plan.sessions, here);
        answer.json["courses"].push_back(one.json);
        answer.text += one.text;
    }
    const Sessions others = othersOf(plan);
    if (!others.empty())
        answer.text += plan.courses.empty() ? "Sessions\n" : "Other sessions\n";
    addSessions(answer, answer.json["otherSessions"], others, here);
    if (plan.booster) {
        const Answer one = boosterAnswer(*plan.booster, plan.sessions, here);
        answer.json["booster"] = one.json;
        answer.text += one.text;
    }
    if (answer.text.empty())
        answer.text = "Nothing is planned here.\n";
    return answer;
}

} // namespace homeward::cli

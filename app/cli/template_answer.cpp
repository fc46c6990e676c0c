#include "app/cli/template_answer.h"

#include "app/cli/local_time.h"
#include "core/rules/course_dates.h"
#include "core/rules/rule_names.h"

namespace homeward::cli {

namespace {

Json phasesJson(const CourseTemplate& each)
{
    Json phases = Json::array();
    for (const CoursePhase& phase : each.phases)
        phases.push_back({{"sessions", phase.sessions}, {"weeks", phase.weeks}});
    return phases;
}

Json startsJson(const CourseTemplate& each, const std::optional<ZonedInstant>& first)
{
    if (!first || each.phases.empty())
        return nullptr;
    Json starts = Json::array();
    for (const ZonedInstant& start : rules::courseStarts(each, *first))
        starts.push_back(timeJson(start));
    return starts;
}

std::string templateLine(const CourseTemplate& each)
{
    std::string line = each.name + "  ";
    line.append(rules::nameOf(each.route)) += ": ";
    std::string separator;
    for (const CoursePhase& phase : each.phases) {
        line += separator + std::to_string(phase.sessions) + " in " + std::to_string(phase.weeks)
            + " weeks";
        separator = ", then ";
    }
    return line + (each.phases.empty() ? "your clinic names each date" : "") + '\n';
}

} // namespace

Answer templatesAnswer(const std::vector<CourseTemplate>& templates,
                       const std::optional<ZonedInstant>& first)
{
    Answer answer{.json = Json::array(), .text = {}};
    for (const CourseTemplate& each : templates) {
        answer.json.push_back({{"name", each.name},
                               {"route", rules::nameOf(each.route)},
                               {"lengthMinutes", each.length.count()},
                               {"phases", phasesJson(each)},
                               {"after", rules::nameOf(each.after)},
                               {"grade", each.grade},
                               {"source", each.source},
                               {"starts", startsJson(each, first)}});
        answer.text += templateLine(each);
        if (first && !each.phases.empty())
            for (const ZonedInstant& start : rules::courseStarts(each, *first))
                answer.text += "  " + timeText(start, *findZone(start.zone()).value()) + '\n';
    }
    answer.text += "The dates of your clinic count.\n";
    return answer;
}

} // namespace homeward::cli

#include "app/cli/rules_answer.h"

#include "app/cli/excerpt.h"
#include "app/cli/local_time.h"
#include "app/cli/rule_words.h"
#include "core/rules/rule_names.h"

#include <algorithm>
#include <array>
#include <vector>

namespace homeward::cli {

namespace {

using rules::DayStage;
using services::DayStatus;

constexpr std::array<std::string_view, 7> kStageNames{"everyday",    "before",  "overdue", "during",
                                                      "observation", "leaving", "home"};

using Sessions = std::vector<TreatmentSession>;

/// A day, and the sessions on whose clocks its moments are told.
struct StatusView {
    const OpenDay& day;
    const DayStatus& status;
    const Sessions& sessions;

    ZonedInstant placeOf(const SessionId& session) const
    {
        const auto found = std::ranges::find(sessions, session, &TreatmentSession::id);
        return found == sessions.end() ? day.onOwnClock(status.provenNow) : found->plan.start;
    }

    /// That of the day's own session.
    ZonedInstant place() const
    {
        return status.session ? status.session->plan.start : day.onOwnClock(status.provenNow);
    }
};

Json restrictionJson(const StatusView& view, const rules::Restriction& restriction)
{
    return {{"rule", rules::nameOf(restriction.kind)},
            {"state", rules::nameOf(restriction.state)},
            {"until", timeJson(view.placeOf(restriction.session), restriction.until)},
            {"endedAt", timeJson(view.placeOf(restriction.session), restriction.endedAt)},
            {"estimated", restriction.isEstimated},
            {"needsSleep", restriction.needsSleep},
            {"text", textJson(restriction.text)},
            {"source", sourceJson(restriction.origin)},
            {"session", restriction.session.text()}};
}

Json observationJson(const StatusView& view)
{
    const auto& observation = view.status.observation;
    if (!observation)
        return nullptr;
    return {{"mode", rules::nameOf(observation->mode)},
            {"state", rules::nameOf(observation->state)},
            {"until", timeJson(view.place(), observation->until)},
            {"estimated", observation->isEstimated},
            {"timePassed", observation->isTimePassed},
            {"source", sourceJson(observation->origin)}};
}

template <class Items, class Each>
Json arrayOf(const Items& items, Each each)
{
    Json array = Json::array();
    for (const auto& item : items)
        array.push_back(each(item));
    return array;
}

Json statusJson(const StatusView& view)
{
    const DayStatus& status = view.status;
    const auto restriction = [&](const auto& each) { return restrictionJson(view, each); };
    const auto other = [](const UnknownRule& rule) {
        return Json{{"kind", rule.kind}, {"text", textJson(rule.text)}};
    };
    return {{"mode", status.isPostSession() ? "postSession" : "everyday"},
            {"stage", kStageNames.at(static_cast<std::size_t>(status.stage))},
            {"provenAt", timeJson(view.day.onOwnClock(status.provenNow))},
            {"clockDoubtful", status.isClockDoubtful},
            {"session", status.session ? Json(status.session->id.text()) : Json(nullptr)},
            {"restrictions", arrayOf(status.restrictions, restriction)},
            {"observation", observationJson(view)},
            {"others", arrayOf(status.others, other)},
            {"medicineLines", status.medicineLines},
            {"bringLines", status.bringLines},
            {"nextChange", timeJson(view.place(), status.nextChange)}};
}

std::string untilText(const StatusView& view, const ZonedInstant& place,
                      std::optional<Instant> until)
{
    return until ? timeText(onClocksOf(place, *until), *view.day.zone) : "a time nobody knows";
}

std::string restrictionsText(const StatusView& view)
{
    const auto& restrictions = view.status.restrictions;
    std::string text;
    for (const rules::Restriction& restriction : restrictions)
        text += restrictionLine(
            restriction,
            untilText(view, view.placeOf(restriction.session),
                      restriction.endedAt ? restriction.endedAt : restriction.until));
    if (!restrictions.empty() && std::ranges::none_of(restrictions, &rules::Restriction::isInForce))
        text += closingLine(restrictions.front().origin.source);
    return text;
}

std::string statusText(const StatusView& view)
{
    const DayStatus& status = view.status;
    std::string text = std::string{wordsFor(status.stage)} + '\n';
    if (status.isClockDoubtful)
        text += "The clock of this device was set forward. The rules count the time that has "
                "really gone by.\n";
    if (const auto& observation = status.observation)
        text += observationLine(
            *observation,
            observation->until ? untilText(view, view.place(), observation->until) : "");
    text += restrictionsText(view);
    for (const UnknownRule& rule : status.others)
        text +=
            "Your clinic also says: " + oneLine(rule.text.empty() ? rule.kind : rule.text) + '\n';
    for (const std::string& line : status.medicineLines)
        text += oneLine(line) + '\n';
    return text;
}

} // namespace

Json sourceJson(const PolicyOrigin& origin)
{
    return {{"kind", origin.source == PolicySource::Clinic ? "clinic" : "builtIn"},
            {"name", origin.name},
            {"version", origin.version}};
}

Result<Answer, Failure> statusAnswer(const OpenDay& day)
{
    const auto status = day.status();
    if (!status)
        return unexpected{status.error()};
    const auto sessions = explainedTreatment(day.profile->sessions().list());
    if (!sessions)
        return unexpected{sessions.error()};
    const StatusView view{day, *status, *sessions};
    return Answer{.json = statusJson(view), .text = statusText(view)};
}

} // namespace homeward::cli

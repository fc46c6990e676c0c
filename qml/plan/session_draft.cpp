#include "qml/plan/session_draft.h"

#include "qml/support/local_moment.h"

#include <cassert>

namespace homeward::ui {

SessionDraft draftOf(const SessionPlan& plan)
{
    return {.route = static_cast<int>(plan.route),
            .day = dayOf(plan.start),
            .minutes = minutesOf(plan.start),
            .length = static_cast<int>(plan.length.count()),
            .place = QString::fromStdString(plan.place)};
}

SessionPlan planOf(const SessionDraft& draft, const ZonedInstant& place, const SessionPlan* before)
{
    assert(draft.route != SessionDraft::kOpen && draft.day != SessionDraft::kOpen);
    const LocalTime local = localTimeOf(draft.day, draft.minutes);
    // A repeated local time has two moments: what was not touched must not move.
    const bool isUntouched = before != nullptr && dayOf(before->start) == draft.day
        && minutesOf(before->start) == draft.minutes;
    return {.route = static_cast<Route>(draft.route),
            .kind = before != nullptr ? before->kind : SessionKind::Induction,
            .start = isUntouched ? before->start : momentAt(local, place),
            .length = std::chrono::minutes{draft.length},
            .place = draft.place.trimmed().toStdString(),
            .doseText = before != nullptr ? before->doseText : std::string{}};
}

} // namespace homeward::ui

#include "qml/plan/coming_up.h"

#include "core/rules/booster_day.h"
#include "qml/plan/plan_words.h"
#include "qml/plan/session_words.h"
#include "qml/ride/ride_words.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

/// Gives the sentences below a context for translators.
struct ComingUp {
    Q_DECLARE_TR_FUNCTIONS(ComingUp)
};

} // namespace

QString nearSessionTitle(const PlanFacts& facts, const ZonedInstant& now)
{
    if (!facts.next || facts.next->status() != SessionStatus::Planned)
        return {};
    const date::days ahead = facts.next->plan.start.day() - now.day();
    if (ahead <= date::days{0} || ahead > kSessionIsNear)
        return {};
    if (ahead == date::days{1})
        return ComingUp::tr("Your next session is tomorrow");
    return ComingUp::tr("Your next session is in %n days", "", ahead.count());
}

QString nearSessionDetail(const PlanFacts& facts, const ZonedInstant& now)
{
    if (!facts.next)
        return {};
    return ComingUp::tr("%1. %2", "date and time, whether there is a ride")
        .arg(sessionTimeText(facts.next->plan.start, now), rideSentence(facts.ride));
}

QString nearBoosterText(const PlanFacts& facts, const ZonedInstant& now)
{
    if (!facts.boosterDay)
        return {};
    const date::days ahead = *facts.boosterDay - now.day();
    const bool isNear = ahead <= rules::kAroundBooster && ahead >= -rules::kAroundBooster;
    return isNear ? boosterSentence(*facts.boosterDay) : QString{};
}

} // namespace homeward::ui

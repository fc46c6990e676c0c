#include "core/rules/reminder_kinds.h"

#include "core/rules/mood_back_off.h"
#include "core/rules/other_rules.h"
#include "core/rules/reminder_times.h"

#include <algorithm>

namespace homeward::rules {

namespace {

constexpr std::chrono::hours kAfterDosing{24};
constexpr std::chrono::hours kCheckInUse{24};

/// Nothing where nobody knows when dosing, or the last rule, ends.
std::optional<Instant> checkInAfter(const ReminderSession& facts)
{
    const TreatmentSession& session = facts.session;
    if (session.cancelled || !session.dosingEnded || !facts.lastRuleEnds)
        return std::nullopt;
    return std::max(session.dosingEnded->at + kAfterDosing, *facts.lastRuleEnds);
}

} // namespace

std::vector<Reminder> afterSessionReminders(const ReminderFacts& facts,
                                            const ReminderSettings& settings,
                                            const ReminderSpan& span)
{
    const LocalDay answered = countedFrom(facts, dayOn(span.zone, span.now));
    std::vector<Reminder> reminders;
    for (const ReminderSession& each : facts.sessions) {
        const auto at = checkInAfter(each);
        if (!at || isUnderOtherRules(facts, each.session, *at))
            continue;
        const ReminderTime due = outOfQuietHours({.at = *at}, settings, span.zone);
        if (facts.lastMood && dayOn(span.zone, due.at) <= answered)
            continue; // that day has its check-in
        reminders.push_back({.kind = ReminderKind::AfterSession,
                             .name = reminderName(ReminderKind::AfterSession, each.session),
                             .due = due,
                             .until = due.at + kCheckInUse,
                             .words = ReminderWords::CheckIn});
    }
    return reminders;
}

} // namespace homeward::rules

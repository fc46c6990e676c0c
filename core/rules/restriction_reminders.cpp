#include "core/rules/reminder_kinds.h"

#include "core/rules/other_rules.h"
#include "core/rules/reminder_times.h"
#include "core/rules/restrictions.h"

namespace homeward::rules {

namespace {

constexpr std::chrono::hours kRestrictionUse{24};

/// What staff have written down, or else what is to be expected. Nothing for what was cancelled.
std::optional<Instant> endOf(const ReminderSession& facts)
{
    const TreatmentSession& session = facts.session;
    // Asked at the planned start, so that a session that nobody has begun yet has an estimate, too.
    const auto dosingEnd = dosingEndOf(session, session.plan.start.at());
    if (!dosingEnd)
        return std::nullopt;
    if (session.discharged)
        return session.discharged->at;
    return session.observed ? session.observed->at : dosingEnd->at + facts.observation;
}

Reminder restrictionReminder(ReminderKind kind, const TreatmentSession& session,
                             const ReminderTime& due, Instant until)
{
    return {.kind = kind,
            .name = reminderName(kind, session),
            .due = due,
            .until = until,
            .words = ReminderWords::Plan};
}

} // namespace

std::vector<Reminder> restrictionRunningReminders(const ReminderFacts& facts,
                                                  const ReminderSettings& settings,
                                                  const date::time_zone& zone)
{
    std::vector<Reminder> reminders;
    for (const ReminderSession& each : facts.sessions)
        if (const auto end = endOf(each))
            reminders.push_back(
                restrictionReminder(ReminderKind::RestrictionRunning, each.session,
                                    outOfQuietHours({.at = *end}, settings, zone),
                                    each.lastRuleEnds.value_or(*end + kRestrictionUse)));
    return reminders;
}

std::vector<Reminder> restrictionEndingReminders(const ReminderFacts& facts,
                                                 const ReminderSettings& settings,
                                                 const date::time_zone& zone)
{
    std::vector<Reminder> reminders;
    for (const ReminderSession& each : facts.sessions) {
        const auto end = each.lastRuleEnds;
        if (!end || each.session.cancelled || isUnderOtherRules(facts, each.session, *end))
            continue;
        reminders.push_back(restrictionReminder(ReminderKind::RestrictionEnding, each.session,
                                                outOfQuietHours({.at = *end}, settings, zone),
                                                *end + kRestrictionUse));
    }
    return reminders;
}

} // namespace homeward::rules

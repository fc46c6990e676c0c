#include "core/rules/reminder_kinds.h"

#include "core/base/rfc3339.h"
#include "core/rules/reminder_times.h"

#include <string>

namespace homeward::rules {

namespace {

using std::chrono::minutes;

Reminder reminderBefore(const TreatmentSession& session, std::string_view rest,
                        const ReminderTime& due)
{
    return {.kind = ReminderKind::BeforeSession,
            .name = reminderName(ReminderKind::BeforeSession, session, rest),
            .due = due,
            .until = session.plan.start.at(),
            .words = ReminderWords::Plan};
}

void addLines(std::vector<Reminder>& reminders, const ReminderSession& facts,
              const date::time_zone& zone)
{
    const TreatmentSession& session = facts.session;
    const Instant start = session.plan.start.at();
    const LocalDay evening = dayOn(zone, start) - date::days{1};
    reminders.push_back(
        reminderBefore(session, "evening", onTheWall(evening + kEveningReminder, zone)));
    for (const BeforeRule& rule : facts.before) {
        if (!rule.within || *rule.within <= minutes{0})
            continue;
        // With its moment: a session that is moved on its day has other times, to be told anew.
        const Instant at = start - *rule.within;
        reminders.push_back(reminderBefore(session, rfc3339(at), {.at = at}));
    }
}

} // namespace

std::vector<Reminder> beforeSessionReminders(const ReminderFacts& facts,
                                             const date::time_zone& zone)
{
    std::vector<Reminder> reminders;
    for (const ReminderSession& each : facts.sessions)
        if (each.session.status() == SessionStatus::Planned)
            addLines(reminders, each, zone);
    return reminders;
}

} // namespace homeward::rules

#include "core/services/reminder_fates.h"

namespace homeward::services {

namespace {

void apply(const ReminderEvent& event, Instant now, rules::ReminderHandling& handling)
{
    switch (event.step) {
    case ReminderStep::Shown:
        handling.shownAt = event.at;
        handling.snoozedUntil = std::nullopt;
        return;
    case ReminderStep::Snoozed:
        handling.snoozedUntil = event.snoozedUntil;
        return;
    case ReminderStep::Expired:
        handling.isOver = handling.isOver || event.at <= now;
        return;
    case ReminderStep::Done:
    case ReminderStep::Skipped:
    case ReminderStep::Superseded:
        handling.isOver = true;
        return;
    }
}

} // namespace

std::map<std::string, rules::ReminderHandling> reminderFates(std::span<const ReminderEvent> events,
                                                             Instant now)
{
    std::map<std::string, rules::ReminderHandling> fates;
    for (const ReminderEvent& event : events)
        apply(event, now, fates[event.id]);
    return fates;
}

bool isPending(const rules::ReminderHandling& handling)
{
    return !handling.isOver && (!handling.shownAt || handling.snoozedUntil);
}

} // namespace homeward::services

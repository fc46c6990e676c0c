#include "core/services/reminder_fates.h"

namespace homeward::services {

namespace {

void apply(const ReminderEvent& event, rules::ReminderHandling& handling)
{
    switch (event.step) {
    case ReminderStep::Shown:
        handling.shownAt = event.at;
        handling.snoozedUntil = std::nullopt;
        return;
    case ReminderStep::Snoozed:
        handling.snoozedUntil = event.snoozedUntil;
        return;
    case ReminderStep::Done:
    case ReminderStep::Skipped:
    case ReminderStep::Superseded:
    case ReminderStep::Expired:
        handling.isOver = true;
        return;
    }
}

} // namespace

std::map<std::string, rules::ReminderHandling> reminderFates(std::span<const ReminderEvent> events)
{
    std::map<std::string, rules::ReminderHandling> fates;
    for (const ReminderEvent& event : events)
        apply(event, fates[event.id]);
    return fates;
}

bool isPending(const rules::ReminderHandling& handling)
{
    return !handling.isOver && (!handling.shownAt || handling.snoozedUntil);
}

} // namespace homeward::services

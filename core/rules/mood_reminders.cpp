#include "core/rules/reminder_kinds.h"

#include "core/rules/mood_back_off.h"
#include "core/rules/reminder_times.h"

#include <algorithm>

namespace homeward::rules {

namespace {

constexpr date::days kLookedBack{366};

} // namespace

std::vector<Reminder> moodReminders(const ReminderFacts& facts, const ReminderSettings& settings,
                                    const ReminderSpan& span)
{
    const LocalDay today = dayOn(span.zone, span.now);
    const LocalDay answered = countedFrom(facts, today);
    const LocalDay last = dayOn(span.zone, span.until);
    // From there, whatever the day is: the wordings follow each other.
    std::vector<Reminder> reminders;
    for (LocalDay day = std::max(answered + date::days{1}, today - kLookedBack); day <= last;
         day += date::days{1}) {
        if (!isMoodAskedAfter(day - answered))
            continue;
        const ReminderTime time = onTheWall(day + settings.mood, span.zone);
        if (dayOn(span.zone, time.at) != day)
            continue; // a day that this zone has left out
        reminders.push_back({.kind = ReminderKind::Mood,
                             .name = reminderName(ReminderKind::Mood, day),
                             .due = outOfQuietHours(time, settings, span.zone),
                             .until = endOfDay(day, span.zone),
                             .words = ReminderWords::CheckIn});
    }
    return reminders;
}

} // namespace homeward::rules

#include "core/rules/reminder_kinds.h"

#include "core/rules/reminder_times.h"

namespace homeward::rules {

namespace {

constexpr date::days kBoosterAhead{7};
constexpr date::days kBoosterUse{7}; // after the day itself

} // namespace

std::vector<Reminder> boosterReminders(const ReminderFacts& facts, const ReminderSettings& settings,
                                       const date::time_zone& zone)
{
    if (!facts.boosterDay)
        return {};
    const LocalDay day = *facts.boosterDay;
    const auto onDay = [&](LocalDay when, std::string_view rest) {
        const ReminderTime due = onTheWall(when + kMorningReminder, zone);
        return Reminder{.kind = ReminderKind::Booster,
                        .name = reminderName(ReminderKind::Booster, day, rest),
                        .due = outOfQuietHours(due, settings, zone),
                        .until = endOfDay(day + kBoosterUse, zone),
                        .words = ReminderWords::Plan};
    };
    return {onDay(day - kBoosterAhead, {}), onDay(day, "again")};
}

} // namespace homeward::rules

#include "core/rules/reminder_kinds.h"

#include "core/rules/reminder_times.h"

#include <array>

namespace homeward::rules {

namespace {

bool isRideMissing(const ReminderSession& facts)
{
    return facts.session.status() == SessionStatus::Planned
        && (facts.ride == RideState::NotArranged || facts.ride == RideState::NoRide);
}

} // namespace

std::vector<Reminder> rideReminders(const ReminderFacts& facts, const ReminderSettings& settings,
                                    const date::time_zone& zone)
{
    constexpr std::array<std::pair<date::days, std::string_view>, 2> kBefore{
        {{date::days{3}, "3"}, {date::days{1}, "1"}}};
    std::vector<Reminder> reminders;
    for (const ReminderSession& each : facts.sessions) {
        if (!isRideMissing(each))
            continue;
        const Instant start = each.session.plan.start.at();
        for (const auto& [before, rest] : kBefore) {
            const LocalTime morning = dayOn(zone, start) - before + kMorningReminder;
            reminders.push_back({.kind = ReminderKind::RideHome,
                                 .name = reminderName(ReminderKind::RideHome, each.session, rest),
                                 .due = outOfQuietHours(onTheWall(morning, zone), settings, zone),
                                 .until = start,
                                 .words = ReminderWords::Plan});
        }
    }
    return reminders;
}

} // namespace homeward::rules

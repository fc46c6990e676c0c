#include "core/rules/reminder_plan.h"

#include "core/rules/reminder_kinds.h"
#include "core/rules/reminder_wording.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace homeward::rules {

namespace {

/// So that a span without an end does not plan for ever.
constexpr date::days kLongestSpan{3660};
/// A check-in after a session stands for the daily one that is as near as this.
constexpr std::chrono::hours kSameCheckIn{2};

std::vector<Reminder> remindersOf(ReminderKind kind, const ReminderFacts& facts,
                                  const ReminderSettings& settings, const ReminderSpan& span)
{
    switch (kind) {
    case ReminderKind::Mood:
        return moodReminders(facts, settings, span);
    case ReminderKind::AfterSession:
        return afterSessionReminders(facts, settings, span);
    case ReminderKind::BeforeSession:
        return beforeSessionReminders(facts, span.zone);
    case ReminderKind::RideHome:
        return rideReminders(facts, settings, span.zone);
    case ReminderKind::RestrictionRunning:
        return restrictionRunningReminders(facts, settings, span.zone);
    case ReminderKind::RestrictionEnding:
        return restrictionEndingReminders(facts, settings, span.zone);
    case ReminderKind::Booster:
        return boosterReminders(facts, settings, span.zone);
    case ReminderKind::Questionnaire:
        break;
    }
    return questionnaireReminders(facts, settings, span.zone);
}

void replaceMood(std::vector<Reminder>& reminders)
{
    std::vector<Instant> checkIns;
    for (const Reminder& each : reminders)
        if (each.kind == ReminderKind::AfterSession)
            checkIns.push_back(each.due.at);
    std::erase_if(reminders, [&](const Reminder& each) {
        return each.kind == ReminderKind::Mood
            && std::ranges::any_of(checkIns, [&](Instant checkIn) {
                   return std::chrono::abs(checkIn - each.due.at) <= kSameCheckIn;
               });
    });
}

void sortByMoment(std::vector<Reminder>& reminders)
{
    std::ranges::sort(reminders, {}, [](const Reminder& each) {
        return std::tuple{each.due.at, each.kind, std::string_view{each.name}};
    });
}

/// One nudge of a kind at one moment, of use for as long as any of them.
std::vector<Reminder> merged(std::vector<Reminder> sorted)
{
    std::vector<Reminder> kept;
    kept.reserve(sorted.size());
    for (Reminder& each : sorted) {
        const bool isSame =
            !kept.empty() && kept.back().kind == each.kind && kept.back().due.at == each.due.at;
        if (isSame)
            kept.back().until = std::max(kept.back().until, each.until);
        else
            kept.push_back(std::move(each));
    }
    return kept;
}

/// Takes its handling into account; false if it is not to be shown any more.
bool isWanted(Reminder& reminder, const ReminderFacts& facts)
{
    const auto found = facts.handled.find(reminder.name);
    if (found == facts.handled.end())
        return true;
    const ReminderHandling& handling = found->second;
    if (handling.snoozedUntil)
        reminder.due = {.at = *handling.snoozedUntil};
    return !handling.isOver && (!handling.shownAt || handling.snoozedUntil > handling.shownAt);
}

bool isIn(const ReminderSpan& span, const Reminder& reminder)
{
    return reminder.due.at < span.until && reminder.due.at < reminder.until
        && reminder.until > span.now;
}

} // namespace

std::vector<Reminder> reminderPlan(const ReminderFacts& facts, const ReminderSettings& settings,
                                   const ReminderSpan& span)
{
    const Instant until = std::min(span.until, span.now + kLongestSpan);
    const ReminderSpan within{.now = span.now, .until = until, .zone = span.zone};
    std::vector<Reminder> all;
    for (const ReminderKind kind : kReminderKinds)
        if (settings.wants(kind))
            std::ranges::move(remindersOf(kind, facts, settings, within), std::back_inserter(all));
    replaceMood(all);
    sortByMoment(all);
    all = merged(std::move(all));
    std::erase_if(all, [](const Reminder& each) { return each.due.at >= each.until; });
    giveWordings(all, span.zone); // before anything that changes from plan to plan
    std::erase_if(all,
                  [&](Reminder& each) { return !isWanted(each, facts) || !isIn(within, each); });
    sortByMoment(all); // a snoozed one has moved
    return all;
}

} // namespace homeward::rules

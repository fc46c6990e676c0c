#include "core/rules/reminder_kinds.h"

#include "core/rules/reminder_times.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace homeward::rules {

namespace {

constexpr date::days kRepeatAfter{7};
constexpr date::days kLeastApart{7};
constexpr date::days kUseOfFirst{
    14}; // as long as its handling has to be known: it moves the repeat
constexpr date::days kUseOfRepeat{21};

/// A day on which questionnaires are due, and until when rules are in force on it.
using DueDays = std::map<LocalDay, std::optional<Instant>>;

DueDays dueDays(const std::vector<ReminderQuestionnaire>& questionnaires)
{
    DueDays due;
    for (const auto& [instrument, when] : questionnaires) {
        auto& notBefore = due[when.day];
        notBefore = std::max(notBefore, when.notBefore);
    }
    return due;
}

/// A reminder before it has found its day.
struct Asking {
    LocalDay day; ///< at the earliest
    LocalDay due;
    bool isRepeat;
};

std::vector<Asking> askings(const DueDays& due)
{
    std::vector<Asking> all;
    for (const auto& [day, notBefore] : due) {
        all.push_back({day, day, false});
        all.push_back({day + kRepeatAfter, day, true});
    }
    std::ranges::sort(all, {}, [](const Asking& each) {
        return std::tuple{each.day, each.isRepeat}; // a first one speaks for a repeat
    });
    return all;
}

/// A week apart: one that comes later on or after its own day speaks for those before it.
std::vector<Asking> apart(const std::vector<Asking>& all)
{
    std::vector<Asking> kept;
    for (Asking asking : all) {
        if (!kept.empty() && asking.day <= kept.back().day)
            continue;
        if (!kept.empty())
            asking.day = std::max(asking.day, kept.back().day + kLeastApart);
        kept.push_back(asking);
    }
    return kept;
}

/// The day on which the first of two was shown, which may be late.
std::optional<LocalDay> shownOn(const ReminderFacts& facts, LocalDay due,
                                const date::time_zone& zone)
{
    const auto first = facts.handled.find(reminderName(ReminderKind::Questionnaire, due));
    if (first == facts.handled.end() || !first->second.shownAt)
        return std::nullopt;
    return dayOn(zone, *first->second.shownAt);
}

/// The usual time of that day, unless rules are in force until later.
ReminderTime freeTime(LocalDay day, std::optional<Instant> notBefore, const date::time_zone& zone)
{
    const ReminderTime usual = onTheWall(day + kMorningReminder, zone);
    return notBefore && *notBefore > usual.at ? ReminderTime{.at = *notBefore} : usual;
}

} // namespace

std::vector<Reminder> questionnaireReminders(const ReminderFacts& facts,
                                             const ReminderSettings& settings,
                                             const date::time_zone& zone)
{
    const DueDays due = dueDays(facts.questionnaires);
    std::vector<Reminder> reminders;
    for (auto [day, dueOn, isRepeat] : apart(askings(due))) {
        const auto shown = isRepeat ? shownOn(facts, dueOn, zone) : std::nullopt;
        if (shown)
            day = std::max(day, *shown + kLeastApart);
        const ReminderTime time = freeTime(day, due.at(dueOn), zone);
        reminders.push_back(
            {.kind = ReminderKind::Questionnaire,
             .name = reminderName(ReminderKind::Questionnaire, dueOn, isRepeat ? "again" : ""),
             .due = outOfQuietHours(time, settings, zone),
             .until = endOfDay(dueOn + (isRepeat ? kUseOfRepeat : kUseOfFirst), zone),
             .words = ReminderWords::CheckIn});
    }
    return reminders;
}

} // namespace homeward::rules

#include "core/services/reminder_delivery.h"

#include "core/services/reminder_fates.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <utility>

namespace homeward::services {

namespace {

using Fates = std::map<std::string, rules::ReminderHandling>;

/// A reminder of the window as it stands on a clock of the device.
struct Standing {
    const ScheduledReminder* reminder; ///< never null
    rules::ReminderHandling fate;
    Instant due;
    Instant until;

    bool isWaiting() const { return isPending(fate); }
    bool isUseful(Instant now) const { return now < until; }
};

/// What follows the person's clock is due, and of use, when that clock shows it.
Standing standingOf(const ScheduledReminder& reminder, const Fates& fates,
                    const date::time_zone& zone)
{
    const auto found = fates.find(reminder.id);
    const Instant planned =
        reminder.onTheWall ? latestInstant(*reminder.onTheWall, zone) : reminder.at;
    Standing standing{.reminder = &reminder,
                      .fate = found == fates.end() ? rules::ReminderHandling{} : found->second,
                      .due = planned,
                      .until = reminder.until + (planned - reminder.at)};
    if (standing.fate.snoozedUntil)
        standing.due = *standing.fate.snoozedUntil;
    return standing;
}

std::vector<Standing> standings(const ReminderWindow& window,
                                const std::vector<ReminderEvent>& ledger,
                                const date::time_zone& zone, Instant now)
{
    const Fates fates = reminderFates(ledger, now);
    std::vector<Standing> all;
    all.reserve(window.reminders.size());
    for (const ScheduledReminder& reminder : window.reminders)
        all.push_back(standingOf(reminder, fates, zone));
    std::ranges::stable_sort(all, {}, &Standing::due);
    return all;
}

/// Both files, read under the lock.
struct Reading {
    std::unique_ptr<DurableFiles::Lock> lock;
    ReminderWindow window;
    std::vector<ReminderEvent> ledger;
};

Result<Reading, FileError> read(ReminderFiles& files)
{
    // A folder without a window has nothing to lock: a deleted diary leaves no file behind.
    auto before = files.window();
    if (!before)
        return unexpected{before.error()};
    if (before->reminders.empty())
        return Reading{};
    Reading reading;
    auto lock = files.lock();
    if (!lock)
        return unexpected{lock.error()};
    reading.lock = std::move(*lock);
    auto window = files.window();
    auto ledger = files.ledger();
    if (!window)
        return unexpected{window.error()};
    if (!ledger)
        return unexpected{ledger.error()};
    reading.window = std::move(*window);
    reading.ledger = std::move(*ledger);
    return reading;
}

Notification notificationOf(const ScheduledReminder& reminder, const ReminderLabels& labels)
{
    return {.id = reminder.id,
            .text = reminder.text,
            .actions = {{std::string{kDoneKey}, labels.done},
                        {std::string{kLaterKey}, labels.later},
                        {std::string{kSkipKey}, labels.skip}}};
}

/// What is to be said of each that is due, in order: the last useful one of a series is shown, the
/// others are over. Shown where nothing is to be said yet: it is about to be.
std::vector<ReminderEvent> verdicts(const std::vector<Standing>& all, Instant now)
{
    std::map<std::string, const Standing*> last; // of each series, shown already or not
    for (const Standing& each : all)
        if (each.due <= now && each.isUseful(now) && !each.fate.isOver)
            last[each.reminder->series] = &each;
    std::vector<ReminderEvent> events;
    for (const Standing& each : all) {
        if (!each.isWaiting() || each.due > now)
            continue;
        const auto step = !each.isUseful(now)      ? ReminderStep::Expired
            : last[each.reminder->series] == &each ? ReminderStep::Shown
                                                   : ReminderStep::Superseded;
        events.push_back({.id = each.reminder->id, .step = step, .at = now});
    }
    return events;
}

DeliveryOutcome outcomeOf(ReminderStep step)
{
    switch (step) {
    case ReminderStep::Shown:
        return DeliveryOutcome::Shown;
    case ReminderStep::Superseded:
        return DeliveryOutcome::Superseded;
    case ReminderStep::Expired:
        return DeliveryOutcome::TooLate;
    case ReminderStep::Done:
    case ReminderStep::Skipped:
    case ReminderStep::Snoozed:
        break;
    }
    return DeliveryOutcome::ShownBefore;
}

Result<void, NotifyError> show(const DeliveryPort& port, const ReminderWindow& window,
                               std::string_view id)
{
    const auto found = std::ranges::find(window.reminders, id, &ScheduledReminder::id);
    return port.notifier.show(notificationOf(*found, window.labels));
}

} // namespace

Result<DeliveryOutcome, DeliveryProblem> deliver(const DeliveryPort& port, std::string_view id,
                                                 Instant now)
{
    const auto reading = read(port.files);
    if (!reading)
        return unexpected{reading.error()};
    const auto all = standings(reading->window, reading->ledger, port.zone, now);
    const auto standing =
        std::ranges::find(all, id, [](const Standing& each) { return each.reminder->id; });
    if (standing == all.end())
        return DeliveryOutcome::NoSuchReminder;
    if (!standing->isWaiting())
        return DeliveryOutcome::ShownBefore;
    if (standing->due > now)
        return DeliveryOutcome::NotYet;
    const auto events = verdicts(all, now);
    const auto verdict = std::ranges::find(events, id, &ReminderEvent::id);
    if (verdict->step == ReminderStep::Shown)
        if (const auto shown = show(port, reading->window, id); !shown)
            return unexpected{shown.error()};
    if (const auto written = port.files.add({*verdict}); !written)
        return unexpected{written.error()};
    return outcomeOf(verdict->step);
}

Result<std::vector<std::string>, DeliveryProblem> deliverDue(const DeliveryPort& port, Instant now)
{
    const auto reading = read(port.files);
    if (!reading)
        return unexpected{reading.error()};
    std::vector<ReminderEvent> said;
    std::vector<std::string> shown;
    std::optional<NotifyError> problem;
    for (ReminderEvent& event :
         verdicts(standings(reading->window, reading->ledger, port.zone, now), now)) {
        if (event.step == ReminderStep::Shown) {
            const auto done = show(port, reading->window, event.id);
            if (!done) {
                problem = problem.value_or(done.error());
                continue;
            }
            shown.push_back(event.id);
        }
        said.push_back(std::move(event));
    }
    if (!said.empty())
        if (const auto written = port.files.add(said); !written)
            return unexpected{written.error()};
    if (problem && shown.empty())
        return unexpected{*problem};
    return shown;
}

std::optional<Instant> nextDelivery(const ReminderWindow& window,
                                    const std::vector<ReminderEvent>& ledger,
                                    const date::time_zone& zone, Instant now)
{
    for (const Standing& each : standings(window, ledger, zone, now))
        if (each.isWaiting())
            return each.due;
    return std::nullopt;
}

Result<void, FileError> answerReminder(ReminderFiles& files, std::string_view id,
                                       std::string_view key, Instant now)
{
    ReminderEvent event{.id = std::string{id}, .step = ReminderStep::Done, .at = now};
    if (key == kLaterKey) {
        event.step = ReminderStep::Snoozed;
        event.snoozedUntil = now + kSnoozeFor;
    } else if (key == kSkipKey) {
        event.step = ReminderStep::Skipped;
    } else if (key != kDoneKey && key != "default") {
        return {};
    }
    const auto reading = read(files);
    if (!reading)
        return unexpected{reading.error()};
    const auto& known = reading->window.reminders;
    if (std::ranges::find(known, id, &ScheduledReminder::id) == known.end())
        return {};
    return files.add({event});
}

} // namespace homeward::services

#include "tests/core/services/reminder_year/sleeping_device.h"

#include "core/base/reminder_timers.h"
#include "core/base/rfc3339.h"
#include "core/rules/reminder_names.h"
#include "core/rules/reminder_settings.h"
#include "core/services/reminder_fates.h"

#include <algorithm>

namespace homeward::testing {

namespace {

using namespace std::chrono_literals;

constexpr date::days kHorizon{60}; // enough for 60 reminders

ScheduledReminder scheduled(const Reminder& reminder)
{
    return {.id = reminder.name,
            .series = std::string{rules::nameOf(reminder.kind)},
            .at = reminder.due.at,
            .onTheWall = reminder.due.onTheWall,
            .until = reminder.until,
            .text = "There is something."};
}

/// What the clock of the person has to show, where the settings alone say it.
std::optional<std::chrono::hours> timeOnTheWall(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Mood:
        return 19h;
    case ReminderKind::RideHome:
    case ReminderKind::Booster:
        return 10h;
    case ReminderKind::AfterSession:
    case ReminderKind::BeforeSession:
    case ReminderKind::RestrictionRunning:
    case ReminderKind::RestrictionEnding:
    case ReminderKind::Questionnaire:
        break;
    }
    return std::nullopt;
}

} // namespace

void YearCount::add(const YearCount& other)
{
    for (const auto& [kind, number] : other.shown)
        shown[kind] += number;
    onTime += other.onTime;
    late += other.late;
    inQuietHours += other.inQuietHours;
    atWakeUpInQuietHours += other.atWakeUpInQuietHours;
    faults.insert(faults.end(), other.faults.begin(), other.faults.end());
}

SleepingDevice::SleepingDevice(const date::time_zone& home, Instant begin)
    : m_now(begin),
      m_zone(&home),
      m_changedAt(begin)
{
    record.facts.remindedSince = day();
}

services::DeliveryPort SleepingDevice::port()
{
    return {.files = m_files, .notifier = m_notifier, .zone = *m_zone};
}

void SleepingDevice::fault(const std::string& what, const std::string& name)
{
    count.faults.push_back(m_zone->name() + ", " + rfc3339(ZonedInstant{shownTime(), *m_zone})
                           + ": " + name + ' ' + what);
}

void SleepingDevice::passUntil(Instant moment)
{
    while (m_isAwake) {
        const auto next = services::nextDelivery(m_files.window().value(), m_files.ledger().value(),
                                                 *m_zone, shownTime());
        if (!next || *next - m_wrongBy > moment)
            break;
        if (*next <= shownTime()) {
            fault("stays due", rfc3339(*next));
            break;
        }
        m_now = *next - m_wrongBy;
        look();
    }
    m_now = moment;
}

void SleepingDevice::wakeUp()
{
    m_isAwake = true;
    changed();
    m_hasWoken = true;
    look();
}

void SleepingDevice::setClock(std::chrono::seconds wrongBy)
{
    m_wrongBy = wrongBy;
    changed();
    look();
}

void SleepingDevice::travelTo(const date::time_zone& zone)
{
    m_zone = &zone;
    changed();
    look();
}

void SleepingDevice::openDiary()
{
    const ZonedInstant now{shownTime(), *m_zone};
    const auto ledger = m_files.ledger().value();
    m_events.insert(m_events.end(), ledger.begin(), ledger.end());
    m_facts = record.factsAt(now, *m_zone);
    const rules::ReminderSpan span{now.at(), now.at() + kHorizon, *m_zone};
    // As the service does it: what has become of those that could be planned, by their ids.
    const auto fates = services::reminderFates(m_events, shownTime());
    rules::ReminderFacts facts = m_facts;
    for (const Reminder& each : rules::reminderPlan(facts, {}, span))
        if (const auto fate = fates.find(each.name); fate != fates.end())
            facts.handled.insert(*fate);
    services::ReminderWindow window{.labels = {"Done", "Later", "Skip"}};
    for (const Reminder& each : rules::reminderPlan(facts, {}, span))
        if (window.reminders.size() < ReminderTimers::kMost)
            window.reminders.push_back(scheduled(each));
    if (!m_files.replaceWindow(window) || !m_files.replaceLedger({}))
        fault("could not be written", "the window");
    changed();
    look();
}

bool SleepingDevice::isTimeOfDay(std::chrono::hours time) const
{
    const LocalTime shown = m_zone->to_local(shownTime());
    return shown - day() >= time && shown - day() < time + 1min;
}

void SleepingDevice::changed()
{
    m_changedAt = shownTime();
    m_hasWoken = false;
}

/// What a plan without a past would have on the screen now.
std::vector<Reminder> SleepingDevice::dueNow() const
{
    const Instant now = shownTime();
    return rules::reminderPlan(m_facts, {}, {now, now + 1s, *m_zone});
}

void SleepingDevice::look()
{
    if (!m_isAwake)
        return;
    m_notifier.shown.clear();
    if (!services::deliverDue(port(), shownTime()))
        fault("failed", "delivery");
    const auto due = dueNow();
    std::map<ReminderKind, const Reminder*> last;
    for (const Reminder& each : due)
        last[each.kind] = &each;
    std::set<ReminderKind> kinds;
    for (const std::string& name : m_notifier.ids()) {
        const auto reminder = std::ranges::find(due, name, &Reminder::name);
        if (reminder == due.end())
            fault("is shown and not due", name);
        else
            note(*reminder, kinds.insert(reminder->kind).second);
    }
    for (const auto& [kind, reminder] : last)
        if (!m_shown.contains(reminder->name))
            fault("is lost", reminder->name);
}

void SleepingDevice::note(const Reminder& reminder, bool isFirst)
{
    if (!m_shown.insert(reminder.name).second)
        fault("is shown twice", reminder.name);
    if (!isFirst)
        fault("is shown beside another of its kind", reminder.name);
    ++count.shown[reminder.kind];
    const auto after = shownTime() - reminder.due.at;
    ++(after < 1min ? count.onTime : count.late);
    if (after >= 1min && reminder.due.at > m_changedAt)
        fault("is late", reminder.name);
    if (const auto time = timeOnTheWall(reminder.kind); time && after < 1min && !isTimeOfDay(*time))
        fault("is shown at another time of the day", reminder.name);
    if (!rules::isQuiet(m_zone->to_local(shownTime()), {}))
        return;
    const bool isAllowed = reminder.kind == ReminderKind::BeforeSession;
    if (!isAllowed && !m_hasWoken)
        fault("breaks quiet hours", reminder.name);
    ++(isAllowed ? count.inQuietHours : count.atWakeUpInQuietHours);
}

} // namespace homeward::testing

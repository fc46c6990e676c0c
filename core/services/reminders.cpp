#include "core/services/reminders.h"

#include "core/base/reminder_timers.h"
#include "core/rules/reminder_settings_text.h"
#include "core/services/record_change.h"
#include "core/services/reminder_fates.h"
#include "core/storage/reminder_store.h"

#include <algorithm>
#include <map>
#include <utility>

namespace homeward::services {

namespace {

using storage::ReminderStore;

/// No reminder waits longer than this for somebody to see it.
constexpr std::chrono::days kEventReach{60};

DiaryError diaryErrorOfFile(FileError error)
{
    switch (error) {
    case FileError::DiskFull:
        return DiaryError::DiskFull;
    case FileError::NotAllowed:
        return DiaryError::ReadOnly;
    case FileError::InUse:
        return DiaryError::Busy;
    case FileError::NotFound:
    case FileError::TooLarge:
    case FileError::Io:
        break;
    }
    return DiaryError::Failed;
}

/// A plan as if nothing had become of any of it has every name that can have been handled.
rules::ReminderFacts withFates(rules::ReminderFacts facts, const ReminderSettings& settings,
                               const rules::ReminderSpan& span, const ReminderIds& ids,
                               const std::map<std::string, rules::ReminderHandling>& fates)
{
    if (fates.empty())
        return facts;
    for (const Reminder& reminder : rules::reminderPlan(facts, settings, span))
        if (const auto fate = fates.find(ids.of(reminder.name)); fate != fates.end())
            facts.handled.insert_or_assign(reminder.name, fate->second);
    return facts;
}

ScheduledReminder scheduled(const PlannedReminder& planned, const ReminderIds& ids,
                            const ReminderTexts& texts)
{
    const Reminder& reminder = planned.reminder;
    return {.id = planned.id,
            .series = ids.ofSeries(reminder.kind),
            .at = reminder.due.at,
            .onTheWall = reminder.due.onTheWall,
            .until = reminder.until,
            .text = texts.of(reminder)};
}

/// Only what has changed: whoever waits for these files wakes up where one is replaced.
Result<void, FileError> write(ReminderFiles& files, const ReminderWindow& window, bool hasLedger)
{
    const auto before = files.window(); // a damaged one is replaced like any other
    if (!before || *before != window)
        if (const auto written = files.replaceWindow(window); !written)
            return written;
    return hasLedger ? files.replaceLedger({}) : Result<void, FileError>{};
}

} // namespace

Reminders::Reminders(storage::Store& store, const Clock& clock, const DatabaseKey& key,
                     ReminderSources sources)
    : m_store(store),
      m_clock(clock),
      m_ids(key),
      m_sources(sources)
{
}

Result<ReminderSettings, DiaryError> Reminders::settings()
{
    const auto row = translated(ReminderStore{m_store.reader()}.lastSettings());
    if (!row)
        return unexpected{row.error()};
    if (!*row)
        return ReminderSettings{};
    const auto read = rules::reminderSettingsFrom((*row)->settings);
    if (!read)
        return unexpected{DiaryError::Damaged};
    return *read;
}

Result<ReminderSettings, Problem<rules::ReminderSettingsError>>
Reminders::change(const ReminderSettings& settings)
{
    const auto judged = rules::checked(settings);
    if (!judged)
        return unexpected{judged.error()};
    if (const auto saved = save(*judged); !saved)
        return unexpected{saved.error()};
    m_changes.publish();
    return *judged;
}

Result<void, DiaryError> Reminders::save(const ReminderSettings& settings)
{
    const storage::ReminderSettingRow row{.settings = rules::reminderSettingsText(settings),
                                          .recordedAt = m_clock.now()};
    return recordChange(m_store.writer(), {row.recordedAt}, [&](storage::Database& database) {
        return ReminderStore{database}.insert(row);
    });
}

Result<void, DiaryError> Reminders::begin()
{
    const auto first = translated(ReminderStore{m_store.reader()}.firstSettings());
    if (!first)
        return unexpected{first.error()};
    return *first ? Result<void, DiaryError>{} : save({});
}

Result<rules::ReminderFacts, DiaryError> Reminders::facts(const ReminderPlace& place)
{
    const ClockReading now = m_clock.read();
    auto facts = reminderFacts(m_store, m_sources, place, now);
    if (!facts)
        return facts;
    const auto first = translated(ReminderStore{m_store.reader()}.firstSettings());
    if (!first)
        return unexpected{first.error()};
    if (*first) // a clock that was set back does not move the beginning into the future
        facts->remindedSince =
            std::min(facts->remindedSince, ZonedInstant{(*first)->recordedAt, place.zone}.day());
    return facts;
}

Result<std::vector<PlannedReminder>, DiaryError> Reminders::plan(const ReminderPlace& place,
                                                                 std::chrono::days ahead)
{
    auto known = facts(place);
    if (!known)
        return unexpected{known.error()};
    const auto wanted = settings();
    if (!wanted)
        return unexpected{wanted.error()};
    const Instant now = m_clock.now();
    const auto events = translated(ReminderStore{m_store.reader()}.eventsSince(now - kEventReach));
    if (!events)
        return unexpected{events.error()};
    const rules::ReminderSpan span{
        .now = now, .until = now + std::min(ahead, kLongestPlan), .zone = place.zone};
    const auto judged =
        withFates(std::move(*known), *wanted, span, m_ids, reminderFates(*events, now));
    std::vector<PlannedReminder> planned;
    for (Reminder& reminder : rules::reminderPlan(judged, *wanted, span)) {
        std::string id = m_ids.of(reminder.name);
        planned.push_back({.reminder = std::move(reminder), .id = std::move(id)});
    }
    return planned;
}

Result<void, DiaryError> Reminders::absorb(const std::vector<ReminderEvent>& ledger)
{
    if (ledger.empty())
        return {};
    return recordChange(m_store.writer(), {m_clock.now()}, [&](storage::Database& database) {
        for (const ReminderEvent& event : ledger)
            if (auto added = ReminderStore{database}.insert(event); !added)
                return added;
        return Result<void, storage::StorageError>{};
    });
}

Result<ReminderWindow, DiaryError>
Reminders::schedule(ReminderFiles& files, const ReminderPlace& place, const ReminderTexts& texts)
{
    const auto lock = files.lock().map_error(diaryErrorOfFile);
    if (!lock)
        return unexpected{lock.error()};
    const auto ledger = files.ledger().map_error(diaryErrorOfFile);
    if (!ledger)
        return unexpected{ledger.error()};
    // Cut off at any step, the ledger is taken in a second time, which changes nothing.
    auto done = begin();
    if (done)
        done = absorb(*ledger);
    if (!done)
        return unexpected{done.error()};
    const auto planned = plan(place, kHorizon);
    if (!planned)
        return unexpected{planned.error()};
    ReminderWindow window{.labels = texts.labels};
    for (const PlannedReminder& each : *planned) {
        if (window.reminders.size() == ReminderTimers::kMost)
            break;
        window.reminders.push_back(scheduled(each, m_ids, texts));
    }
    if (const auto written = write(files, window, !ledger->empty()); !written)
        return unexpected{diaryErrorOfFile(written.error())};
    return window;
}

Result<void, DiaryError> Reminders::answer(const std::string& id, ReminderStep step)
{
    const ReminderEvent event{.id = id, .step = step, .at = m_clock.now()};
    const auto written = absorb({event});
    if (written)
        m_changes.publish();
    return written;
}

Subscription Reminders::onChange(Publisher<>::Listener listener)
{
    return m_changes.subscribe(std::move(listener));
}

} // namespace homeward::services

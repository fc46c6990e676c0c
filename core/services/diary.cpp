#include "core/services/diary.h"

#include "core/services/outbox_entities.h"
#include "core/services/record_change.h"

#include <algorithm>
#include <utility>

namespace homeward::services {

namespace {

using storage::MoodStore;
using storage::OutboxOperation;
using storage::OutboxStore;
using storage::StorageError;

std::vector<DayView> groupedByDay(std::vector<MoodEntry> entries)
{
    std::vector<DayView> days;
    for (MoodEntry& entry : entries) {
        if (days.empty() || days.back().day != entry.moment.day())
            days.push_back({entry.moment.day(), {}});
        days.back().entries.push_back(std::move(entry));
    }
    return days;
}

} // namespace

DiaryError diaryErrorOf(StorageError error)
{
    switch (error) {
    case StorageError::DiskFull:
        return DiaryError::DiskFull;
    case StorageError::ReadOnly:
        return DiaryError::ReadOnly;
    case StorageError::Busy:
        return DiaryError::Busy;
    case StorageError::NotADatabase:
    case StorageError::Corrupt:
        return DiaryError::Damaged;
    case StorageError::Missing:
    case StorageError::NewerSchema:
    case StorageError::OtherStore:
    case StorageError::Io:
    case StorageError::WrongThread:
    case StorageError::Refused:
        break;
    }
    return DiaryError::Failed;
}

Diary::Diary(storage::Store& store, const Clock& clock, Random& random)
    : m_store(store),
      m_clock(clock),
      m_random(random)
{
}

Result<MoodEntry, DiaryError> Diary::record(const MoodReading& reading, const ZonedInstant& moment)
{
    const Instant now = m_clock.now();
    if (moment.at() > now)
        return unexpected{DiaryError::InTheFuture};
    return save({.id = MoodEntryId::make(now, m_random),
                 .moment = moment,
                 .reading = reading,
                 .recordedAt = now});
}

Result<MoodEntry, DiaryError> Diary::correct(const MoodEntryId& id, const MoodReading& reading)
{
    const auto old = find(id);
    if (!old)
        return unexpected{old.error()};
    const Instant now = m_clock.now();
    return save({.id = MoodEntryId::make(now, m_random),
                 .moment = old->moment,
                 .reading = reading,
                 .supersedes = id,
                 .recordedAt = now});
}

Result<MoodEntry, DiaryError> Diary::save(MoodEntry entry)
{
    const auto written = recordChange(
        m_store.writer(), {entry.recordedAt, {{kMoodEntity, entry.id.uuid()}}},
        [&](storage::Database& database) { return MoodStore{database}.insert(entry); });
    if (!written)
        return unexpected{written.error()};
    m_changes.publish(entry.moment.day());
    return entry;
}

Result<void, DiaryError> Diary::undo(const MoodEntryId& id)
{
    const auto entry = find(id);
    if (!entry)
        return unexpected{entry.error()};
    const Instant now = m_clock.now();
    const auto written = recordChange(
        m_store.writer(), {now, {{kMoodEntity, id.uuid(), OutboxOperation::Withdraw}}},
        [&](storage::Database& database) { return MoodStore{database}.withdraw(*entry, now); });
    if (!written)
        return unexpected{written.error()};
    m_changes.publish(entry->moment.day());
    return {};
}

Result<MoodEntry, DiaryError> Diary::find(const MoodEntryId& id)
{
    auto entry = MoodStore{m_store.reader()}.find(id);
    if (!entry)
        return unexpected{diaryErrorOf(entry.error())};
    if (!*entry)
        return unexpected{DiaryError::NotFound};
    return std::move(**entry);
}

Result<std::vector<DayView>, DiaryError> Diary::days(const storage::DayRange& range)
{
    return translated(MoodStore{m_store.reader()}.between(range)).map(groupedByDay);
}

Result<std::vector<DayView>, DiaryError> Diary::daysBefore(LocalDay before, int limit)
{
    const auto found = translated(MoodStore{m_store.reader()}.daysBefore(before, limit));
    if (!found)
        return unexpected{found.error()};
    if (found->empty())
        return std::vector<DayView>{};
    auto newestFirst = days({found->back(), found->front()});
    if (newestFirst)
        std::ranges::reverse(*newestFirst);
    return newestFirst;
}

Result<std::vector<rules::TrendPoint>, DiaryError> Diary::trend(const storage::DayRange& range,
                                                                rules::TrendStep step)
{
    return translated(MoodStore{m_store.reader()}.scoresBetween(range))
        .map([step](const std::vector<rules::DayScore>& entries) {
            return rules::moodTrend(rules::countedScores(entries), step);
        });
}

Result<std::vector<MoodEntry>, DiaryError> Diary::search(const std::string& words, int limit)
{
    return translated(MoodStore{m_store.reader()}.search(words, limit));
}

Result<std::vector<storage::OutboxRow>, DiaryError> Diary::outbox()
{
    return translated(OutboxStore{m_store.reader()}.list());
}

Subscription Diary::onChange(Publisher<LocalDay>::Listener listener)
{
    return m_changes.subscribe(std::move(listener));
}

} // namespace homeward::services

#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/subscription.h"
#include "core/model/mood_entry.h"
#include "core/rules/mood_trend.h"
#include "core/storage/mood_store.h"
#include "core/storage/outbox_store.h"
#include "core/storage/store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace homeward::services {

/// Why the diary could not do what it was asked. Nothing that was on record is changed by it.
enum class DiaryError : std::uint8_t {
    NotFound, ///< no such entry, or it was corrected or taken back since
    InTheFuture, ///< an entry speaks of what has been felt, not of what will be
    DiskFull,
    ReadOnly,
    Busy,
    Damaged,
    Failed,
};

DiaryError diaryErrorOf(storage::StorageError error);

/// One local day with its entries. The last of them counts.
struct DayView {
    LocalDay day;
    std::vector<MoodEntry> entries; ///< at least one, in the order in which they count

    const MoodEntry& counted() const { return entries.back(); }

    friend bool operator==(const DayView&, const DayView&) = default;
};

/// The mood diary of an open profile: every write is on disk, with its outbox row, once it returns.
///
/// Lives on the thread of its store.
class Diary {
public:
    /// All three must outlive this.
    Diary(storage::Store& store, const Clock& clock, Random& random);

    [[nodiscard]] Result<MoodEntry, DiaryError> record(const MoodReading& reading,
                                                       const ZonedInstant& moment);

    /// A new row that supersedes the entry. It stays on its day, wherever the person is now.
    [[nodiscard]] Result<MoodEntry, DiaryError> correct(const MoodEntryId& id,
                                                        const MoodReading& reading);

    /// Takes the last step back: an entry disappears, or becomes again what it was before its
    /// correction. The rows stay on record.
    [[nodiscard]] Result<void, DiaryError> undo(const MoodEntryId& id);

    [[nodiscard]] Result<MoodEntry, DiaryError> find(const MoodEntryId& id);

    /// Days with an entry in the range, oldest first.
    [[nodiscard]] Result<std::vector<DayView>, DiaryError> days(const storage::DayRange& range);

    /// The latest days with an entry before `before`, newest first.
    [[nodiscard]] Result<std::vector<DayView>, DiaryError> daysBefore(LocalDay before, int limit);

    [[nodiscard]] Result<std::vector<rules::TrendPoint>, DiaryError>
    trend(const storage::DayRange& range, rules::TrendStep step);

    /// Entries whose note has all the words, newest first.
    [[nodiscard]] Result<std::vector<MoodEntry>, DiaryError> search(const std::string& words,
                                                                    int limit);

    [[nodiscard]] Result<std::vector<storage::OutboxRow>, DiaryError> outbox();

    /// Told after each change, with the local day that it touched.
    [[nodiscard]] Subscription onChange(Publisher<LocalDay>::Listener listener);

private:
    [[nodiscard]] Result<MoodEntry, DiaryError> save(MoodEntry entry);

    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    Publisher<LocalDay> m_changes;
};

} // namespace homeward::services

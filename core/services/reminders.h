#pragma once

#include "core/base/clock.h"
#include "core/base/subscription.h"
#include "core/model/reminder.h"
#include "core/rules/reminder_settings.h"
#include "core/services/problem.h"
#include "core/services/reminder_facts.h"
#include "core/services/reminder_files.h"
#include "core/services/reminder_ids.h"
#include "core/services/reminder_texts.h"
#include "core/storage/store.h"

#include <chrono>
#include <string>
#include <vector>

namespace homeward::services {

/// A reminder of the plan under the id that the system knows it by.
struct PlannedReminder {
    Reminder reminder;
    std::string id;
};

/// What to be reminded of: the settings, the plan that follows from the record, and what became of
/// it.
///
/// Lives on the thread of its store.
class Reminders {
public:
    static constexpr std::chrono::days kHorizon{180}; ///< how far a window looks
    static constexpr std::chrono::days kLongestPlan{3660}; ///< that can be asked for

    /// All must outlive this, but for the key.
    Reminders(storage::Store& store, const Clock& clock, const DatabaseKey& key,
              ReminderSources sources);

    /// As they are on the first day where nothing was changed.
    [[nodiscard]] Result<ReminderSettings, DiaryError> settings();
    [[nodiscard]] Result<ReminderSettings, Problem<rules::ReminderSettingsError>>
    change(const ReminderSettings& settings);

    /// Those that are due within `ahead` (at most kLongestPlan), and those that are overdue and
    /// still of use. Writes nothing.
    [[nodiscard]] Result<std::vector<PlannedReminder>, DiaryError> plan(const ReminderPlace& place,
                                                                        std::chrono::days ahead);

    /// Takes in what the ledger says and writes the window anew: the nearest
    /// ReminderTimers::kMost. Gives what stands in it. To be called when the diary opens and after
    /// every change of the record. Busy while somebody is showing a reminder.
    [[nodiscard]] Result<ReminderWindow, DiaryError>
    schedule(ReminderFiles& files, const ReminderPlace& place, const ReminderTexts& texts);

    /// What the person does with a reminder while the diary is open: done or skipped.
    [[nodiscard]] Result<void, DiaryError> answer(const std::string& id, ReminderStep step);

    /// Told after a change of the settings, and after an answer.
    [[nodiscard]] Subscription onChange(Publisher<>::Listener listener);

private:
    /// Since when there are any: from the first call of `schedule` on.
    [[nodiscard]] Result<void, DiaryError> begin();
    [[nodiscard]] Result<rules::ReminderFacts, DiaryError> facts(const ReminderPlace& place);
    [[nodiscard]] Result<void, DiaryError> absorb(const std::vector<ReminderEvent>& ledger);
    [[nodiscard]] Result<void, DiaryError> save(const ReminderSettings& settings);

    storage::Store& m_store;
    const Clock& m_clock;
    ReminderIds m_ids;
    ReminderSources m_sources;
    Publisher<> m_changes;
};

} // namespace homeward::services

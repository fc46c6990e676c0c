#pragma once

#include "core/base/clock.h"
#include "core/base/subscription.h"
#include "core/model/reminder.h"
#include "core/rules/policy_check.h"
#include "core/rules/reminder_settings.h"
#include "core/services/diary.h"
#include "core/services/plans.h"
#include "core/services/policies.h"
#include "core/services/problem.h"
#include "core/services/questionnaires.h"
#include "core/services/reminder_files.h"
#include "core/services/rides.h"
#include "core/services/sessions.h"
#include "core/services/treatment_day.h"
#include "core/storage/store.h"

#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace homeward::services {

/// What reminders are planned from. All must outlive whoever holds this.
struct ReminderSources {
    Diary& diary;
    Sessions& sessions;
    Policies& policies;
    Rides& rides;
    TreatmentDay& treatmentDay;
    Questionnaires& questionnaires;
    Plans& plans;
};

/// Where the person is, and what counts there.
struct ReminderPlace {
    const date::time_zone& zone;
    rules::Jurisdiction jurisdiction;
};

/// The neutral words of a lock screen in one language: for each set, its wordings.
struct ReminderTexts {
    std::array<std::string, kReminderWordings> checkIn;
    std::array<std::string, kReminderWordings> plan;
    ReminderLabels labels;

    const std::string& of(const Reminder& reminder) const;
};

/// In English, for the command.
const ReminderTexts& englishReminderTexts();

/// A reminder of the plan under the id that the system knows it by.
struct PlannedReminder {
    Reminder reminder;
    std::string id;
};

/// What to be reminded of: settings, the plan that follows from the record, and what became of it.
///
/// Lives on the thread of its store.
class Reminders {
public:
    static constexpr std::chrono::days kHorizon{180}; ///< how far a window looks

    /// All must outlive this. `key` turns names into ids that nobody can read.
    Reminders(storage::Store& store, const Clock& clock, const DatabaseKey& key,
              ReminderSources sources);

    [[nodiscard]] Result<ReminderSettings, DiaryError> settings();
    [[nodiscard]] Result<ReminderSettings, Problem<rules::ReminderSettingsError>>
    change(const ReminderSettings& settings);

    /// Those that are due within `ahead`, and those that are overdue and still of use.
    [[nodiscard]] Result<std::vector<PlannedReminder>, DiaryError> plan(const ReminderPlace& place,
                                                                        std::chrono::days ahead);

    /// Takes in what the ledger says, and writes the window anew: the nearest
    /// ReminderTimers::kMost. Returns what stands in the window. After every change of the record,
    /// and when the diary opens.
    [[nodiscard]] Result<ReminderWindow, DiaryError>
    schedule(ReminderFiles& files, const ReminderPlace& place, const ReminderTexts& texts);

    /// What the person does with a reminder while the diary is open.
    [[nodiscard]] Result<void, DiaryError> answer(const std::string& name, ReminderStep step);

    /// Told after a change of the settings.
    [[nodiscard]] Subscription onChange(Publisher<>::Listener listener);

private:
    [[nodiscard]] Result<void, DiaryError> absorb(ReminderFiles& files);

    storage::Store& m_store;
    const Clock& m_clock;
    const DatabaseKey& m_key;
    ReminderSources m_sources;
    Publisher<> m_changes;
};

} // namespace homeward::services

#pragma once

#include "core/base/clock.h"
#include "core/rules/policy_templates.h"
#include "core/rules/reminder_plan.h"
#include "core/services/diary.h"
#include "core/services/plans.h"
#include "core/services/policies.h"
#include "core/services/questionnaires.h"
#include "core/services/rides.h"
#include "core/services/sessions.h"
#include "core/storage/store.h"

namespace homeward::services {

/// What reminders are planned from. All must outlive whoever holds this.
struct ReminderSources {
    Diary& diary;
    Sessions& sessions;
    Policies& policies;
    Rides& rides;
    Questionnaires& questionnaires;
    Plans& plans;
};

/// Where the person is, and what counts there.
struct ReminderPlace {
    const date::time_zone& zone;
    rules::Jurisdiction jurisdiction;
};

/// Everything but what has become of reminders, and since when there are any. Reads; writes
/// nothing.
[[nodiscard]] Result<rules::ReminderFacts, DiaryError> reminderFacts(storage::Store& store,
                                                                     const ReminderSources& sources,
                                                                     const ReminderPlace& place,
                                                                     const ClockReading& now);

} // namespace homeward::services

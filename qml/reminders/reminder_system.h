#pragma once

#include "core/base/executor.h"
#include "core/base/notifier.h"
#include "core/base/reminder_timers.h"

namespace homeward::ui {

/// What the device does for reminders. Each call may take the system a moment, so all of them are
/// made where `executor` does its work. All must outlive whoever holds this.
struct ReminderSystem {
    Executor& executor;
    Notifier& notifier;
    ReminderTimers& timers;
};

} // namespace homeward::ui

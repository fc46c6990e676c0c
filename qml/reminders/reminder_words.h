#pragma once

#include "core/base/reminder_timers.h"
#include "core/model/reminder.h"
#include "core/rules/reminder_settings.h"
#include "core/services/problem.h"
#include "core/services/reminder_texts.h"

#include <QString>

/// What the app says about reminders, and what they say themselves.
namespace homeward::ui {

/// The words of a lock screen in the person's language. Anybody may read them: no word of health.
services::ReminderTexts reminderTexts();

QString reminderTitle(ReminderKind kind);
QString reminderDetail(ReminderKind kind);

/// Who brings them while the window is closed; empty while that is not known.
QString carrierText(ReminderCarrier carrier);

QString reminderProblemText(const services::Problem<rules::ReminderSettingsError>& problem);

} // namespace homeward::ui

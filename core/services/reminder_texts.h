#pragma once

#include "core/model/reminder.h"
#include "core/services/reminder_files.h"

#include <array>
#include <string>

namespace homeward::services {

/// The neutral words of a lock screen in one language: for each set, its wordings.
struct ReminderTexts {
    std::array<std::string, kReminderWordings> checkIn;
    std::array<std::string, kReminderWordings> plan;
    ReminderLabels labels;

    const std::string& of(const Reminder& reminder) const;
};

/// In English, for the command; the app brings its own in the person's language.
const ReminderTexts& englishReminderTexts();

} // namespace homeward::services

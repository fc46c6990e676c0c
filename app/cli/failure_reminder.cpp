#include "app/cli/failure.h"

namespace homeward::cli {

Failure failureOf(rules::ReminderSettingsError error)
{
    using rules::ReminderSettingsError;
    switch (error) {
    case ReminderSettingsError::NotATimeOfDay:
        return invalid("invalidTimeOfDay", "A time of day looks like 19:00, from 00:00 to 23:59.");
    case ReminderSettingsError::MoodInQuietHours:
        return invalid("moodInQuietHours",
                       "The check-in would be in the quiet hours. Choose another time for one of "
                       "them.");
    case ReminderSettingsError::AlwaysQuiet:
        break;
    }
    return invalid("alwaysQuiet", "Quiet hours cannot begin and end at the same time.");
}

} // namespace homeward::cli

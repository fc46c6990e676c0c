#include "core/services/reminder_texts.h"

namespace homeward::services {

const std::string& ReminderTexts::of(const Reminder& reminder) const
{
    const auto& wordings = reminder.words == ReminderWords::CheckIn ? checkIn : plan;
    return wordings.at(static_cast<std::size_t>(reminder.wording));
}

const ReminderTexts& englishReminderTexts()
{
    static const ReminderTexts kTexts{
        .checkIn = {"You have a check-in.", "A moment for your check-in?",
                    "Your check-in is here when you want it."},
        .plan = {"There is something in your plan to read.", "Your plan has a note for you.",
                 "A note in your plan is ready to read."},
        .labels = {.done = "Done", .later = "In an hour", .skip = "Skip"}};
    return kTexts;
}

} // namespace homeward::services

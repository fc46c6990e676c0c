#include "app/cli/reminder_answer.h"

#include "app/cli/local_time.h"
#include "core/rules/reminder_names.h"

#include <string>

namespace homeward::cli {

namespace {

Json reminderJson(const services::PlannedReminder& planned, const date::time_zone& here)
{
    const Reminder& reminder = planned.reminder;
    return {{"id", planned.id},
            {"at", timeJson(ZonedInstant{reminder.due.at, here})},
            {"kind", rules::nameOf(reminder.kind)},
            {"text", services::englishReminderTexts().of(reminder)},
            {"until", timeJson(ZonedInstant{reminder.until, here})},
            {"followsClock", reminder.due.onTheWall.has_value()},
            {"name", reminder.name}};
}

std::string reminderLine(const services::PlannedReminder& planned, const date::time_zone& here)
{
    const Reminder& reminder = planned.reminder;
    std::string line = timeText(ZonedInstant{reminder.due.at, here}, here) + "  ";
    line.append(rules::nameOf(reminder.kind)).append("  \"");
    return line + services::englishReminderTexts().of(reminder) + "\"\n";
}

} // namespace

std::string timeOfDayText(std::chrono::minutes time)
{
    const auto twoDigits = [](std::chrono::minutes::rep number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return twoDigits(time.count() / 60) + ':' + twoDigits(time.count() % 60);
}

Answer reminderPlanAnswer(const std::vector<services::PlannedReminder>& planned,
                          const date::time_zone& here)
{
    Answer answer{.json = Json::array(), .text = planned.empty() ? "No reminders.\n" : ""};
    for (const services::PlannedReminder& each : planned) {
        answer.json.push_back(reminderJson(each, here));
        answer.text += reminderLine(each, here);
    }
    return answer;
}

Answer reminderSettingsAnswer(const ReminderSettings& settings)
{
    Answer answer{.json = {{"moodAt", timeOfDayText(settings.mood)},
                           {"quietFrom", timeOfDayText(settings.quietFrom)},
                           {"quietUntil", timeOfDayText(settings.quietUntil)},
                           {"kinds", Json::object()}},
                  .text = "Check-in at " + timeOfDayText(settings.mood) + ", quiet from "
                      + timeOfDayText(settings.quietFrom) + " to "
                      + timeOfDayText(settings.quietUntil) + '\n'};
    for (const ReminderKind kind : kReminderKinds) {
        const std::string name{rules::nameOf(kind)};
        answer.json["kinds"][name] = settings.wants(kind);
        answer.text += name + (settings.wants(kind) ? "  on\n" : "  off\n");
    }
    return answer;
}

} // namespace homeward::cli

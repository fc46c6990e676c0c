#include "app/cli/commands.h"
#include "app/cli/open_day.h"
#include "app/cli/reminder_answer.h"
#include "app/cli/values.h"
#include "core/rules/reminder_names.h"

#include <vector>

namespace homeward::cli {

namespace {

struct ReminderPlanOptions {
    std::string days = "14";
};

struct ReminderSettingOptions {
    OptionalText mood;
    OptionalText quietFrom;
    OptionalText quietUntil;
    std::vector<std::string> on;
    std::vector<std::string> off;

    bool changesNothing() const
    {
        return !mood && !quietFrom && !quietUntil && on.empty() && off.empty();
    }
};

services::ReminderPlace placeOf(const OpenDay& day)
{
    return {*day.zone, day.jurisdiction};
}

Result<Answer, Failure> showReminderPlan(const Invocation& invocation,
                                         const ReminderPlanOptions& options)
{
    const auto days = parseWhole(options.days);
    if (!days || *days < 1 || std::chrono::days{*days} > services::Reminders::kLongestPlan)
        return unexpected{invalid("invalidDays", "The days are a whole number from 1 to 3660.")};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    return explained(day->profile->reminders().plan(placeOf(*day), std::chrono::days{*days}))
        .map([&](const auto& planned) { return reminderPlanAnswer(planned, *day->zone); });
}

/// "19:00" as minutes after midnight.
Result<std::chrono::minutes, Failure> parseTimeOfDay(const std::string& text)
{
    const auto colon = text.find(':');
    const auto hours = parseWhole(std::string_view{text}.substr(0, colon));
    const auto minutes = colon == std::string::npos
        ? std::nullopt
        : parseWhole(std::string_view{text}.substr(colon + 1));
    const bool isTime = text.size() == 5 && colon == 2 && hours && minutes && *hours >= 0
        && *hours < 24 && *minutes >= 0 && *minutes < 60;
    if (!isTime)
        return unexpected{failureOf(rules::ReminderSettingsError::NotATimeOfDay)};
    return std::chrono::minutes{*hours * 60 + *minutes};
}

Result<void, Failure> takeTime(const OptionalText& text, std::chrono::minutes& time)
{
    if (!text)
        return {};
    return parseTimeOfDay(*text).map([&](std::chrono::minutes read) { time = read; });
}

Result<void, Failure> turn(const std::vector<std::string>& names, bool isOn,
                           ReminderSettings& settings)
{
    for (const std::string& name : names) {
        const auto kind = rules::reminderKindOf(name);
        if (!kind)
            return unexpected{invalid("unknownReminder",
                                      "There is no such kind of reminder. \"reminders settings\" "
                                      "shows them.")};
        settings.isOn.at(static_cast<std::size_t>(*kind)) = isOn;
    }
    return {};
}

Result<ReminderSettings, Failure> changed(ReminderSettings settings,
                                          const ReminderSettingOptions& options)
{
    auto taken = takeTime(options.mood, settings.mood);
    if (taken)
        taken = takeTime(options.quietFrom, settings.quietFrom);
    if (taken)
        taken = takeTime(options.quietUntil, settings.quietUntil);
    if (taken)
        taken = turn(options.on, true, settings);
    if (taken)
        taken = turn(options.off, false, settings);
    return taken.map([&] { return settings; });
}

Result<Answer, Failure> reminderSettings(const Invocation& invocation,
                                         const ReminderSettingOptions& options)
{
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    services::Reminders& reminders = (*profile)->reminders();
    const auto settings = explained(reminders.settings());
    if (!settings)
        return unexpected{settings.error()};
    if (options.changesNothing())
        return reminderSettingsAnswer(*settings);
    const auto wanted = changed(*settings, options);
    if (!wanted)
        return unexpected{wanted.error()};
    return explained(reminders.change(*wanted)).map(reminderSettingsAnswer);
}

void addReminderPlanOptions(CLI::App& command, ReminderPlanOptions& options)
{
    command.add_option("--days", options.days, "How far to look")->capture_default_str();
}

void addReminderSettingOptions(CLI::App& command, ReminderSettingOptions& options)
{
    addText(command, "--mood-at", options.mood, "When to ask for a check-in", "HH:MM");
    addText(command, "--quiet-from", options.quietFrom, "When quiet hours begin", "HH:MM");
    addText(command, "--quiet-until", options.quietUntil, "When they end", "HH:MM");
    for (const auto& [name, kinds, words] :
         {std::tuple{"--on", &options.on, "Kind to be reminded of; may be repeated"},
          std::tuple{"--off", &options.off, "Kind not to be reminded of; may be repeated"}})
        command.add_option(name, *kinds, words)->type_name("KIND")->allow_extra_args(false);
}

} // namespace

void addReminderCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "reminders", "What to be reminded of, and when");
    addExamples(addCommand<ReminderPlanOptions>(
                    group, {"plan", "Shows the reminders to come, and those that are overdue"},
                    chosen, addReminderPlanOptions, showReminderPlan),
                "  homewardctl reminders plan --days 30\n"
                "  homewardctl --json --now 2026-03-03T07:00:00+01:00 --zone Asia/Tokyo "
                "reminders plan");
    addExamples(addCommand<ReminderSettingOptions>(
                    group, {"settings", "Shows the settings, or changes some of them"}, chosen,
                    addReminderSettingOptions, reminderSettings),
                "  homewardctl reminders settings\n"
                "  homewardctl reminders settings --mood-at 18:30 --off questionnaire");
    addDeliverCommand(group, chosen);
}

} // namespace homeward::cli

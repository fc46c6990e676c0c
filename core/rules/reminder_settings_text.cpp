#include "core/rules/reminder_settings_text.h"

#include "core/rules/reminder_names.h"
#include "core/rules/reminder_settings.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace homeward::rules {

namespace {

using Json = nlohmann::json;
using std::chrono::minutes;

minutes minutesIn(const Json& json, const char* name)
{
    return minutes{json.at(name).get<int>()};
}

} // namespace

std::string reminderSettingsText(const ReminderSettings& settings)
{
    Json off = Json::array();
    for (const ReminderKind kind : kReminderKinds)
        if (!settings.wants(kind))
            off.push_back(nameOf(kind));
    return Json{{"off", std::move(off)},
                {"moodMinutes", settings.mood.count()},
                {"quietFromMinutes", settings.quietFrom.count()},
                {"quietUntilMinutes", settings.quietUntil.count()}}
        .dump();
}

std::optional<ReminderSettings> reminderSettingsFrom(std::string_view text)
{
    try {
        const Json json = Json::parse(text);
        ReminderSettings settings;
        for (const Json& name : json.at("off"))
            if (const auto kind = reminderKindOf(name.get<std::string>()))
                settings.isOn.at(static_cast<std::size_t>(*kind)) = false;
        settings.mood = minutesIn(json, "moodMinutes");
        settings.quietFrom = minutesIn(json, "quietFromMinutes");
        settings.quietUntil = minutesIn(json, "quietUntilMinutes");
        const auto judged = checked(settings);
        return judged ? std::optional{settings} : std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace homeward::rules

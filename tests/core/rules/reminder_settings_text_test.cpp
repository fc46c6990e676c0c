#include "core/rules/reminder_settings_text.h"

#include <gtest/gtest.h>

#include <string>

namespace homeward::rules::reminder_settings_text_test {

using namespace std::chrono_literals;

namespace {

TEST(ReminderSettingsText, ComesBackAsItWas)
{
    ReminderSettings settings;
    settings.isOn[static_cast<std::size_t>(ReminderKind::Booster)] = false;
    settings.isOn[static_cast<std::size_t>(ReminderKind::Mood)] = false;
    settings.mood = 7h + 15min + 60min;
    settings.quietFrom = 22h;
    settings.quietUntil = 6h + 30min;

    EXPECT_EQ(reminderSettingsFrom(reminderSettingsText(settings)), settings);
    EXPECT_EQ(reminderSettingsFrom(reminderSettingsText({})), ReminderSettings{});
}

TEST(ReminderSettingsText, LeavesOutAKindThatItDoesNotKnow)
{
    const auto read = reminderSettingsFrom(
        R"({"off":["heartRate","booster"],"moodMinutes":1140,"quietFromMinutes":1260,)"
        R"("quietUntilMinutes":480})");

    ASSERT_TRUE(read);
    EXPECT_FALSE(read->wants(ReminderKind::Booster));
    EXPECT_TRUE(read->wants(ReminderKind::Mood));
}

TEST(ReminderSettingsText, IsNothingWhereItIsNoSuchObject)
{
    for (const char* text :
         {"", "[]", "{}", "null", R"({"off":"mood","moodMinutes":1,"quietFromMinutes":2})",
          R"({"off":[7],"moodMinutes":1140,"quietFromMinutes":1260,"quietUntilMinutes":480})",
          R"({"off":[],"moodMinutes":"19:00","quietFromMinutes":1260,"quietUntilMinutes":480})",
          R"({"off":[],"moodMinutes":1440,"quietFromMinutes":1260,"quietUntilMinutes":480})",
          R"({"off":[],"moodMinutes":1300,"quietFromMinutes":1260,"quietUntilMinutes":480})"})
        EXPECT_EQ(reminderSettingsFrom(text), std::nullopt) << text;
}

} // namespace

} // namespace homeward::rules::reminder_settings_text_test

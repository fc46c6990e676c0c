#include "core/rules/reminder_settings.h"

#include "tests/support/wall_clock.h"

#include <gtest/gtest.h>

#include <chrono>

namespace homeward::rules::reminder_settings_test {

using namespace std::chrono_literals;
using homeward::testing::reading;

bool isQuietAt(const std::string& time, const ReminderSettings& settings = {})
{
    return isQuiet(reading("2026-03-02 " + time), settings);
}

TEST(IsQuiet, FromNineInTheEveningUntilEightInTheMorning)
{
    EXPECT_FALSE(isQuietAt("20:59"));
    EXPECT_TRUE(isQuietAt("21:00"));
    EXPECT_TRUE(isQuietAt("23:59"));
    EXPECT_TRUE(isQuietAt("00:00"));
    EXPECT_TRUE(isQuietAt("07:59"));
    EXPECT_FALSE(isQuietAt("08:00"));
    EXPECT_FALSE(isQuietAt("12:00"));
}

TEST(IsQuiet, ToTheSecond)
{
    EXPECT_FALSE(isQuiet(reading("2026-03-02 20:59") + 59s, {}));
    EXPECT_TRUE(isQuiet(reading("2026-03-02 07:59") + 59s, {}));
}

TEST(IsQuiet, BeforeTheFirstDayOfTheCalendarToo)
{
    EXPECT_TRUE(isQuiet(LocalTime{-1h}, {}));
    EXPECT_FALSE(isQuiet(LocalTime{-12h}, {}));
}

TEST(IsQuiet, WithinOneDayWhereTheEndIsLaterThanTheBeginning)
{
    const ReminderSettings nap{.quietFrom = 13h, .quietUntil = 15h};

    EXPECT_FALSE(isQuietAt("12:59", nap));
    EXPECT_TRUE(isQuietAt("13:00", nap));
    EXPECT_TRUE(isQuietAt("14:59", nap));
    EXPECT_FALSE(isQuietAt("15:00", nap));
    EXPECT_FALSE(isQuietAt("23:00", nap));
}

TEST(CheckedReminderSettings, AreThoseOfTheProgram)
{
    EXPECT_EQ(checked({}), ReminderSettings{});
}

TEST(CheckedReminderSettings, AreTimesOfADay)
{
    for (const auto time : {std::chrono::minutes{-1}, std::chrono::minutes{24h}}) {
        EXPECT_EQ(checked({.mood = time}).error(), ReminderSettingsError::NotATimeOfDay);
        EXPECT_EQ(checked({.quietFrom = time}).error(), ReminderSettingsError::NotATimeOfDay);
        EXPECT_EQ(checked({.quietUntil = time}).error(), ReminderSettingsError::NotATimeOfDay);
    }
    EXPECT_TRUE(checked({.mood = 12h, .quietFrom = 23h + 59min, .quietUntil = 0h}));
}

TEST(CheckedReminderSettings, AreNotAlwaysQuiet)
{
    EXPECT_EQ(checked({.quietFrom = 8h, .quietUntil = 8h}).error(),
              ReminderSettingsError::AlwaysQuiet);
}

TEST(CheckedReminderSettings, AskAboutMoodOutsideTheQuietHours)
{
    EXPECT_EQ(checked({.mood = 21h}).error(), ReminderSettingsError::MoodInQuietHours);
    EXPECT_EQ(checked({.mood = 7h + 59min}).error(), ReminderSettingsError::MoodInQuietHours);
    EXPECT_TRUE(checked({.mood = 20h + 59min}));
    EXPECT_TRUE(checked({.mood = 8h}));
}

TEST(CheckedReminderSettings, LetWhoeverIsNotAskedAboutMoodBeQuietAtAnyTime)
{
    ReminderSettings settings{.mood = 22h};
    settings.isOn[static_cast<std::size_t>(ReminderKind::Mood)] = false;

    EXPECT_EQ(checked(settings), settings);
}

} // namespace homeward::rules::reminder_settings_test

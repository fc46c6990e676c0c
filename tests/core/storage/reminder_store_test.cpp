#include "core/storage/reminder_store.h"

#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace homeward::storage::reminder_store_test {

using namespace std::chrono_literals;

namespace {

using ReminderStoreTest = StoreTest;

TEST_F(ReminderStoreTest, HasNoSettingsBeforeTheFirst)
{
    Store store = open();

    EXPECT_FALSE(ReminderStore{store.reader()}.firstSettings().value());
    EXPECT_FALSE(ReminderStore{store.reader()}.lastSettings().value());
}

TEST_F(ReminderStoreTest, KeepsTheFirstSettingsBesideTheLast)
{
    Store store = open();
    ReminderStore reminders{store.writer()};
    ASSERT_TRUE(reminders.insert({.settings = "{}", .recordedAt = kNoon}));
    ASSERT_TRUE(reminders.insert({.settings = "{\"off\":[]}", .recordedAt = kNoon - 1h}));

    EXPECT_EQ(reminders.firstSettings().value()->recordedAt, kNoon);
    EXPECT_EQ(reminders.lastSettings().value()->settings, "{\"off\":[]}");
}

TEST_F(ReminderStoreTest, RefusesSettingsThatAreNoJson)
{
    Store store = open();

    EXPECT_FALSE(ReminderStore{store.writer()}.insert({.settings = "{", .recordedAt = kNoon}));
}

TEST_F(ReminderStoreTest, GivesEventsInTheOrderOfWriting)
{
    Store store = open();
    ReminderStore reminders{store.writer()};
    const std::vector<ReminderEvent> events{
        {.id = "a", .step = ReminderStep::Shown, .at = kNoon},
        {.id = "a",
         .step = ReminderStep::Snoozed,
         .at = kNoon - 1s, // the clock was set back
         .snoozedUntil = kNoon + 1h},
        {.id = "b", .step = ReminderStep::Expired, .at = kNoon + 1s}};
    for (const ReminderEvent& event : events)
        ASSERT_TRUE(reminders.insert(event));

    EXPECT_EQ(reminders.eventsSince(kNoon - 1s).value(), events);
    EXPECT_EQ(reminders.eventsSince(kNoon + 1s).value(), std::vector{events[2]});
}

TEST_F(ReminderStoreTest, RefusesEventsThatCannotBe)
{
    Store store = open();
    ReminderStore reminders{store.writer()};

    EXPECT_FALSE(reminders.insert({.id = "", .step = ReminderStep::Shown, .at = kNoon}));
    EXPECT_FALSE(reminders.insert({.id = "a", .step = ReminderStep::Snoozed, .at = kNoon}));
    EXPECT_FALSE(reminders.insert(
        {.id = "a", .step = ReminderStep::Done, .at = kNoon, .snoozedUntil = kNoon}));
}

} // namespace

} // namespace homeward::storage::reminder_store_test

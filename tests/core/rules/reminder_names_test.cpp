#include "core/rules/reminder_names.h"

#include <gtest/gtest.h>

#include <set>

namespace homeward::rules::reminder_names_test {

namespace {

TEST(ReminderNames, LeadBackToWhatTheyName)
{
    std::set<std::string_view> names;
    for (const ReminderKind kind : kReminderKinds) {
        EXPECT_EQ(reminderKindOf(nameOf(kind)), kind);
        names.insert(nameOf(kind));
    }
    EXPECT_EQ(names.size(), kReminderKinds.size());
    for (const ReminderStep step :
         {ReminderStep::Shown, ReminderStep::Done, ReminderStep::Skipped, ReminderStep::Snoozed,
          ReminderStep::Superseded, ReminderStep::Expired})
        EXPECT_EQ(reminderStepOf(nameOf(step)), step);
}

TEST(ReminderNames, AreNothingElse)
{
    EXPECT_EQ(reminderKindOf("moods"), std::nullopt);
    EXPECT_EQ(reminderKindOf(""), std::nullopt);
    EXPECT_EQ(reminderStepOf("Shown"), std::nullopt);
}

} // namespace

} // namespace homeward::rules::reminder_names_test

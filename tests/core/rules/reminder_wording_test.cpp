#include "core/rules/reminder_wording.h"

#include "tests/core/rules/reminder_samples.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::rules::reminder_wording_test {

using homeward::testing::moment;

Reminder remindedOn(const std::string& local, ReminderKind kind = ReminderKind::Mood)
{
    const Instant at = moment(local, "Europe/Berlin").at();
    return {.kind = kind,
            .name = local,
            .due = {.at = at},
            .until = at,
            .words = ReminderWords::CheckIn};
}

std::vector<int> wordings(std::vector<Reminder> reminders)
{
    giveWordings(reminders, *findZone("Europe/Berlin").value());
    std::vector<int> all;
    for (const Reminder& each : reminders)
        all.push_back(each.wording);
    return all;
}

TEST(GiveWordings, TakesTheThreeInTurnByTheDayOfThePerson)
{
    EXPECT_EQ(wordings({remindedOn("1970-01-01 00:30"), remindedOn("1970-01-02 00:30"),
                        remindedOn("1970-01-03 23:30"), remindedOn("1970-01-04 00:30")}),
              (std::vector{0, 1, 2, 0}));
}

TEST(GiveWordings, CountsBackFromTheFirstDayOfTheCalendar)
{
    EXPECT_EQ(wordings({remindedOn("1969-12-29 12:00"), remindedOn("1969-12-30 12:00"),
                        remindedOn("1969-12-31 12:00")}),
              (std::vector{0, 1, 2}));
}

TEST(GiveWordings, NeverGivesTheSameTwiceInARow)
{
    EXPECT_EQ(wordings({remindedOn("1970-01-03 10:00"), remindedOn("1970-01-03 11:00"),
                        remindedOn("1970-01-03 12:00"), remindedOn("1970-01-06 12:00")}),
              (std::vector{2, 0, 2, 0}));
}

TEST(GiveWordings, CountsEachKindForItself)
{
    EXPECT_EQ(wordings({remindedOn("1970-01-01 10:00"),
                        remindedOn("1970-01-01 11:00", ReminderKind::Booster),
                        remindedOn("1970-01-01 12:00")}),
              (std::vector{0, 0, 1}));
}

} // namespace homeward::rules::reminder_wording_test

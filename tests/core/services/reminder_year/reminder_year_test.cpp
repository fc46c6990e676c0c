#include "core/rules/reminder_names.h"
#include "tests/core/services/reminder_year/year_script.h"
#include "tests/support/every_zone.h"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <string>

namespace homeward::services::reminder_year_test {

using homeward::testing::everyZone;
using homeward::testing::livedYear;
using homeward::testing::YearCount;

constexpr std::size_t kParts = 8;

/// The far side of the earth, and sometimes half an hour.
const date::time_zone& awayFrom(std::size_t home)
{
    const auto& zones = everyZone();
    return *findZone(zones[(home + zones.size() / 2) % zones.size()]).value();
}

void print(const YearCount& count, std::size_t zones)
{
    std::cout << zones << " zones, a year each:";
    for (const auto& [kind, number] : count.shown)
        std::cout << ' ' << rules::nameOf(kind) << ' ' << number << ';';
    std::cout << " on time " << count.onTime << ", late " << count.late
              << ", in quiet hours before a session " << count.inQuietHours
              << ", at a wake-up in quiet hours " << count.atWakeUpInQuietHours << '\n';
    ::testing::Test::RecordProperty("shownOnTime", count.onTime);
    ::testing::Test::RecordProperty("shownLate", count.late);
}

/// How often a year has something to say that does not depend on the days of its zone.
const std::map<ReminderKind, int> kOfAYear{
    {ReminderKind::AfterSession, 6}, // of the seven that took place, one has no end
    {ReminderKind::BeforeSession, 18}, // five evenings with one line, two with three
    {ReminderKind::RideHome, 7}, // two rides that nobody arranged, three times; one arranged late
    {ReminderKind::RestrictionRunning, 7}, //
    {ReminderKind::RestrictionEnding, 6}, //
    {ReminderKind::Booster, 6}}; // three days that the clinic has named

void expectAsScripted(const YearCount& year, const std::string& zone)
{
    for (const std::string& fault : year.faults)
        ADD_FAILURE() << fault;
    for (const auto& [kind, number] : kOfAYear)
        EXPECT_EQ(year.shown.at(kind), number) << zone << ": " << rules::nameOf(kind);
}

class ReminderYear : public ::testing::TestWithParam<std::size_t> { };

TEST_P(ReminderYear, ShowsEachReminderOnceAndAtItsMoment)
{
    YearCount all;
    std::size_t zones = 0;
    for (std::size_t i = GetParam(); i < everyZone().size(); i += kParts) {
        const YearCount one = livedYear(*findZone(everyZone()[i]).value(), awayFrom(i));
        expectAsScripted(one, everyZone()[i]);
        all.add(one);
        ++zones;
    }

    print(all, zones);
    EXPECT_EQ(all.shown.size(), kReminderKinds.size());
}

INSTANTIATE_TEST_SUITE_P(EveryZone, ReminderYear, ::testing::Range(std::size_t{0}, kParts));

} // namespace homeward::services::reminder_year_test

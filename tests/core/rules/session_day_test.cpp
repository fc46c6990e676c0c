#include "core/rules/session_day.h"

#include "core/base/rfc3339.h"
#include "tests/support/every_zone.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <ostream>
#include <string>

namespace homeward::rules::session_day_test {

using namespace std::chrono_literals;
using homeward::testing::doubtfulMoments;
using homeward::testing::everyZone;
using homeward::testing::moment;
using homeward::testing::shown;
using homeward::testing::utc;
using std::chrono::minutes;

/// A place whose name the database does not have.
ZonedInstant nowhere(const std::string& atUtc, std::chrono::seconds offset)
{
    return ZonedInstant{utc(atUtc), "Mars/Olympus_Mons", offset};
}

TEST(DayAt, IsTheDayOnTheClocksOfThePlace)
{
    const auto kathmandu = moment("2026-03-05 12:00", "Asia/Kathmandu");

    EXPECT_EQ(dayText(dayAt(utc("2026-03-05 18:14"), kathmandu)), "2026-03-05");
    EXPECT_EQ(dayText(dayAt(utc("2026-03-05 18:15"), kathmandu)), "2026-03-06");
}

TEST(DayAt, GoesByTheZoneAndNotByTheOffsetOfAnotherDay)
{
    const auto winter = moment("2026-01-05 12:00", "America/New_York");

    EXPECT_EQ(dayText(dayAt(utc("2026-07-05 04:00"), winter)), "2026-07-05");
    EXPECT_EQ(dayText(dayAt(utc("2026-07-05 03:59"), winter)), "2026-07-04");
}

TEST(DayAt, GoesByTheOffsetThatWasWrittenDownWhereTheZoneIsUnknown)
{
    const auto place = nowhere("2026-03-05 12:00", 5h);

    EXPECT_EQ(dayText(dayAt(utc("2026-03-05 18:59"), place)), "2026-03-05");
    EXPECT_EQ(dayText(dayAt(utc("2026-03-05 19:00"), place)), "2026-03-06");
}

struct DayAfterCase {
    std::string name;
    std::string zone;
    std::string from;
    minutes timeOfDay;
    std::string expected;
};

void PrintTo(const DayAfterCase& each, std::ostream* out)
{
    *out << each.name;
}

class OnTheDayAfter : public ::testing::TestWithParam<DayAfterCase> { };

TEST_P(OnTheDayAfter, IsTheLaterReadingOfTheClocksOfThePlace)
{
    const auto& [name, zone, from, timeOfDay, expected] = GetParam();
    const auto start = moment(from, zone);

    EXPECT_EQ(shown(onTheDayAfter(start.at(), timeOfDay, start), zone), expected);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Days, OnTheDayAfter, ::testing::Values(
    DayAfterCase{"Plain",              "UTC",                 "2026-03-05 15:00", 6h,      "2026-03-06 06:00 +0000"},
    DayAfterCase{"FirstSecondOfTheDay","UTC",                 "2026-03-05 00:00", 6h,      "2026-03-06 06:00 +0000"},
    DayAfterCase{"LastMinuteOfTheDay", "UTC",                 "2026-03-05 23:59", 6h,      "2026-03-06 06:00 +0000"},
    DayAfterCase{"EndOfTheYear",       "Europe/Berlin",       "2026-12-31 15:00", 6h,      "2027-01-01 06:00 +0100"},
    DayAfterCase{"IntoTheLeapDay",     "Europe/Berlin",       "2028-02-28 15:00", 6h,      "2028-02-29 06:00 +0100"},
    DayAfterCase{"OutOfTheLeapDay",    "Europe/Berlin",       "2028-02-29 15:00", 6h,      "2028-03-01 06:00 +0100"},
    DayAfterCase{"NoLeapDay",          "Europe/Berlin",       "2027-02-28 15:00", 6h,      "2027-03-01 06:00 +0100"},
    DayAfterCase{"BehindUtc",          "America/New_York",    "2026-03-05 20:00", 6h,      "2026-03-06 06:00 -0500"},
    DayAfterCase{"AheadOfUtc",         "Asia/Kathmandu",      "2026-03-06 00:05", 6h,      "2026-03-07 06:00 +0545"},
    DayAfterCase{"ShortNight",         "America/New_York",    "2026-03-07 15:00", 6h,      "2026-03-08 06:00 -0400"},
    DayAfterCase{"LongNight",          "America/New_York",    "2026-10-31 15:00", 6h,      "2026-11-01 06:00 -0500"},
    DayAfterCase{"HalfAnHourShorter",  "Australia/Lord_Howe", "2026-10-03 15:00", 6h,      "2026-10-04 06:00 +1100"},
    DayAfterCase{"HalfAnHourLonger",   "Australia/Lord_Howe", "2026-04-04 15:00", 6h,      "2026-04-05 06:00 +1030"}),
    [](const auto& generated) { return generated.param.name; });

INSTANTIATE_TEST_SUITE_P(DoubtfulTimes, OnTheDayAfter, ::testing::Values(
    DayAfterCase{"Skipped",            "America/New_York",    "2026-03-07 15:00", 150min,  "2026-03-08 03:30 -0400"},
    DayAfterCase{"JustBeforeTheGap",   "America/New_York",    "2026-03-07 15:00", 119min,  "2026-03-08 01:59 -0500"},
    DayAfterCase{"FirstOfTheGap",      "America/New_York",    "2026-03-07 15:00", 120min,  "2026-03-08 03:00 -0400"},
    DayAfterCase{"LastOfTheGap",       "America/New_York",    "2026-03-07 15:00", 179min,  "2026-03-08 03:59 -0400"},
    DayAfterCase{"JustAfterTheGap",    "America/New_York",    "2026-03-07 15:00", 180min,  "2026-03-08 03:00 -0400"},
    DayAfterCase{"Doubled",            "America/New_York",    "2026-10-31 15:00", 90min,   "2026-11-01 01:30 -0500"},
    DayAfterCase{"FirstThatIsDoubled", "America/New_York",    "2026-10-31 15:00", 60min,   "2026-11-01 01:00 -0500"},
    DayAfterCase{"LastThatIsNot",      "America/New_York",    "2026-10-31 15:00", 59min,   "2026-11-01 00:59 -0400"},
    DayAfterCase{"SkippedMidnight",    "America/Havana",      "2026-03-07 15:00", 0min,    "2026-03-08 01:00 -0400"},
    DayAfterCase{"DoubledMidnight",    "America/Havana",      "2026-10-31 15:00", 0min,    "2026-11-01 00:00 -0500"},
    DayAfterCase{"DoubledEvening",     "Asia/Beirut",         "2026-10-24 23:30", 0min,    "2026-10-25 00:00 +0200"}),
    [](const auto& generated) { return generated.param.name; });

INSTANTIATE_TEST_SUITE_P(DaysThatNeverWere, OnTheDayAfter, ::testing::Values(
    DayAfterCase{"Samoa",              "Pacific/Apia",        "2011-12-29 15:00", 6h,      "2011-12-31 06:00 +1400"},
    DayAfterCase{"SamoaAtMidnight",    "Pacific/Apia",        "2011-12-29 15:00", 0min,    "2011-12-31 00:00 +1400"},
    DayAfterCase{"Tokelau",            "Pacific/Fakaofo",     "2011-12-29 15:00", 6h,      "2011-12-31 06:00 +1300"},
    DayAfterCase{"Kwajalein",          "Pacific/Kwajalein",   "1993-08-20 15:00", 6h,      "1993-08-22 06:00 +1200"},
    DayAfterCase{"Kiritimati",         "Pacific/Kiritimati",  "1994-12-30 15:00", 6h,      "1995-01-01 06:00 +1400"}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

TEST(OnTheDayAfterInManila, SkipsTheLastDayOfTheYear1844InManila)
{
    // Its offset before time zones differs from one edition of the database to the next.
    const auto start = moment("1844-12-30 15:00", "Asia/Manila");

    const auto morning = shown(onTheDayAfter(start.at(), 6h, start), "Asia/Manila");

    EXPECT_EQ(morning.substr(0, 16), "1845-01-01 06:00");
}

TEST(OnTheDayAfterAnywhere, IsNeverOnTheSameDay)
{
    for (const std::string& name : everyZone()) {
        const date::time_zone& zone = *findZone(name).value();
        for (const Instant from : doubtfulMoments(zone, date::year{2024}, date::year{2030})) {
            const ZonedInstant place{from, zone};
            const Instant morning = onTheDayAfter(from, 6h, place);
            ASSERT_GT(dayAt(morning, place), dayAt(from, place)) << name << ' ' << rfc3339(place);
            ASSERT_GT(morning, from + 5h); // the night may be an hour shorter
            ASSERT_LT(morning, from + 32h);
        }
    }
}

TEST(OnTheDayAfterInAnUnknownZone, IsReadTwoHoursLaterThanTheOffsetSays)
{
    const auto place = nowhere("2026-03-05 15:00", 5h);

    EXPECT_EQ(rfc3339(onTheDayAfter(place.at(), 6h, place)), "2026-03-06T03:00:00Z");
    EXPECT_EQ(rfc3339(onTheDayAfter(place.at(), 0h, place)), "2026-03-05T21:00:00Z");
}

TEST(OnTheDayAfterInAnUnknownZone, TakesTheLaterDayCloseToMidnight)
{
    const auto place = nowhere("2026-03-05 16:59", 5h); // 21:59 there, or 23:59 after a change
    EXPECT_EQ(rfc3339(onTheDayAfter(place.at(), 6h, place)), "2026-03-06T03:00:00Z");

    const auto later = nowhere("2026-03-05 17:00", 5h);
    EXPECT_EQ(rfc3339(onTheDayAfter(later.at(), 6h, later)), "2026-03-07T03:00:00Z");
}

TEST(OnTheDayAfterInAnUnknownZone, IsNeverEarlierThanInTheRealOne)
{
    for (const char* name : {"America/New_York", "Europe/Berlin", "Australia/Lord_Howe",
                             "America/Havana", "Africa/Casablanca", "Antarctica/Troll"}) {
        const date::time_zone& zone = *findZone(name).value();
        for (Instant start = utc("2026-01-01 00:00"); start < utc("2027-01-01 00:00");
             start += 1h) {
            const ZonedInstant known{start, zone};
            const ZonedInstant unknown{start, "Unknown/" + std::string{name}, known.offset()};
            const Instant end = start + 40min;
            ASSERT_GE(onTheDayAfter(end, 6h, unknown), onTheDayAfter(end, 6h, known))
                << name << ' ' << rfc3339(known);
        }
    }
}

} // namespace homeward::rules::session_day_test

#include "core/rules/restrictions.h"

#include "tests/core/rules/policy_samples.h"
#include "tests/core/rules/restriction_samples.h"
#include "tests/core/rules/rules_printers.h"

#include <gtest/gtest.h>

#include <chrono>
#include <ostream>
#include <string>

namespace homeward::rules::restriction_ends_test {

using namespace std::chrono_literals;
using enum RestrictionState;
using homeward::testing::dosedSession;
using homeward::testing::factsOf;
using homeward::testing::moment;
using homeward::testing::restrictionAt;
using homeward::testing::shown;
using homeward::testing::utc;

constexpr Route kIv = Route::Intravenous;
constexpr Route kNasal = Route::EsketamineNasal;

const ZonedInstant kEnd = moment("2026-03-05 15:00");
const Instant kMidnight = utc("2026-03-06 00:00");

struct EndCase {
    std::string name;
    Route route;
    std::string zone;
    std::string dosingEnd;
    std::string driving;
    std::string adult;
};

void PrintTo(const EndCase& each, std::ostream* out)
{
    *out << each.name;
}

class BuiltInEnds : public ::testing::TestWithParam<EndCase> { };

TEST_P(BuiltInEnds, AreTheLaterOfBothConditionsOnTheClocksOfTheClinic)
{
    const auto& [name, route, zone, dosingEnd, driving, adult] = GetParam();
    const auto facts = factsOf(dosedSession(moment(dosingEnd, zone), route));

    const auto until = [&](RuleKind kind) {
        return shown(*restrictionAt(kEnd.at(), kind, facts).until, GetParam().zone);
    };

    EXPECT_EQ(until(RuleKind::NoDriving), driving);
    EXPECT_EQ(until(RuleKind::RideHome), driving);
    EXPECT_EQ(until(RuleKind::AdultNearby), adult);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Conditions, BuiltInEnds, ::testing::Values(
    EndCase{"Afternoon",        kIv,    "UTC",                 "2026-03-05 15:00", "2026-03-06 15:00 +0000", "2026-03-06 03:00 +0000"},
    EndCase{"Morning",          kIv,    "UTC",                 "2026-03-05 09:00", "2026-03-06 09:00 +0000", "2026-03-06 00:00 +0000"},
    EndCase{"AtSix",            kIv,    "UTC",                 "2026-03-05 06:00", "2026-03-06 06:00 +0000", "2026-03-06 00:00 +0000"},
    EndCase{"BeforeSix",        kIv,    "UTC",                 "2026-03-05 05:59", "2026-03-06 06:00 +0000", "2026-03-06 00:00 +0000"},
    EndCase{"AfterMidnight",    kIv,    "UTC",                 "2026-03-05 00:00", "2026-03-06 06:00 +0000", "2026-03-06 00:00 +0000"},
    EndCase{"BeforeMidnight",   kIv,    "UTC",                 "2026-03-05 23:59", "2026-03-06 23:59 +0000", "2026-03-06 11:59 +0000"},
    EndCase{"Nasal",            kNasal, "UTC",                 "2026-03-05 15:00", "2026-03-06 00:00 +0000", "2026-03-06 03:00 +0000"},
    EndCase{"NasalLate",        kNasal, "UTC",                 "2026-03-05 23:59", "2026-03-06 00:00 +0000", "2026-03-06 11:59 +0000"},
    EndCase{"NasalEarly",       kNasal, "UTC",                 "2026-03-05 00:00", "2026-03-06 00:00 +0000", "2026-03-06 00:00 +0000"}),
    [](const auto& generated) { return generated.param.name; });

INSTANTIATE_TEST_SUITE_P(Zones, BuiltInEnds, ::testing::Values(
    EndCase{"ShortDay",         kIv,    "America/New_York",    "2026-03-07 15:00", "2026-03-08 16:00 -0400", "2026-03-08 04:00 -0400"},
    EndCase{"LongDay",          kIv,    "America/New_York",    "2026-10-31 15:00", "2026-11-01 14:00 -0500", "2026-11-01 02:00 -0500"},
    EndCase{"LongDayAtSix",     kIv,    "America/New_York",    "2026-10-31 06:30", "2026-11-01 06:00 -0500", "2026-11-01 00:00 -0400"},
    EndCase{"NewYear",          kIv,    "Europe/Berlin",       "2026-12-31 15:00", "2027-01-01 15:00 +0100", "2027-01-01 03:00 +0100"},
    EndCase{"LeapDay",          kIv,    "Europe/Berlin",       "2028-02-28 15:00", "2028-02-29 15:00 +0100", "2028-02-29 03:00 +0100"},
    EndCase{"NeverExisted",     kIv,    "Pacific/Apia",        "2011-12-29 15:00", "2011-12-31 15:00 +1400", "2011-12-31 03:00 +1400"},
    EndCase{"NasalNeverExisted",kNasal, "Pacific/Apia",        "2011-12-29 15:00", "2011-12-31 00:00 +1400", "2011-12-31 03:00 +1400"},
    EndCase{"NasalSkipped",     kNasal, "America/Havana",      "2026-03-07 09:00", "2026-03-08 01:00 -0400", "2026-03-08 01:00 -0400"},
    EndCase{"NasalDoubled",     kNasal, "America/Havana",      "2026-10-31 09:00", "2026-11-01 00:00 -0500", "2026-11-01 00:00 -0500"}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

TEST(TimeUp, IsTheRestWhereThePolicyNamesNoMorning)
{
    EXPECT_EQ(timeUp({12h}, kEnd.at(), kEnd), kEnd.at() + 12h);
    EXPECT_EQ(timeUp({}, kEnd.at(), kEnd), kEnd.at());
}

TEST(TimeUp, IsTheLaterOfRestAndMorning)
{
    EXPECT_EQ(timeUp({12h, 2h}, kEnd.at(), kEnd), kMidnight + 3h);
    EXPECT_EQ(timeUp({12h, 3h}, kEnd.at(), kEnd), kMidnight + 3h);
    EXPECT_EQ(timeUp({12h, 4h}, kEnd.at(), kEnd), kMidnight + 4h);
}

TEST(TimeUp, IsReadLaterWhereTheZoneIsUnknown)
{
    const ZonedInstant place{kEnd.at(), "Mars/Olympus_Mons", 0s};

    EXPECT_EQ(timeUp({12h, 6h}, kEnd.at(), place), kMidnight + 8h);
    EXPECT_EQ(timeUp({12h}, kEnd.at(), place), kEnd.at() + 12h);
}

TEST(TimeUp, DoesNotMoveWithTheTraveller)
{
    // The session was in New York; where its patient is by now makes no difference to its rules.
    const auto start = moment("2026-03-05 15:00", "America/New_York");

    EXPECT_EQ(shown(timeUp({24h, 18h}, start.at(), start), "America/New_York"),
              "2026-03-06 18:00 -0500");
    EXPECT_EQ(shown(timeUp({24h, 18h}, start.at(), start), "Europe/Berlin"),
              "2026-03-07 00:00 +0100");
}

} // namespace homeward::rules::restriction_ends_test

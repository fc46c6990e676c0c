#include "core/base/zoned_instant.h"

#include "tests/support/every_zone.h"
#include "tests/support/wall_clock.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>

namespace homeward {
namespace {

using namespace std::chrono_literals;
using date::sys_days;
using date::year;
using testing::doubtfulMoments;
using testing::everyZone;
using testing::reading;

// date 3.0.1 knows no clock changes after 2037 (core/base/zone_data.h).
constexpr year kFirstYear{1970};
constexpr year kLastYear{2037};

const date::time_zone& zoneNamed(const std::string& name)
{
    return *findZone(name).value();
}

Instant anyInstant()
{
    return Instant{std::chrono::seconds{
        *rc::gen::inRange<std::int64_t>(sys_days{kFirstYear / 1 / 1}.time_since_epoch() / 1s,
                                        sys_days{kLastYear / 12 / 31}.time_since_epoch() / 1s)}};
}

const date::time_zone& anyZone()
{
    return zoneNamed(*rc::gen::elementOf(everyZone()));
}

TEST(EveryZone, IsFoundByItsName)
{
    EXPECT_GT(everyZone().size(), 400U);
    for (const std::string& name : everyZone()) {
        const auto zone = findZone(name);
        ASSERT_TRUE(zone) << name;
        EXPECT_EQ((*zone)->name(), name);
    }
}

TEST(ZonedInstant, ShowsTheWallClockOfEveryZoneAroundEveryClockChange)
{
    for (const std::string& name : everyZone()) {
        const date::time_zone& zone = zoneNamed(name);
        for (const Instant at : doubtfulMoments(zone, kFirstYear, kLastYear)) {
            const ZonedInstant moment{at, zone};
            ASSERT_EQ(moment.local(), zone.to_local(at)) << name;
            ASSERT_EQ(moment.day(), date::floor<date::days>(zone.to_local(at))) << name;
        }
    }
}

TEST(ZonedInstant, KeepsItsDayInEveryZoneWhenItIsReadBackFromWhatWasStored)
{
    for (const std::string& name : everyZone()) {
        const date::time_zone& zone = zoneNamed(name);
        for (const Instant at : doubtfulMoments(zone, kFirstYear, kLastYear)) {
            const ZonedInstant written{at, zone};
            const ZonedInstant read{written.at(), written.zone(), written.offset()};
            ASSERT_EQ(read, written) << name;
            ASSERT_EQ(read.day(), written.day()) << name;
        }
    }
}

TEST(ZonedInstant, HasTheNextDayFromTheVerySecondOfMidnight)
{
    const auto& zone = zoneNamed("Asia/Kathmandu");
    const Instant midnight = latestInstant(reading("2026-03-02 00:00"), zone);

    EXPECT_EQ((ZonedInstant{midnight - 1s, zone}.day()), LocalDay{year{2026} / 3 / 1});
    EXPECT_EQ((ZonedInstant{midnight, zone}.day()), LocalDay{year{2026} / 3 / 2});
}

TEST(ZonedInstant, HasADayOnBothSidesOfADayThatNeverWas)
{
    const auto& zone = zoneNamed("Pacific/Apia"); // 30 December 2011 was skipped
    const Instant change = sys_days{year{2011} / 12 / 30} + 10h;

    EXPECT_EQ((ZonedInstant{change - 1s, zone}.day()), LocalDay{year{2011} / 12 / 29});
    EXPECT_EQ((ZonedInstant{change, zone}.day()), LocalDay{year{2011} / 12 / 31});
}

TEST(ZonedInstant, HasItsDayWhereTheZoneIsNotKnown)
{
    const ZonedInstant moment{sys_days{year{2026} / 3 / 1} + 23h, "Mars/Olympus_Mons", 2h};

    EXPECT_EQ(moment.day(), LocalDay{year{2026} / 3 / 2});
    EXPECT_EQ(moment.zone(), "Mars/Olympus_Mons");
}

TEST(ZonedInstant, HasItsDayBeforeTheEpoch)
{
    const ZonedInstant moment{Instant{-1s}, "Test/West", -1h};

    EXPECT_EQ(moment.day(), LocalDay{year{1969} / 12 / 31});
}

RC_GTEST_PROP(ZonedInstant, HasTheSameDayWhereverThePersonTravels, ())
{
    const Instant at = anyInstant();
    const ZonedInstant written{at, anyZone()};
    const LocalDay day = written.day();

    // The device is elsewhere when the entry is read: nothing of that zone is asked.
    const ZonedInstant elsewhere{at, anyZone()};
    const ZonedInstant read{at, written.zone(), written.offset()};

    RC_ASSERT(read.day() == day);
    RC_ASSERT(elsewhere.at() == read.at());
    const auto apart = elsewhere.day() - day;
    RC_ASSERT(apart >= date::days{-2} && apart <= date::days{2});
}

RC_GTEST_PROP(ZonedInstant, HasTheSameDayWhenALaterDatabaseHasAnotherOffset, ())
{
    const ZonedInstant written{anyInstant(), anyZone()};
    const auto changed = written.offset() + 1h; // what the new edition would say

    const ZonedInstant read{written.at(), written.zone(), written.offset()};

    RC_ASSERT(read.day() == written.day());
    RC_ASSERT(read.local() + 1h == (ZonedInstant{written.at(), written.zone(), changed}.local()));
}

RC_GTEST_PROP(ZonedInstant, NeverGoesBackADayAsTimePassesExceptWhereAClockIsSetBack, ())
{
    const date::time_zone& zone = anyZone();
    const Instant at = anyInstant();
    const Instant later = at + std::chrono::seconds{*rc::gen::inRange(0, 172'800)};
    const auto setBack = std::max(0s, zone.get_info(at).offset - zone.get_info(later).offset);

    RC_ASSERT((ZonedInstant{later + setBack, zone}.day()) >= (ZonedInstant{at, zone}.day()));
}

TEST(LatestInstant, IsReadBackAsTheSameTimeInEveryZoneAndNeverTooEarly)
{
    for (const std::string& name : everyZone()) {
        const date::time_zone& zone = zoneNamed(name);
        for (const Instant at : doubtfulMoments(zone, kFirstYear, kLastYear)) {
            const LocalTime local = zone.to_local(at);
            const Instant latest = latestInstant(local, zone);
            ASSERT_EQ(zone.to_local(latest), local) << name;
            ASSERT_GE(latest, at) << name;
        }
    }
}

} // namespace
} // namespace homeward

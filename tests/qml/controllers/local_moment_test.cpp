#include "qml/support/local_moment.h"

#include "tests/support/wall_clock.h"

#include <gtest/gtest.h>

namespace local_moment_test {

using homeward::Instant;
using homeward::WallClock;
using homeward::ZonedInstant;
using homeward::testing::reading;
using homeward::testing::shown;
using homeward::ui::dayOf;
using homeward::ui::localTimeOf;
using homeward::ui::minutesOf;
using homeward::ui::momentAt;
using homeward::ui::zoneHere;

ZonedInstant in(const char* zone)
{
    return {Instant{}, *date::locate_zone(zone)};
}

/// A clock that hangs in a place which no database knows.
class LostClock final : public WallClock {
public:
    ZonedInstant now() const override { return {Instant{}, "Mars/Olympus", std::chrono::hours{2}}; }
};

std::string berlin(const char* local)
{
    return shown(momentAt(reading(local), in("Europe/Berlin")).at(), "Europe/Berlin");
}

TEST(MomentAt, IsWhatTheClockOfThePlaceShows)
{
    EXPECT_EQ(berlin("2025-11-18 13:00"), "2025-11-18 13:00 +0100");
}

TEST(MomentAt, ATimeThatComesTwiceIsTheSecondOne)
{
    EXPECT_EQ(berlin("2025-10-26 02:30"), "2025-10-26 02:30 +0100");
}

TEST(MomentAt, ATimeThatNeverComesIsTheOneAfterTheGap)
{
    EXPECT_EQ(berlin("2025-03-30 02:30"), "2025-03-30 03:30 +0200");
}

TEST(MomentAt, WithoutAZoneTheLastKnownOffsetHolds)
{
    const auto moment = momentAt(reading("2025-11-18 13:00"), LostClock{}.now());

    EXPECT_EQ(shown(moment.at(), "Etc/UTC"), "2025-11-18 11:00 +0000");
    EXPECT_EQ(moment.zone(), "Mars/Olympus");
    EXPECT_EQ(moment.local(), reading("2025-11-18 13:00"));
}

TEST(MomentAt, UndoesDayAndMinutes)
{
    const auto moment = momentAt(reading("2025-11-18 13:05"), in("America/New_York"));

    EXPECT_EQ(minutesOf(moment), 13 * 60 + 5);
    EXPECT_EQ(localTimeOf(dayOf(moment), minutesOf(moment)), reading("2025-11-18 13:05"));
}

TEST(ZoneHere, IsUtcWhereTheDatabaseDoesNotKnowTheDevicesZone)
{
    EXPECT_EQ(zoneHere(LostClock{}).name(), "Etc/UTC");
}

} // namespace local_moment_test

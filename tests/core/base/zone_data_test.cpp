#include "core/base/zone_data.h"

#include "core/base/zone.h"

#include <date/tz.h>
#include <gtest/gtest.h>

#include <chrono>

namespace homeward {
namespace {

using namespace std::chrono_literals;
using date::sys_days;
using date::year;

TEST(ZoneDataCovers, TheYearsThatTheFilesOfThisMachineKnow)
{
    EXPECT_TRUE(zoneDataCovers(sys_days{year{2026} / 3 / 1}));
    EXPECT_TRUE(zoneDataCovers(sys_days{year{2026} / 12 / 31} + 23h));
}

TEST(ZoneDataCovers, OnlyYearsInWhichSummerTimeIsThere)
{
    // The reason why it is asked: from 2038 date 3.0.1 knows no summer time.
    const auto* const newYork = findZone("America/New_York").value();
    for (int now = 2010; now <= 2060; ++now) {
        const bool covered = zoneDataCovers(sys_days{year{now} / 3 / 1});
        const auto summer = newYork->get_info(sys_days{year{now + 10} / 7 / 1}).save;

        EXPECT_EQ(covered, summer != 0min) << now;
    }
}

} // namespace
} // namespace homeward

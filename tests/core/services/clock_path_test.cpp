#include "core/services/clock_path.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;
using storage::ClockSpan;

constexpr Instant kTen = std::chrono::sys_days{std::chrono::year{2024} / 3 / 5} + 10h;

ClockReading reading(const char* boot, std::chrono::milliseconds sinceBoot, Instant wall)
{
    return {.wall = wall, .boot = boot, .sinceBoot = sinceBoot};
}

TEST(ClockPath, IsTheReadingAloneWithinOneRun)
{
    const ClockReading recorded = reading("a", 1h, kTen);
    const ClockProof proof{recorded, {{recorded, reading("a", 2h, kTen + 1h)}}};

    EXPECT_EQ(clockPath(proof, reading("a", 3h, kTen + 2h)), std::vector{recorded});
}

TEST(ClockPath, GoesThroughTheEndsOfEveryRunBetween)
{
    const ClockReading recorded = reading("a", 1h, kTen);
    const ClockSpan first{reading("a", 0h, kTen - 1h), reading("a", 2h, kTen + 1h)};
    const ClockSpan second{reading("b", 1min, kTen + 2h), reading("b", 1h, kTen + 3h)};
    const ClockSpan third{reading("c", 1min, kTen + 4h), reading("c", 9h, kTen + 13h)};

    const auto path = clockPath({recorded, {first, second, third}}, reading("c", 1h, kTen + 5h));

    EXPECT_EQ(path, (std::vector{recorded, first.last, second.first, second.last, third.first}));
}

TEST(ClockPath, LeavesOutAReadingOfTheSameRunThatCameBefore)
{
    const ClockReading recorded = reading("a", 2h, kTen);
    const ClockSpan first{reading("a", 1h, kTen - 1h), reading("a", 1h, kTen - 1h)};

    EXPECT_EQ(clockPath({recorded, {first}}, reading("b", 1h, kTen + 5h)), std::vector{recorded});
}

TEST(ClockPath, IsEmptyWhereARunHasNoName)
{
    const ClockReading recorded = reading("a", 2h, kTen);

    EXPECT_TRUE(clockPath({recorded}, reading("", 0h, kTen + 5h)).empty());
    EXPECT_TRUE(clockPath({reading("", 0h, kTen)}, reading("a", 3h, kTen + 1h)).empty());
}

TEST(ProvenBy, IsTheWallClockWhereNothingSaysOtherwise)
{
    EXPECT_EQ(provenBy({}, reading("a", 1h, kTen)), kTen);
}

TEST(ProvenBy, IsTheLeastThatAnyProofAllows)
{
    const std::vector<ClockProof> proofs{{reading("a", 1h, kTen)},
                                         {reading("a", 2h, kTen + 24h)}}; // set forward meanwhile

    EXPECT_EQ(provenBy(proofs, reading("a", 3h, kTen + 25h)), kTen + 2h);
}

TEST(ProvenBy, IsNeverLaterThanTheWallClock)
{
    const std::vector<ClockProof> proofs{{reading("a", 1h, kTen)}};

    EXPECT_EQ(provenBy(proofs, reading("a", 9h, kTen - 48h)), kTen - 48h);
}

TEST(ProvenBy, BelievesTheWallClockOfAReadingThatCameBeforeTheProof)
{
    const std::vector<ClockProof> proofs{{reading("a", 9h, kTen + 8h)}};

    EXPECT_EQ(provenBy(proofs, reading("a", 1h, kTen)), kTen);
}

} // namespace
} // namespace homeward::services

#include "core/rules/proven_time.h"

#include "tests/support/manual_clock.h"
#include "tests/support/session_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace homeward::rules::proven_time_test {

using namespace std::chrono_literals;
using homeward::testing::ManualClock;
using homeward::testing::utc;
using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::seconds;

const Instant kNoon = utc("2026-03-05 12:00");

ClockReading read(Instant wall, std::string boot, milliseconds sinceBoot)
{
    return {.wall = wall, .boot = std::move(boot), .sinceBoot = sinceBoot};
}

TEST(Elapsed, IsWhatTheBootClockSaysInOneRun)
{
    const auto earlier = read(kNoon, "a", 1h);

    EXPECT_EQ(elapsed(earlier, read(kNoon + 2h, "a", 3h)), 2h);
    EXPECT_EQ(elapsed(earlier, read(kNoon + days{400}, "a", 1h + 5min)), 5min);
    EXPECT_EQ(elapsed(earlier, read(kNoon - days{400}, "a", 1h + 5min)), 5min);
}

TEST(Elapsed, RoundsPartsOfASecondDown)
{
    EXPECT_EQ(elapsed(read(kNoon, "a", 1000ms), read(kNoon, "a", 2999ms)), 1s);
    EXPECT_EQ(elapsed(read(kNoon, "a", 1000ms), read(kNoon, "a", 3000ms)), 2s);
}

TEST(Elapsed, IsNothingIfTheBootClockSeemsToRunBackwards)
{
    EXPECT_EQ(elapsed(read(kNoon, "a", 3h), read(kNoon + 1h, "a", 2h)), 0s);
}

TEST(Elapsed, IsWhatTheWallClockSaysAcrossARestart)
{
    EXPECT_EQ(elapsed(read(kNoon, "a", 50h), read(kNoon + 2h, "b", 1min)), 2h);
}

TEST(Elapsed, IsNothingIfTheWallClockWasSetBackWhileTheDeviceWasOff)
{
    EXPECT_EQ(elapsed(read(kNoon, "a", 50h), read(kNoon - 2h, "b", 0s)), 0s);
}

TEST(Elapsed, IsAtLeastWhatTheNewRunHasLasted)
{
    const auto earlier = read(kNoon, "a", 50h);

    EXPECT_EQ(elapsed(earlier, read(kNoon - 2h, "b", 3h)), 3h);
    EXPECT_EQ(elapsed(earlier, read(kNoon + 2h, "b", 3h)), 3h);
    EXPECT_EQ(elapsed(earlier, read(kNoon + 4h, "b", 3h)), 4h);
    EXPECT_EQ(elapsed(earlier, read(kNoon - 2h, "b", -3h)), 0s);
}

TEST(Elapsed, IsWhatTheWallClockSaysWhereARunHasNoName)
{
    EXPECT_EQ(elapsed(read(kNoon, "", 0s), read(kNoon + 2h, "", 9h)), 2h);
    EXPECT_EQ(elapsed(read(kNoon, "", 0s), read(kNoon + 2h, "b", 9h)), 2h);
    EXPECT_EQ(elapsed(read(kNoon, "a", 1h), read(kNoon + 2h, "", 9h)), 2h);
    EXPECT_EQ(elapsed(read(kNoon, "", 0s), read(kNoon - 2h, "", 9h)), 0s);
    EXPECT_EQ(elapsed(read(kNoon, "", 0s), read(kNoon - 2h, "b", 9h)), 0s);
    EXPECT_EQ(elapsed(read(kNoon, "a", 1h), read(kNoon - 2h, "", 9h)), 0s);
}

TEST(ProvenNow, IsTheWallClockWhereNothingWasWrittenDown)
{
    EXPECT_EQ(provenNow({}, read(kNoon, "a", 1h)), kNoon);
}

TEST(ProvenNow, FollowsAClockThatNobodyTouches)
{
    ManualClock clock{kNoon};
    std::vector path{clock.read()};

    clock.advance(90min);
    EXPECT_EQ(provenNow(path, clock.read()), kNoon + 90min);

    path.push_back(clock.read());
    clock.reboot("second boot", 8h);
    EXPECT_EQ(provenNow(path, clock.read()), kNoon + 90min + 8h);
}

TEST(ProvenNow, StaysBehindAClockThatIsSetForward)
{
    ManualClock clock{kNoon};
    const std::vector path{clock.read()};

    clock.advance(10min);
    clock.set(kNoon + days{2});

    EXPECT_EQ(provenNow(path, clock.read()), kNoon + 10min);
}

TEST(ProvenNow, FollowsAClockThatIsSetBack)
{
    ManualClock clock{kNoon};
    const std::vector path{clock.read()};

    clock.advance(10min);
    clock.set(kNoon - days{2});

    EXPECT_EQ(provenNow(path, clock.read()), kNoon - days{2});
}

TEST(ProvenNow, RemembersThroughARestartThatTheClockWasSetForward)
{
    ManualClock clock{kNoon};
    std::vector path{clock.read()};
    clock.set(kNoon + days{2});
    path.push_back(clock.read());

    clock.reboot("second boot", 1h);
    clock.advance(1h);

    EXPECT_EQ(provenNow(path, clock.read()), kNoon + 2h);
}

TEST(ProvenNow, BelievesAClockThatWasSetForwardWhereNobodySawIt)
{
    // Known limit: adr/0007-elapsed-time-on-the-boot-clock.md.
    ManualClock clock{kNoon};
    const std::vector path{clock.read()};

    clock.reboot("second boot", 1h);
    clock.set(kNoon + days{2});

    EXPECT_EQ(provenNow(path, clock.read()), kNoon + days{2});
}

TEST(ProvenNow, DoesNotCountTheSameHoursTwice)
{
    ManualClock clock{kNoon};
    std::vector path{clock.read()};
    clock.set(kNoon - 20h);
    path.push_back(clock.read());
    clock.reboot("second boot");
    clock.set(kNoon + 1h);
    path.push_back(clock.read());

    clock.set(kNoon + days{2});

    EXPECT_EQ(provenNow(path, clock.read()), kNoon + 1h);
}

TEST(ProvenNow, GoesOnWithTheNewRunWhereTheClockIsBehind)
{
    ManualClock clock{kNoon};
    std::vector path{clock.read()};
    clock.reboot("second boot");
    clock.set(kNoon - 5h);
    clock.advance(30min);
    path.push_back(clock.read());

    clock.advance(15min);
    clock.set(kNoon + days{2});

    EXPECT_EQ(provenNow(path, clock.read()), kNoon + 45min);
}

TEST(ProvenNow, LosesNoTimeToManyReadings)
{
    std::vector path{read(kNoon, "a", 0ms)};
    for (int i = 1; i < 10'000; ++i)
        path.push_back(read(kNoon, "a", i * 999ms));

    EXPECT_EQ(provenNow(path, read(kNoon + days{1}, "a", 9'990'000ms)), kNoon + 9990s);
}

TEST(ProvenNow, GainsNothingByManyReadingsBetweenWhichNoTimeWentBy)
{
    std::vector<ClockReading> backwards;
    std::vector<ClockReading> unnamed;
    std::vector<ClockReading> restarts;
    for (int i = 0; i < 3000; ++i) {
        backwards.push_back(read(kNoon, "last", 1h - i * 1ms));
        unnamed.push_back(read(kNoon, "", 0ms));
        restarts.push_back(read(kNoon, std::to_string(i), 0ms));
    }
    const auto last = read(kNoon, "last", 0ms);

    for (auto* path : {&backwards, &unnamed, &restarts}) {
        path->push_back(last);
        EXPECT_EQ(provenNow(*path, read(kNoon + days{1}, "last", 0ms)), kNoon);
    }
}

TEST(ProvenNow, IsTheWallClockAloneForAQuestionWithoutABoot)
{
    const std::vector path{read(kNoon, "a", 1h)};

    EXPECT_EQ(provenNow(path, read(kNoon + days{2}, "", 0s)), kNoon + days{2});
    EXPECT_EQ(provenNow(path, read(kNoon - days{2}, "", 0s)), kNoon - days{2});
}

/// A device to which anything happens, read after each happening.
struct Life {
    ManualClock clock{kNoon};
    std::vector<ClockReading> path{clock.read()};
    seconds lasted{0};

    void happen()
    {
        const seconds time{*rc::gen::inRange(0, 200'000)};
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            clock.advance(time);
            lasted += time;
            break;
        case 1:
            clock.reboot("boot after " + std::to_string(path.size()), time);
            lasted += time;
            break;
        default:
            clock.set(kNoon + seconds{*rc::gen::inRange(-400'000, 400'000)});
        }
        path.push_back(clock.read());
    }
};

RC_GTEST_PROP(ProvenNow, IsNeverLaterThanTheWallClockNorThanWhatHasGoneBy, ())
{
    Life life;
    const int happenings = *rc::gen::inRange(0, 12);
    for (int i = 0; i < happenings; ++i)
        life.happen();

    const Instant proven = provenNow(life.path, life.clock.read());

    RC_ASSERT(proven <= life.clock.now());
    RC_ASSERT(proven <= kNoon + life.lasted);
}

RC_GTEST_PROP(ProvenNow, NeverGoesBackWhileTimeGoesOn, ())
{
    Life life;
    const int happenings = *rc::gen::inRange(0, 12);
    for (int i = 0; i < happenings; ++i)
        life.happen();
    const Instant before = provenNow(life.path, life.clock.read());

    life.clock.advance(seconds{*rc::gen::inRange(0, 100'000)});

    RC_ASSERT(provenNow(life.path, life.clock.read()) >= before);
}

RC_GTEST_PROP(ProvenNow, DoesNotDependOnHowOftenAnHonestClockWasRead, ())
{
    ManualClock clock{kNoon};
    std::vector path{clock.read()};
    const int readings = *rc::gen::inRange(0, 12);
    for (int i = 0; i < readings; ++i) {
        clock.advance(seconds{*rc::gen::inRange(0, 100'000)});
        path.push_back(clock.read());
    }

    RC_ASSERT(provenNow(path, clock.read()) == clock.now());
    RC_ASSERT(provenNow(std::span{path}.first(1), clock.read()) == clock.now());
}

} // namespace homeward::rules::proven_time_test

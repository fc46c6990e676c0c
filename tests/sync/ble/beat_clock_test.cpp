#include "sync/ble/beat_clock.h"

#include "tests/sync/ble/simulated_heart.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace homeward::ble::beat_clock_test {

using testing::calmHeart;
using testing::sentBy;
using testing::SentPacket;
using namespace std::chrono_literals;
using Intervals = std::vector<std::uint16_t>;

TEST(TheBeatClock, BeginsWithTheFirstPacketsOwnTime)
{
    BeatClock clock;

    const auto beats = clock.add(10s, Intervals{1024, 512});

    EXPECT_EQ(beats, (std::vector<Beat>{{9500ms, 1000, false}, {10s, 500, true}}));
}

TEST(TheBeatClock, GoesOnByTheIntervalsHoweverLateAPacketIs)
{
    BeatClock clock;
    (void)clock.add(10s, Intervals{1024});

    EXPECT_EQ(clock.add(11900ms, Intervals{1024}), (std::vector<Beat>{{11s, 1000, true}}));
    EXPECT_EQ(clock.add(11950ms, Intervals{1024}), (std::vector<Beat>{{12s, 1000, true}}));
    EXPECT_TRUE(clock.add(12s, {}).empty());
    EXPECT_EQ(clock.add(13500ms, Intervals{1024}), (std::vector<Beat>{{13s, 1000, true}}));
}

TEST(TheBeatClock, BeginsAnewBehindAGap)
{
    BeatClock clock;
    (void)clock.add(10s, Intervals{1024});
    clock.interrupt();

    EXPECT_EQ(clock.add(11200ms, Intervals{1024}), (std::vector<Beat>{{11200ms, 1000, false}}));
}

TEST(TheBeatClock, BeginsAnewWhereBeatsWereLostUnnoticed)
{
    BeatClock clock;
    (void)clock.add(10s, Intervals{1024});

    EXPECT_TRUE(clock.add(14s, Intervals{1024}).front().followsPrevious) << "3 s late";
    EXPECT_EQ(clock.add(15001ms, Intervals{1024}), (std::vector<Beat>{{15001ms, 1000, false}}));
}

TEST(TheBeatClock, BeginsAnewWhereItRanAhead)
{
    BeatClock clock;
    (void)clock.add(10s, Intervals{1024});

    EXPECT_EQ(clock.add(11s, Intervals{5121}).front().followsPrevious, false);
}

TEST(TheBeatClock, CountsInTheUnitOfTheStrap)
{
    BeatClock clock{RrUnit::Millisecond};
    (void)clock.add(10s, Intervals{1000});

    EXPECT_EQ(clock.add(11s, Intervals{1024}), (std::vector<Beat>{{11024ms, 1024, true}}));
}

TEST(TheBeatClock, DoesNotRoundAsItGoes)
{
    BeatClock clock;
    (void)clock.add(0s, Intervals{1});
    std::vector<Beat> beats;
    for (int second = 1; second <= 1000; ++second)
        beats = clock.add(std::chrono::seconds{second}, Intervals{341, 341, 342});

    EXPECT_EQ(beats.back().at, 1000s);
}

RC_GTEST_PROP(TheBeatClock, KeepsTheDistancesOfBeats, ())
{
    const auto interval = *rc::gen::inRange(350, 1800);
    const std::chrono::milliseconds delay{*rc::gen::inRange(0, 900)};
    const auto intervals = calmHeart(200, interval);
    BeatClock clock;
    std::vector<Beat> beats;
    for (const SentPacket& packet : sentBy(RrUnit::Fraction, intervals, delay))
        for (const Beat& beat : clock.add(packet.at, packet.rr))
            beats.push_back(beat);

    RC_ASSERT(beats.size() == intervals.size());
    for (std::size_t i = 1; i < beats.size(); ++i) {
        RC_ASSERT(beats[i].followsPrevious);
        const std::chrono::duration<double, std::milli> distance = beats[i].at - beats[i - 1].at;
        RC_ASSERT(std::abs(distance.count() - beats[i].interval) < 0.01);
    }
}

} // namespace homeward::ble::beat_clock_test

#include "qml/heart_rate/live_rate.h"

#include "tests/qml/support/world.h"
#include "tests/support/manual_boot_clock.h"

#include <gtest/gtest.h>

namespace live_rate_test {

using namespace std::chrono_literals;
using homeward::SensorContact;
using homeward::testing::ManualBootClock;
using homeward::testing::ManualClock;
using homeward::testing::ManualWallClock;
using homeward::ui::LiveRate;

class LiveRateTest : public ::testing::Test {
protected:
    void send(int bpm, SensorContact contact = SensorContact::Contact)
    {
        live.add({.at = boot.now, .bpm = bpm, .contact = contact});
        live.look();
    }

    void pass(std::chrono::milliseconds time)
    {
        boot.now += time;
        clock.advance(std::chrono::duration_cast<std::chrono::seconds>(time));
        live.look();
    }

    qsizetype lines() { return live.strip()->lines().value<QList<QPolygonF>>().size(); }

    ManualClock clock{std::chrono::sys_days{std::chrono::year{2025} / 11 / 11} + 7h + 12min};
    ManualWallClock wall{clock};
    ManualBootClock boot;
    LiveRate live{wall, boot};
};

TEST_F(LiveRateTest, IsADashBeforeAnythingCame)
{
    EXPECT_EQ(live.number(), "–");
    EXPECT_FALSE(live.isCurrent());
    EXPECT_EQ(live.moment(), "");
}

TEST_F(LiveRateTest, IsCurrentWithItsTime)
{
    send(72);

    EXPECT_EQ(live.number(), "72");
    EXPECT_TRUE(live.isCurrent());
    EXPECT_EQ(live.moment(), "at 08:12");
}

TEST_F(LiveRateTest, IsCurrentForFiveSecondsAndNoLonger)
{
    send(72);

    pass(4999ms);
    EXPECT_TRUE(live.isCurrent());
    pass(1ms);
    EXPECT_FALSE(live.isCurrent());
    EXPECT_EQ(live.number(), "72");
    EXPECT_EQ(live.moment(), "5 seconds ago");
}

TEST_F(LiveRateTest, MakesWayForADashAfterAMinute)
{
    send(72);

    pass(59999ms);
    EXPECT_EQ(live.number(), "72");
    pass(1ms);
    EXPECT_EQ(live.number(), "–");
    EXPECT_TRUE(live.moment().startsWith("The last one was 72, at 08:1"));
}

TEST_F(LiveRateTest, HasNoNumberWithoutSkin)
{
    send(72);
    send(71, SensorContact::None);

    EXPECT_EQ(live.number(), "–");
    EXPECT_FALSE(live.isCurrent());
    EXPECT_EQ(live.note(), "The strap does not touch your skin.");
}

TEST_F(LiveRateTest, HasNoNumberForARateThatIsNone)
{
    for (const int bpm : {0, 24, 241, 65535}) {
        send(bpm);
        EXPECT_EQ(live.number(), "–") << bpm;
        EXPECT_EQ(live.note(), "The strap sends no rate at the moment.");
    }
    for (const int bpm : {25, 240}) {
        send(bpm);
        EXPECT_EQ(live.number(), QString::number(bpm));
        EXPECT_EQ(live.note(), "");
    }
}

TEST_F(LiveRateTest, ShowsASensorThatCannotTellOfContact)
{
    send(72, SensorContact::Unsupported);

    EXPECT_TRUE(live.isCurrent());
}

TEST_F(LiveRateTest, KeepsAGapInTheStrip)
{
    live.strip()->setSize({300, 100});
    for (int second = 0; second < 10; ++second) {
        pass(1s);
        send(72);
    }
    live.interrupt();
    pass(2s);
    for (int second = 0; second < 10; ++second) {
        pass(1s);
        send(74);
    }

    EXPECT_EQ(lines(), 2);
}

TEST_F(LiveRateTest, DrawsNoLineOverASecondWithoutSkin)
{
    live.strip()->setSize({300, 100});
    for (const auto contact : {SensorContact::Contact, SensorContact::Contact, SensorContact::None,
                               SensorContact::Contact, SensorContact::Contact}) {
        pass(1s);
        send(72, contact);
    }

    EXPECT_EQ(lines(), 2);
}

TEST_F(LiveRateTest, LetsTheStripRunOut)
{
    send(72);
    EXPECT_TRUE(live.hasStrip());

    pass(186s);

    EXPECT_FALSE(live.hasStrip());
}

TEST_F(LiveRateTest, LooksAtAFastSensorAFewTimesASecond)
{
    send(72);
    live.add({.at = boot.now, .bpm = 73, .contact = SensorContact::Contact});
    int looks = 0;
    QObject::connect(&live, &LiveRate::changed, [&looks] { ++looks; });

    for (int time = 0; time < 1000; ++time) {
        boot.now += 1ms;
        live.add({.at = boot.now, .bpm = 73, .contact = SensorContact::Contact});
        live.lookSoon();
    }

    EXPECT_EQ(looks, 4);
}

TEST_F(LiveRateTest, ForgetsAll)
{
    send(72);

    live.clear();

    EXPECT_EQ(live.number(), "–");
    EXPECT_FALSE(live.hasStrip());
}

} // namespace live_rate_test

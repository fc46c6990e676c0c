#include "tests/sync/ble_qt/worn.h"

#include <gtest/gtest.h>

#include <set>

namespace homeward::ble_qt::wearable_test {
namespace {

using homeward::testing::FakeBluez;
using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::Worn;
using testing::WornStrap;

const std::string kStrap = "C0:FF:EE:00:18:0D";

TEST(WearableOverBluez, IsFoundChosenAndHeard)
{
    const FakeBluez bluez{{"--rate-hz=20"}};
    WornStrap strap;
    const auto before = strap.clock.sinceBoot();

    ASSERT_TRUE(strap.streams());

    EXPECT_TRUE(strap.reaches(WearableStage::Streaming));
    strap.wearable.reset();
    for (const WearableRate& rate : strap.worn.rates()) {
        EXPECT_GE(rate.at, before);
        EXPECT_LE(rate.at, strap.clock.sinceBoot());
        EXPECT_GE(rate.bpm, 60);
        EXPECT_EQ(rate.rr.size(), 1U);
    }
}

TEST(WearableOverBluez, DescribesItself)
{
    const FakeBluez bluez{{"--rate-hz=20"}};
    WornStrap strap;

    ASSERT_TRUE(strap.streams());

    EXPECT_TRUE(strap.worn.hears([](const Worn& heard) {
        const auto status = heard.status();
        return status.batteryPercent == 87 && status.sensor
            && status.sensor->sensor.model == "HRM-1" && status.sensor->sensor.serial == "0042";
    }));
}

TEST(WearableOverBluez, LosesNothingOfTenThousandMeasurementsAtOnce)
{
    FakeBluez bluez;
    WornStrap strap;
    ASSERT_TRUE(strap.finds(kStrap));
    strap.wearable->choose(kStrap);
    ASSERT_TRUE(strap.reaches(WearableStage::SettingUp));
    for (int tries = 0; strap.worn.rateCount() == 0 && tries < 1000; ++tries) {
        bluez.tell("notify 2A37 003C");
        (void)strap.hearsMore(milliseconds{20});
    }
    const auto before = strap.worn.rateCount();

    bluez.tell("burst 10000");

    EXPECT_TRUE(strap.worn.hears([&](const Worn& heard) {
        return !heard.rates().empty() && heard.rates().back().bpm == 9999;
    }));
    strap.wearable.reset();
    std::vector<int> numbers;
    for (auto rate = strap.worn.rates().begin() + static_cast<std::ptrdiff_t>(before);
         rate != strap.worn.rates().end(); ++rate)
        if (rate->rr == std::vector<std::uint16_t>{0x03AA})
            numbers.push_back(rate->bpm);
    ASSERT_EQ(numbers.size(), 10000U);
    EXPECT_TRUE(std::is_sorted(numbers.begin(), numbers.end()));
}

TEST(WearableOverBluez, OutlivesPacketsThatAreNoise)
{
    FakeBluez bluez{{"--rate-hz=20"}};
    WornStrap strap;
    ASSERT_TRUE(strap.streams());

    bluez.tell("fuzz 1 5000 24");
    bluez.tell("fuzz 2 5000 245");

    EXPECT_TRUE(strap.worn.hears(
        [](const Worn& heard) { return heard.rates().size() > 1000; })); // some of it is valid
    EXPECT_TRUE(strap.hearsMore());
}

TEST(WearableOverBluez, IsNotTriedAgainAfterThePersonsOwnEnd)
{
    FakeBluez bluez{{"--rate-hz=20"}};
    WornStrap strap;
    ASSERT_TRUE(strap.streams());

    strap.wearable->stop();

    EXPECT_TRUE(strap.reaches(WearableStage::Idle));
    EXPECT_FALSE(strap.hearsMore(milliseconds{500}));
    EXPECT_FALSE(bluez.tell("is-connected").get<bool>());
    EXPECT_EQ(bluez.calls("Connect"), 1);
}

TEST(WearableOverBluez, ClosesTheLinkAtItsEnd)
{
    FakeBluez bluez{{"--rate-hz=20"}};
    WornStrap strap;
    ASSERT_TRUE(strap.streams());

    strap.wearable.reset();

    EXPECT_FALSE(bluez.tell("is-connected").get<bool>());
}

TEST(WearableOverBluez, EndsAtAnyMoment)
{
    const FakeBluez bluez{{"--rate-hz=20"}};
    for (const int after : {0, 5, 20, 60, 150, 400}) {
        WornStrap strap;
        strap.wearable->look();
        strap.wearable->choose(kStrap);
        std::this_thread::sleep_for(milliseconds{after});
    }
    EXPECT_TRUE(WornStrap{}.streams());
}

TEST(WearableOverBluez, ReturnsAtOnceWhileBluezStalls)
{
    FakeBluez bluez{{"--rate-hz=20", "--order=stall 200"}};
    WornStrap strap;
    strap.wearable->look();
    const auto before = strap.clock.sinceBoot();

    for (int call = 0; call < 1000; ++call) {
        strap.wearable->look();
        strap.wearable->stop();
    }

    EXPECT_LT(strap.clock.sinceBoot() - before, seconds{1}); // one wait for BlueZ is longer
    bluez.tell("stall 0");
}

TEST(WearableOverBluez, ShowsTwoStrapsWithOneName)
{
    const FakeBluez bluez{{"--order=another 'Fake HRM' C0:FF:EE:00:18:0E 0043"}};
    WornStrap strap;

    EXPECT_TRUE(strap.finds(kStrap));
    EXPECT_TRUE(strap.finds("C0:FF:EE:00:18:0E"));
}

} // namespace
} // namespace homeward::ble_qt::wearable_test

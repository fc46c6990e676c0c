#include "tests/sync/ble_qt/worn.h"

#include <gtest/gtest.h>

namespace homeward::ble_qt::keeping_test {
namespace {

using homeward::testing::FakeBluez;
using std::chrono::seconds;
using testing::Worn;
using testing::WornStrap;

const std::string kStrap = "C0:FF:EE:00:18:0D";

KnownWearable known(const std::string& serial = "0042")
{
    return {.sensor = {.name = "Fake HRM", .serial = serial}, .address = kStrap};
}

bool isInterrupted(WornStrap& strap, GapReason reason)
{
    return strap.worn.hears([&](const Worn& heard) {
        return !heard.interruptions().empty() && heard.interruptions().back().reason == reason;
    });
}

TEST(KeptStrap, IsConnectedToWhereBluezHasForgottenIt)
{
    const FakeBluez bluez{{"--rate-hz=20"}};
    WornStrap strap;

    strap.wearable->keep(known());

    EXPECT_TRUE(strap.hearsMore());
}

TEST(KeptStrap, ComesBackByItselfAfterADropWhichIsAGap)
{
    FakeBluez bluez{{"--rate-hz=20"}};
    WornStrap strap;
    ASSERT_TRUE(strap.streams());

    bluez.tell("away");
    EXPECT_TRUE(isInterrupted(strap, GapReason::OutOfReach));
    EXPECT_TRUE(strap.reaches(WearableStage::Away));
    bluez.tell("back");

    EXPECT_TRUE(strap.hearsMore());
    EXPECT_TRUE(
        strap.worn.hears([](const Worn& heard) { return heard.interruptions().size() == 1; }));
}

TEST(KeptStrap, IsCalledAtMostOnceInTwoSecondsWhileItIsAway)
{
    FakeBluez bluez{{"--rate-hz=20", "--connect-timeout-ms=300"}};
    WornStrap strap;
    ASSERT_TRUE(strap.streams());
    const int before = bluez.calls("Connect");
    bluez.tell("away");

    std::this_thread::sleep_for(seconds{5});

    EXPECT_LE(bluez.calls("Connect") - before, 3);
    EXPECT_GE(bluez.calls("Connect") - before, 1);
}

TEST(KeptStrap, IsStaleAfterFiveSecondsOfSilenceAndSubscribedToAgain)
{
    FakeBluez bluez{{"--rate-hz=20"}};
    WornStrap strap;
    ASSERT_TRUE(strap.streams());

    bluez.tell("rate 0");
    EXPECT_TRUE(strap.reaches(WearableStage::Stale, seconds{8}));
    EXPECT_TRUE(isInterrupted(strap, GapReason::SensorSilent));
    bluez.tell("rate 20");

    EXPECT_TRUE(strap.reaches(WearableStage::Streaming));
}

TEST(KeptStrap, StreamsAgainAfterBluetoothdWasKilled)
{
    std::optional<FakeBluez> bluez{std::in_place, std::vector<std::string>{"--rate-hz=20"}};
    WornStrap strap;
    ASSERT_TRUE(strap.streams());

    bluez->process().kill();
    EXPECT_TRUE(strap.hasProblem(WearableProblem::ServiceMissing));
    EXPECT_TRUE(isInterrupted(strap, GapReason::ServiceGone));
    bluez.emplace(std::vector<std::string>{"--rate-hz=20"});

    EXPECT_TRUE(strap.hearsMore(seconds{25}));
}

TEST(KeptStrap, StreamsAgainWhenBluetoothIsOnAgain)
{
    FakeBluez bluez{{"--rate-hz=20"}};
    WornStrap strap;
    ASSERT_TRUE(strap.streams());

    bluez.tell("powered false");
    EXPECT_TRUE(strap.hasProblem(WearableProblem::BluetoothOff));
    // BlueZ takes the link down first, and the radio then.
    EXPECT_TRUE(
        strap.worn.hears([](const Worn& heard) { return heard.interruptions().size() == 1; }));
    bluez.tell("powered true");

    EXPECT_TRUE(strap.hearsMore());
}

TEST(KeptStrap, IsFoundUnderANewAddress)
{
    FakeBluez bluez{{"--rate-hz=20"}};
    bluez.tell("rotate C0:FF:EE:00:18:77");
    WornStrap strap;

    strap.wearable->keep(known());

    ASSERT_TRUE(strap.hearsMore(seconds{40}));
    EXPECT_TRUE(strap.worn.hears([](const Worn& heard) {
        return heard.status().sensor && heard.status().sensor->address == "C0:FF:EE:00:18:77";
    }));
}

TEST(KeptStrap, IsNotReplacedByAnotherWithItsNameUntilThePersonSaysSo)
{
    const FakeBluez bluez{{"--rate-hz=20", "--serial=0099"}};
    WornStrap strap;

    strap.wearable->keep(known("0042"));
    EXPECT_TRUE(strap.hasProblem(WearableProblem::DifferentSensor));
    EXPECT_FALSE(strap.hearsMore(std::chrono::milliseconds{300}));
    strap.wearable->accept();

    EXPECT_TRUE(strap.hearsMore());
}

} // namespace
} // namespace homeward::ble_qt::keeping_test

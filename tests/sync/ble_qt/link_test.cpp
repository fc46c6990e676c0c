#include "tests/sync/ble_qt/heard_transport.h"

#include <gtest/gtest.h>

namespace homeward::ble_qt::link_test {
namespace {

using ble::TransportError;
using homeward::testing::FakeBluez;
using std::chrono::milliseconds;
using testing::comesTrue;
using testing::HeardTransport;
using testing::kAddress;

TEST(LinkOverBluez, StandsOnceTheServicesAreResolved)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady() && heard.find());

    EXPECT_TRUE(heard.connectStrap());

    EXPECT_TRUE(bluez.tell("is-connected").get<bool>());
    EXPECT_EQ(bluez.calls("Connect"), 1);
}

TEST(LinkOverBluez, SaysThatBluezDoesNotKnowTheDevice)
{
    const FakeBluez bluez; // nobody has scanned
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady());

    heard.transport.connectTo(kAddress);

    EXPECT_TRUE(comesTrue([&] { return heard.heard.connectFailures.size() == 1; }));
    EXPECT_EQ(heard.heard.connectFailures.front(), TransportError::UnknownDevice);
}

TEST(LinkOverBluez, TakesAnAddressThatIsNoneForAnUnknownDevice)
{
    const FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady());

    heard.transport.connectTo("not an address");

    EXPECT_TRUE(comesTrue([&] { return heard.heard.connectFailures.size() == 1; }));
    EXPECT_EQ(heard.heard.connectFailures.front(), TransportError::UnknownDevice);
}

TEST(LinkOverBluez, FailsOnceForEachRefusalAndCanBeTriedAgain)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady() && heard.find());
    bluez.tell("fail-connect Failed le-connection-abort-by-local");

    heard.transport.connectTo(kAddress);
    ASSERT_TRUE(comesTrue([&] { return heard.heard.connectFailures.size() == 1; }));
    EXPECT_EQ(heard.heard.connectFailures.front(), TransportError::Failed);

    EXPECT_TRUE(heard.connectStrap());
    EXPECT_EQ(heard.heard.connectFailures.size(), 1U);
}

TEST(LinkOverBluez, IsLostOnceWhenItDrops)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    bluez.tell("drop");

    EXPECT_TRUE(comesTrue([&] { return heard.heard.disconnects == 1; }));
    EXPECT_TRUE(heard.connectStrap()) << "by a controller of its own";
    testing::pass(milliseconds{50});
    EXPECT_EQ(heard.heard.disconnects, 1);
}

TEST(LinkOverBluez, WaitsForAStrapThatIsOutOfReach)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());
    bluez.tell("away");
    ASSERT_TRUE(comesTrue([&] { return heard.heard.disconnects == 1; }));
    heard.transport.connectTo(kAddress);
    testing::pass(milliseconds{300});
    EXPECT_EQ(heard.heard.connects, 1);
    EXPECT_TRUE(heard.heard.connectFailures.empty());

    bluez.tell("back");

    EXPECT_TRUE(comesTrue([&] { return heard.heard.connects == 2; }));
    EXPECT_EQ(bluez.calls("Connect"), 2);
}

TEST(LinkOverBluez, GivesUpAPendingConnectionAndSaysSo)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady() && heard.find());
    bluez.tell("away");
    heard.transport.connectTo(kAddress);
    ASSERT_TRUE(comesTrue([&] { return bluez.calls("Connect") == 1; }));

    heard.transport.disconnect();

    EXPECT_TRUE(comesTrue([&] { return heard.heard.disconnects == 1; }));
    bluez.tell("back");
    testing::pass(milliseconds{100});
    EXPECT_EQ(heard.heard.connects, 0);
    EXPECT_FALSE(bluez.tell("is-connected").get<bool>());
}

TEST(LinkOverBluez, IsClosedForTheStrapToo)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    heard.transport.disconnect();

    EXPECT_TRUE(comesTrue([&] { return heard.heard.disconnects == 1; }));
    EXPECT_FALSE(bluez.tell("is-connected").get<bool>());
}

TEST(LinkOverBluez, OpensANewOneOnceTheLastIsClosed)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    heard.transport.disconnect();
    heard.transport.connectTo(kAddress);

    EXPECT_TRUE(comesTrue([&] { return heard.heard.connects == 2; }));
    EXPECT_EQ(heard.heard.disconnects, 1);
    EXPECT_TRUE(bluez.tell("is-connected").get<bool>());
}

TEST(LinkOverBluez, AdoptsOneThatStillStands)
{
    FakeBluez bluez;
    {
        HeardTransport before;
        ASSERT_TRUE(before.setUp());
    }
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady());

    EXPECT_TRUE(heard.connectStrap());

    EXPECT_EQ(bluez.calls("Connect"), 1);
    EXPECT_EQ(bluez.calls("Disconnect"), 0);
}

TEST(LinkOverBluez, IsGoneWithTheRadio)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    bluez.tell("powered false");

    EXPECT_TRUE(comesTrue([&] { return heard.heard.disconnects == 1; }));
    EXPECT_TRUE(
        comesTrue([&] { return heard.heard.radio.back() == TransportError::BluetoothOff; }));
}

TEST(LinkOverBluez, IsGoneWithADeviceThatBluezForgets)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    bluez.tell("forget");

    EXPECT_TRUE(comesTrue([&] { return heard.heard.disconnects == 1; }));
}

} // namespace
} // namespace homeward::ble_qt::link_test

#include "tests/sync/ble_qt/heard_transport.h"

#include <gtest/gtest.h>

namespace homeward::ble_qt::radio_test {
namespace {

using ble::TransportError;
using homeward::testing::FakeBluez;
using testing::comesTrue;
using testing::HeardTransport;

/// What it has heard of the radio, at first.
std::optional<TransportError> firstOf(HeardTransport& heard)
{
    EXPECT_TRUE(comesTrue([&] { return !heard.heard.radio.empty(); }));
    return heard.heard.radio.front();
}

bool becomes(HeardTransport& heard, std::optional<TransportError> problem)
{
    return comesTrue(
        [&] { return !heard.heard.radio.empty() && heard.heard.radio.back() == problem; });
}

TEST(TransportOverBluez, IsReadyWhereTheRadioIsOn)
{
    const FakeBluez bluez;
    HeardTransport heard;

    EXPECT_EQ(firstOf(heard), std::nullopt);
}

TEST(TransportOverBluez, SaysThatBluetoothIsOffAndWhenItIsOnAgain)
{
    FakeBluez bluez{{"--order=powered false"}};
    HeardTransport heard;
    EXPECT_EQ(firstOf(heard), TransportError::BluetoothOff);

    bluez.tell("powered true");
    EXPECT_TRUE(becomes(heard, std::nullopt));
    bluez.tell("powered false");
    EXPECT_TRUE(becomes(heard, TransportError::BluetoothOff));
}

TEST(TransportOverBluez, SaysThatThereIsNoAdapter)
{
    const FakeBluez bluez{{"--no-adapter"}};
    HeardTransport heard;

    EXPECT_EQ(firstOf(heard), TransportError::NoAdapter);
}

TEST(TransportOverBluez, SaysThatNobodyMayLookAndNoticesWhenOneMay)
{
    FakeBluez bluez{{"--order=hide"}};
    HeardTransport heard;
    EXPECT_EQ(firstOf(heard), TransportError::NotAllowed);

    bluez.tell("hide false");

    EXPECT_TRUE(becomes(heard, std::nullopt));
}

TEST(TransportOverBluez, WaitsForBluetoothdAndTouchesNothingOfQtBefore)
{
    (void)homeward::testing::systemBus();
    HeardTransport heard;
    EXPECT_EQ(firstOf(heard), TransportError::ServiceMissing);
    heard.transport.startScan(); // Qt would remember for good that there is no Bluetooth
    EXPECT_TRUE(comesTrue([&] { return heard.heard.scanEnds.size() == 1; }));

    const FakeBluez bluez;

    EXPECT_TRUE(becomes(heard, std::nullopt));
    EXPECT_TRUE(heard.find());
}

TEST(TransportOverBluez, FailsWhatIsUnderWayWhenBluetoothdIsKilledAndGoesOnWithTheNextOne)
{
    std::optional<FakeBluez> bluez{std::in_place};
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    bluez->process().kill();
    EXPECT_TRUE(comesTrue([&] { return heard.heard.disconnects == 1; }));
    EXPECT_TRUE(becomes(heard, TransportError::ServiceMissing));

    bluez.emplace();
    EXPECT_TRUE(becomes(heard, std::nullopt));
    EXPECT_TRUE(heard.find());
    EXPECT_TRUE(heard.connectStrap());
}

TEST(TransportOverBluez, EndsAScanThatBluetoothdDoesNotOutlive)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady());
    heard.transport.startScan();
    ASSERT_TRUE(comesTrue([&] { return !heard.heard.air.empty(); }));

    bluez.process().kill();

    EXPECT_TRUE(comesTrue([&] { return heard.heard.scanEnds.size() == 1; }));
}

TEST(TransportOverBluez, RefusesAtOnceWhileBluetoothIsOff)
{
    const FakeBluez bluez{{"--order=powered false"}};
    HeardTransport heard;
    ASSERT_EQ(firstOf(heard), TransportError::BluetoothOff);

    heard.transport.startScan();
    heard.transport.connectTo(testing::kAddress);

    EXPECT_TRUE(comesTrue([&] { return heard.heard.scanEnds.size() == 1; }));
    EXPECT_EQ(heard.heard.scanEnds.front(), TransportError::BluetoothOff);
    EXPECT_TRUE(comesTrue([&] { return heard.heard.connectFailures.size() == 1; }));
    EXPECT_EQ(heard.heard.connectFailures.front(), TransportError::BluetoothOff);
}

} // namespace
} // namespace homeward::ble_qt::radio_test

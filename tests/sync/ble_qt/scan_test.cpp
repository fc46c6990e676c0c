#include "tests/sync/ble_qt/heard_transport.h"

#include <gtest/gtest.h>

#include <set>

namespace homeward::ble_qt::scan_test {
namespace {

using ble::TransportError;
using homeward::testing::FakeBluez;
using std::chrono::milliseconds;
using testing::comesTrue;
using testing::HeardTransport;
using testing::kAddress;

TEST(ScanOverBluez, HearsAStrapWithItsNameAndSignal)
{
    const FakeBluez bluez{{"--name=<b>Täst</b> ♥"}};
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady());

    ASSERT_TRUE(heard.find());

    const auto& strap = heard.heard.air.front();
    EXPECT_EQ(strap.name, "<b>Täst</b> ♥");
    EXPECT_LT(*strap.signal, 0);
}

TEST(ScanOverBluez, HasNoSignalOfADeviceThatBluezOnlyRemembers)
{
    FakeBluez bluez{{"--order=away", "--order=remember"}};
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady());
    heard.transport.startScan();
    ASSERT_TRUE(comesTrue([&] { return !heard.heard.air.empty(); }));
    EXPECT_EQ(heard.heard.air.front().signal, std::nullopt);

    bluez.tell("back");

    EXPECT_TRUE(comesTrue([&] { return heard.heard.air.back().signal.has_value(); }));
    EXPECT_TRUE(heard.heard.air.back().offersHeartRate);
}

TEST(ScanOverBluez, LooksAgainAtADeviceThatTellsLaterWhatItOffers)
{
    FakeBluez bluez{{"--order=mute"}};
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady());
    heard.transport.startScan();
    ASSERT_TRUE(comesTrue([&] { return !heard.heard.air.empty(); }));
    EXPECT_FALSE(heard.heard.air.back().offersHeartRate);

    bluez.tell("announce 180D");

    EXPECT_TRUE(comesTrue([&] { return heard.heard.air.back().offersHeartRate; }));
}

TEST(ScanOverBluez, EndsWhenItIsToldToAndHearsNothingAfterwards)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady() && heard.find());
    const auto before = heard.heard.air.size();

    testing::pass(milliseconds{200});

    EXPECT_EQ(heard.heard.air.size(), before);
    EXPECT_EQ(bluez.calls("StartDiscovery"), 1);
    EXPECT_EQ(bluez.calls("StopDiscovery"), 1);
    EXPECT_EQ(heard.heard.scanEnds, (std::vector<std::optional<TransportError>>{std::nullopt}));
}

TEST(ScanOverBluez, AnswersAStopThatNobodyNeededAndAStartThatIsTakenBack)
{
    const FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady());

    heard.transport.stopScan();
    EXPECT_TRUE(comesTrue([&] { return heard.heard.scanEnds.size() == 1; }));
    heard.transport.startScan();
    heard.transport.stopScan();
    EXPECT_TRUE(comesTrue([&] { return heard.heard.scanEnds.size() == 2; }));
}

TEST(ScanOverBluez, TellsTwoStrapsWithOneNameApart)
{
    const FakeBluez bluez{{"--order=another 'Fake HRM' C0:FF:EE:00:18:0E"}};
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady());

    ASSERT_TRUE(heard.find("C0:FF:EE:00:18:0E"));

    EXPECT_TRUE(heard.find(kAddress));
}

TEST(ScanOverBluez, TakesAThousandDevicesWithLongNames)
{
    const FakeBluez bluez{{"--order=crowd 1000 10000"}};
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady());
    std::set<std::string> addresses;
    heard.transport.startScan();

    EXPECT_TRUE(comesTrue(
        [&] {
            for (const auto& one : std::exchange(heard.heard.air, {}))
                addresses.insert(one.address);
            return addresses.size() == 1001;
        },
        std::chrono::seconds{60}));
}

TEST(ScanOverBluez, IsOverBeforeAConnectionBegins)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.isReady() && heard.find());
    heard.heard.air.clear();
    heard.transport.startScan();
    ASSERT_TRUE(comesTrue([&] { return !heard.heard.air.empty(); }));
    bool wasOver = false;
    heard.heard.onConnected = [&] { wasOver = heard.heard.scanEnds.size() == 2; };

    EXPECT_TRUE(heard.connectStrap());

    EXPECT_TRUE(wasOver);
    EXPECT_EQ(bluez.calls("StopDiscovery"), 2);
}

} // namespace
} // namespace homeward::ble_qt::scan_test

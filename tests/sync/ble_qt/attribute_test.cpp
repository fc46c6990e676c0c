#include "tests/sync/ble_qt/heard_transport.h"

#include <gtest/gtest.h>

namespace homeward::ble_qt::attribute_test {
namespace {

using ble::Attribute;
using ble::TransportError;
using homeward::testing::FakeBluez;
using testing::comesTrue;
using testing::HeardTransport;

std::vector<std::byte> bytes(std::initializer_list<int> values)
{
    std::vector<std::byte> bytes;
    for (const int value : values)
        bytes.push_back(static_cast<std::byte>(value));
    return bytes;
}

const std::vector<Attribute>& attributesOf(const HeardTransport& heard, ble::Service service)
{
    const auto found = std::find_if(heard.heard.details.begin(), heard.heard.details.end(),
                                    [&](const auto& one) { return one.service == service; });
    return *found->attributes;
}

TEST(AttributesOverBluez, AreListedByService)
{
    const FakeBluez bluez;
    HeardTransport heard;

    ASSERT_TRUE(heard.setUp());

    EXPECT_EQ(heard.heard.services.back()->services.size(), 3U);
    EXPECT_FALSE(heard.heard.services.back()->hasTwins);
    EXPECT_EQ(attributesOf(heard, ble::Service::HeartRate),
              (std::vector{Attribute::HeartRateMeasurement, Attribute::BodySensorLocation}));
    EXPECT_EQ(attributesOf(heard, ble::Service::DeviceInformation).size(), 5U);
}

TEST(AttributesOverBluez, AreListedWithoutReadingThem)
{
    FakeBluez bluez{{"--order=hang-read 2A23", "--order=fail-read 2A38"}};
    HeardTransport heard;

    EXPECT_TRUE(heard.setUp());

    EXPECT_EQ(bluez.calls("ReadValue 2A23") + bluez.calls("ReadValue 2A38"), 0);
}

TEST(AttributesOverBluez, AreReadAsTheyAre)
{
    const FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    EXPECT_EQ(heard.read(Attribute::BodySensorLocation), bytes({1}));
    EXPECT_EQ(heard.read(Attribute::SerialNumber), bytes({'0', '0', '4', '2'}));
    EXPECT_EQ(heard.read(Attribute::BatteryLevel), bytes({87}));
}

TEST(AttributesOverBluez, FailByNameAndNothingElseWaitsForThem)
{
    FakeBluez bluez{{"--order=fail-read 2A25", "--order=miss 2A24"}};
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    EXPECT_EQ(heard.read(Attribute::SerialNumber), unexpected{TransportError::Refused});
    EXPECT_EQ(heard.read(Attribute::ModelNumber), unexpected{TransportError::NotFound});
    EXPECT_TRUE(heard.read(Attribute::ManufacturerName));
}

TEST(AttributesOverBluez, NotifyOnceTheyAreSubscribedTo)
{
    FakeBluez bluez;
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());
    bluez.tell("notify 2A37 003C");

    ASSERT_TRUE(heard.subscribe(Attribute::HeartRateMeasurement));
    const auto before = heard.clock.sinceBoot();
    bluez.tell("notify 2A37 164B39031E03");

    ASSERT_TRUE(comesTrue([&] { return !heard.heard.rates.empty(); }));
    EXPECT_EQ(heard.heard.rates.front(), bytes({0x16, 0x4B, 0x39, 0x03, 0x1E, 0x03}));
    EXPECT_GE(heard.heard.last, before);
    EXPECT_LE(heard.heard.last, heard.clock.sinceBoot());
}

TEST(AttributesOverBluez, BringTheBatteryByEitherWayOfBluez)
{
    for (const std::string& option : {std::string{"--serial=1"}, std::string{"--battery1"}}) {
        FakeBluez bluez{{option}};
        HeardTransport heard;
        ASSERT_TRUE(heard.setUp()) << option;
        ASSERT_TRUE(heard.subscribe(Attribute::BatteryLevel)) << option;
        EXPECT_EQ(heard.read(Attribute::BatteryLevel), bytes({87})) << option;

        bluez.tell("battery 12");

        EXPECT_TRUE(comesTrue([&] {
            return !heard.heard.batteries.empty() && heard.heard.batteries.back() == bytes({12});
        })) << option;
        heard.transport.disconnect();
        ASSERT_TRUE(comesTrue([&] { return heard.heard.disconnects == 1; }));
    }
}

TEST(AttributesOverBluez, CannotNotifyWithoutTheirDescriptor)
{
    FakeBluez bluez{{"--order=no-ccc"}};
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    EXPECT_EQ(heard.subscribe(Attribute::HeartRateMeasurement),
              unexpected{TransportError::CannotNotify});
    EXPECT_EQ(bluez.calls("StartNotify 2A37"), 0);
}

TEST(AttributesOverBluez, CannotNotifyWhereTheStrapRefuses)
{
    const FakeBluez bluez{{"--order=fail-notify 2A37"}};
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    EXPECT_EQ(heard.subscribe(Attribute::HeartRateMeasurement),
              unexpected{TransportError::CannotNotify});
}

TEST(AttributesOverBluez, AreInUseWhereAnotherProgramHasTheNotifications)
{
    const FakeBluez bluez{{"--order=acquire 2A37"}};
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    EXPECT_EQ(heard.subscribe(Attribute::HeartRateMeasurement), unexpected{TransportError::InUse});
}

TEST(AttributesOverBluez, HaveTwoServicesOfWhichQtShowsOne)
{
    const FakeBluez bluez{{"--order=twins"}};
    HeardTransport heard;

    ASSERT_TRUE(heard.setUp());

    EXPECT_TRUE(heard.heard.services.back()->hasTwins);
}

TEST(AttributesOverBluez, AreNoneWhereTheStrapHasNoHeartRate)
{
    const FakeBluez bluez{{"--order=miss 180D"}};
    HeardTransport heard;

    ASSERT_TRUE(heard.setUp());

    EXPECT_EQ(heard.heard.services.back()->services.size(), 2U);
    EXPECT_TRUE(heard.list(ble::Service::HeartRate));
    EXPECT_EQ(heard.heard.details.back().attributes.error(), TransportError::NotFound);
}

TEST(AttributesOverBluez, AnswerInOrderWhateverFailsInBetween)
{
    FakeBluez bluez{{"--order=fail-read 2A24", "--order=fail-notify 2A19"}};
    HeardTransport heard;
    ASSERT_TRUE(heard.setUp());

    heard.transport.read(Attribute::ManufacturerName);
    heard.transport.read(Attribute::ModelNumber);
    heard.transport.subscribe(Attribute::BatteryLevel);
    heard.transport.subscribe(Attribute::HeartRateMeasurement);
    heard.transport.read(Attribute::SerialNumber);
    ASSERT_TRUE(comesTrue(
        [&] { return heard.heard.values.size() == 3 && heard.heard.subscriptions.size() == 2; }));

    const auto& values = heard.heard.values;
    EXPECT_EQ(values[1].attribute, Attribute::ModelNumber);
    EXPECT_FALSE(values[1].result);
    EXPECT_TRUE(values[0].result && values[2].result);
    for (const auto& one : heard.heard.subscriptions)
        EXPECT_EQ(one.result.has_value(), one.attribute == Attribute::HeartRateMeasurement);
}

} // namespace
} // namespace homeward::ble_qt::attribute_test

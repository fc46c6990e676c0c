#include "sync/ble/gatt_values.h"

#include "core/base/utf8.h"
#include "tests/sync/ble/packets.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>

namespace homeward::ble::gatt_values_test {

using testing::packet;

TEST(TheLocation, IsWhereTheSensorIsWorn)
{
    EXPECT_EQ(decodeLocation(packet("00")), SensorLocation::Other);
    EXPECT_EQ(decodeLocation(packet("01")), SensorLocation::Chest);
    EXPECT_EQ(decodeLocation(packet("06")), SensorLocation::Foot);
}

TEST(TheLocation, IsUnknownWhereItsNumberIsReserved)
{
    EXPECT_EQ(decodeLocation(packet("07")), SensorLocation::Unknown);
    EXPECT_EQ(decodeLocation(packet("FF")), SensorLocation::Unknown);
}

TEST(TheLocation, IsAbsentWhereNothingWasSent)
{
    EXPECT_EQ(decodeLocation({}), std::nullopt);
}

TEST(TheBattery, IsInPercent)
{
    EXPECT_EQ(decodeBattery(packet("57")), 87);
    EXPECT_EQ(decodeBattery(packet("00")), 0);
    EXPECT_EQ(decodeBattery(packet("64")), 100);
}

TEST(TheBattery, IsNotAboveAHundredPercent)
{
    EXPECT_EQ(decodeBattery(packet("65")).error(), BatteryError::OutOfRange);
    EXPECT_EQ(decodeBattery(packet("FF")).error(), BatteryError::OutOfRange);
}

TEST(TheBattery, IsAbsentWhereNothingWasSent)
{
    EXPECT_EQ(decodeBattery({}).error(), BatteryError::Absent);
}

TEST(ADevicesText, IsKeptAsItIs)
{
    EXPECT_EQ(deviceText("Zo\u00EB's strap <b>1</b>"), "Zo\u00EB's strap <b>1</b>");
    EXPECT_EQ(deviceText(packet("50 6F 6C 61 72")), "Polar");
    EXPECT_EQ(deviceText(""), "");
}

TEST(ADevicesText, LosesWhatSteersALineAndSpacesAroundIt)
{
    EXPECT_EQ(deviceText(packet("48 31 30 00 00")), "H10");
    EXPECT_EQ(deviceText("  \tH10\r\n"), "H10");
    EXPECT_EQ(deviceText("H\x1B[31m10"), "H [31m10");
    EXPECT_EQ(deviceText("\u202EH10"), "H10");
    EXPECT_EQ(deviceText(packet("00 00 00")), "");
}

TEST(ADevicesText, ShowsWhatIsNotText)
{
    EXPECT_EQ(deviceText(packet("48 FF 31")), "H\uFFFD1");
    EXPECT_EQ(deviceText(packet("E2 82")), "\uFFFD\uFFFD");
}

TEST(ADevicesText, EndsAfter64CodePoints)
{
    std::string name;
    for (int i = 0; i < 5000; ++i)
        name += "\u00E9";

    EXPECT_EQ(deviceText(name), name.substr(0, 128));
}

RC_GTEST_PROP(ADevicesText, IsOnePlainLineWhateverWasSent, (const std::string& bytes))
{
    const std::string text = deviceText(bytes);

    const auto starts = std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
    RC_ASSERT(isUtf8(text));
    RC_ASSERT(starts <= 64);
    RC_ASSERT(std::ranges::none_of(
        text, [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; }));
}

TEST(TheSystemId, IsHexadecimalAsItCame)
{
    EXPECT_EQ(decodeSystemId(packet("0123456789ABCDEF")), "0123456789ABCDEF");
}

TEST(TheSystemId, IsAbsentWhereItTellsNothingApart)
{
    EXPECT_EQ(decodeSystemId({}), std::nullopt);
    EXPECT_EQ(decodeSystemId(packet("01 02 03 04 05 06 07")), std::nullopt);
    EXPECT_EQ(decodeSystemId(packet("01 02 03 04 05 06 07 08 09")), std::nullopt);
    EXPECT_EQ(decodeSystemId(packet("00 00 00 00 00 00 00 00")), std::nullopt);
}

} // namespace homeward::ble::gatt_values_test

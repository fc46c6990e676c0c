#include "sync/ble/gatt_codec.h"

#include "tests/sync/ble/packets.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::ble::gatt_codec_test {

using testing::packet;
using testing::times;

Measurement decoded(std::string_view hex)
{
    const auto measurement = decodeMeasurement(packet(hex));
    EXPECT_TRUE(measurement) << hex;
    return measurement.value_or(Measurement{});
}

MeasurementError refusal(std::string_view hex)
{
    const auto measurement = decodeMeasurement(packet(hex));
    EXPECT_FALSE(measurement) << hex;
    return measurement ? MeasurementError{} : measurement.error();
}

std::vector<std::uint16_t> intervals(std::size_t count, std::uint16_t interval)
{
    std::vector<std::uint16_t> all(count, interval);
    return all;
}

TEST(AMeasurement, HasARateOfOneByteOrOfTwo)
{
    EXPECT_EQ(decoded("00 3C"), (Measurement{.bpm = 60}));
    EXPECT_EQ(decoded("01 3C 00"), (Measurement{.bpm = 60}));
}

TEST(AMeasurement, KeepsAndMarksARateThatNoHeartHas)
{
    EXPECT_EQ(decoded("00 FF"), (Measurement{.bpm = 255, .anomalies = {.implausibleRate = 1}}));
    EXPECT_EQ(decoded("01 2C 01"), (Measurement{.bpm = 300, .anomalies = {.implausibleRate = 1}}))
        << "not 44, the low byte alone";
    EXPECT_EQ(decoded("00 18").anomalies.implausibleRate, 1);
    EXPECT_EQ(decoded("00 19").anomalies.implausibleRate, 0);
    EXPECT_EQ(decoded("00 F0").anomalies.implausibleRate, 0);
    EXPECT_EQ(decoded("00 F1").anomalies.implausibleRate, 1);
}

TEST(AMeasurement, TellsThreeStatesOfContactApart)
{
    EXPECT_EQ(decoded("00 3C").contact, SensorContact::Unsupported);
    EXPECT_EQ(decoded("02 3C").contact, SensorContact::Unsupported);
    EXPECT_EQ(decoded("04 3C"), (Measurement{.bpm = 60, .contact = SensorContact::None}));
    EXPECT_EQ(decoded("06 3C"), (Measurement{.bpm = 60, .contact = SensorContact::Contact}));
}

TEST(AMeasurement, HasNoRateWhereTheSensorSaysZero)
{
    EXPECT_EQ(decoded("06 00"), (Measurement{.contact = SensorContact::Contact}));
    EXPECT_EQ(decoded("01 00 00"), Measurement{});
}

TEST(AMeasurement, HasItsEnergyInKilojoules)
{
    EXPECT_EQ(decoded("08 3C 0A 00"), (Measurement{.bpm = 60, .energy = 10}));
    EXPECT_EQ(decoded("08 3C FE FF").anomalies.saturatedEnergy, 0);
    EXPECT_EQ(
        decoded("08 3C FF FF"),
        (Measurement{.bpm = 60, .energy = kSaturatedEnergy, .anomalies = {.saturatedEnergy = 1}}));
}

TEST(AMeasurement, HasItsIntervalsOldestFirst)
{
    EXPECT_EQ(decoded("10 3C 00 04"), (Measurement{.bpm = 60, .rr = {1024}}));
    EXPECT_EQ(decoded("16 4B 39 03 1E 03"),
              (Measurement{.bpm = 75, .contact = SensorContact::Contact, .rr = {825, 798}}));
    EXPECT_EQ(decoded("19 4B 00 38 04 04 04 38 04"),
              (Measurement{.bpm = 75, .energy = 1080, .rr = {1028, 1080}}));
}

TEST(AMeasurement, HasAsManyIntervalsAsFitIn)
{
    EXPECT_EQ(decoded("16 32" + times(9, "B0 04")).rr, intervals(9, 1200));
    EXPECT_EQ(decoded("17 32 00" + times(8, "B0 04")).rr, intervals(8, 1200));
    EXPECT_EQ(decoded("1F 32 00 01 00" + times(7, "B0 04")).rr, intervals(7, 1200));
    EXPECT_EQ(decoded("10 32" + times(121, "B0 04")).rr, intervals(121, 1200)) << "244 bytes";
}

TEST(AMeasurement, CountsWhatMeansNothing)
{
    EXPECT_EQ(decoded("E0 3C"), (Measurement{.bpm = 60, .anomalies = {.reservedBits = 1}}));
    EXPECT_EQ(decoded("20 3C").anomalies.reservedBits, 1);
    EXPECT_EQ(decoded("00 3C 55 66"), (Measurement{.bpm = 60, .anomalies = {.trailingBytes = 2}}));
    EXPECT_EQ(decoded("08 3C 0A 00 55").anomalies.trailingBytes, 1);
}

TEST(AMeasurement, KeepsItsRateWhereTheIntervalsAreBroken)
{
    EXPECT_EQ(decoded("10 3C"), (Measurement{.bpm = 60, .anomalies = {.emptyRr = 1}}));
    EXPECT_EQ(decoded("16 3C 00 04 AA"),
              (Measurement{.bpm = 60,
                           .contact = SensorContact::Contact,
                           .rr = {1024},
                           .anomalies = {.oddRrBytes = 1}}));
    EXPECT_EQ(decoded("10 3C AA"),
              (Measurement{.bpm = 60, .anomalies = {.emptyRr = 1, .oddRrBytes = 1}}));
    EXPECT_EQ(decoded("16 3C 00 00"),
              (Measurement{.bpm = 60,
                           .contact = SensorContact::Contact,
                           .rr = {0},
                           .anomalies = {.implausibleRr = 1}}));
}

TEST(AMeasurement, IsRefusedWhereAFixedFieldIsCutShort)
{
    EXPECT_EQ(refusal(""), MeasurementError::NoFlags);
    for (const char* hex : {"00", "16", "01 3C", "FF 64", "FF"})
        EXPECT_EQ(refusal(hex), MeasurementError::RateCutShort) << hex;
    for (const char* hex : {"08 3C", "08 3C 0A", "09 3C 00 0A"})
        EXPECT_EQ(refusal(hex), MeasurementError::EnergyCutShort) << hex;
}

TEST(AnInterval, IsOf1024thsOfASecond)
{
    EXPECT_DOUBLE_EQ(rrMilliseconds(1024), 1000.0);
    EXPECT_DOUBLE_EQ(rrMilliseconds(1200), 1171.875);
    EXPECT_NEAR(rrMilliseconds(825), 805.664, 0.0005);
    EXPECT_NEAR(rrMilliseconds(798), 779.297, 0.0005);
}

TEST(AnInterval, IsPlausibleFrom300To2000Milliseconds)
{
    EXPECT_FALSE(isPlausibleRr(0));
    EXPECT_FALSE(isPlausibleRr(307));
    EXPECT_TRUE(isPlausibleRr(308));
    EXPECT_TRUE(isPlausibleRr(2048));
    EXPECT_FALSE(isPlausibleRr(2049));
    EXPECT_FALSE(isPlausibleRr(65535));
}

TEST(Anomalies, AddUpOverPacketsTakenAndRefused)
{
    Anomalies sum;
    for (const char* hex : {"", "00", "01 3C", "08 3C", "E0 3C 55 66", "10 3C", "10 3C AA",
                            "10 FF 00 00", "08 3C FF FF"})
        sum += anomaliesOf(decodeMeasurement(packet(hex)));

    EXPECT_EQ(sum,
              (Anomalies{.noFlags = 1,
                         .rateCutShort = 2,
                         .energyCutShort = 1,
                         .reservedBits = 1,
                         .trailingBytes = 2,
                         .emptyRr = 2,
                         .oddRrBytes = 1,
                         .implausibleRate = 1,
                         .implausibleRr = 1,
                         .saturatedEnergy = 1}));
}

} // namespace homeward::ble::gatt_codec_test

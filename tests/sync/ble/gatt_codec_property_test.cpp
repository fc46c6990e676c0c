#include "sync/ble/gatt_codec.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace homeward::ble::gatt_codec_property_test {

using Packet = std::vector<std::byte>;

std::byte byteOf(unsigned number)
{
    return static_cast<std::byte>(number & 0xFFU);
}

void putWord(Packet& packet, unsigned word)
{
    packet.push_back(byteOf(word));
    packet.push_back(byteOf(word >> 8U));
}

unsigned contactBits(SensorContact contact)
{
    switch (contact) {
    case SensorContact::Unsupported:
        return 0x00;
    case SensorContact::None:
        return 0x04;
    case SensorContact::Contact:
        break;
    }
    return 0x06;
}

/// As a strap sends it; a rate of two bytes only where it needs them.
Packet encoded(const Measurement& measurement)
{
    const auto rate = static_cast<unsigned>(measurement.bpm.value_or(0));
    const unsigned flags = contactBits(measurement.contact) | (rate > 0xFF ? 0x01U : 0U)
        | (measurement.energy ? 0x08U : 0U) | (measurement.rr.empty() ? 0U : 0x10U);
    Packet packet{byteOf(flags), byteOf(rate)};
    if (rate > 0xFF)
        packet.push_back(byteOf(rate >> 8U));
    if (measurement.energy)
        putWord(packet, *measurement.energy);
    for (const std::uint16_t interval : measurement.rr)
        putWord(packet, interval);
    return packet;
}

/// Also short ones, and with flags that announce much.
Packet anyPacket()
{
    Packet packet;
    for (const auto byte :
         *rc::gen::container<std::vector<std::uint8_t>>(rc::gen::arbitrary<std::uint8_t>()))
        packet.push_back(std::byte{byte});
    return packet;
}

RC_GTEST_PROP(AnyBytes, AreAMeasurementOrRefused, ())
{
    const Packet packet = anyPacket();
    const auto measurement = decodeMeasurement(packet);
    const Anomalies anomalies = anomaliesOf(measurement);

    const int refusals = anomalies.noFlags + anomalies.rateCutShort + anomalies.energyCutShort;
    RC_ASSERT(refusals == (measurement ? 0 : 1));
}

RC_GTEST_PROP(AnyBytes, GiveNoRateThatTheyDoNotHold, ())
{
    const Packet packet = anyPacket();
    const auto measurement = decodeMeasurement(packet);
    RC_PRE(measurement && measurement->bpm);

    const bool isWide = (packet.at(0) & std::byte{1}) != std::byte{0};
    const int low = std::to_integer<int>(packet.at(1));
    RC_ASSERT(*measurement->bpm == (isWide ? low + 256 * std::to_integer<int>(packet.at(2)) : low));
}

RC_GTEST_PROP(AnyBytes, AreUsedOnceOrCounted, ())
{
    const Packet packet = anyPacket();
    const auto measurement = decodeMeasurement(packet);
    RC_PRE(measurement.has_value());

    const std::size_t rateBytes = (packet.at(0) & std::byte{1}) == std::byte{0} ? 1 : 2;
    const std::size_t used =
        1 + rateBytes + (measurement->energy ? 2 : 0) + 2 * measurement->rr.size();
    const int counted = measurement->anomalies.trailingBytes + measurement->anomalies.oddRrBytes;
    RC_ASSERT(used + static_cast<std::size_t>(counted) == packet.size());
}

RC_GTEST_PROP(AMeasurementSent, IsTheOneReceived,
              (std::uint16_t rate, bool hasEnergy, const std::vector<std::uint16_t>& rr))
{
    Measurement sent{.rr = rr};
    if (hasEnergy)
        sent.energy = *rc::gen::arbitrary<std::uint16_t>();
    if (rate != 0)
        sent.bpm = rate;
    sent.contact =
        *rc::gen::element(SensorContact::Unsupported, SensorContact::None, SensorContact::Contact);

    auto received = decodeMeasurement(encoded(sent));
    RC_ASSERT(received.has_value());
    received->anomalies = {};
    RC_ASSERT(*received == sent);
}

RC_GTEST_PROP(AMeasurementSent, IsRefusedWhereItsFixedFieldsAreCutAnywhere, (std::uint16_t rate))
{
    const Packet whole = encoded({.bpm = rate, .energy = 7});
    const auto kept = *rc::gen::inRange<std::size_t>(0, whole.size());

    const auto cut = decodeMeasurement(std::span{whole}.first(kept));

    RC_ASSERT(!cut);
}

} // namespace homeward::ble::gatt_codec_property_test

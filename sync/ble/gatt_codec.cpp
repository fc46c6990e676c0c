#include "sync/ble/gatt_codec.h"

#include "sync/ble/byte_reader.h"

#include <algorithm>

namespace homeward::ble {

namespace {

/// What the first byte announces.
class Flags {
public:
    explicit Flags(std::uint8_t bits) : m_bits(bits) { }

    bool isRateWide() const { return has(0x01); }
    bool hasEnergy() const { return has(0x08); }
    bool hasRr() const { return has(0x10); }
    bool hasReserved() const { return has(0xE0); }

    SensorContact contact() const
    {
        if (!has(0x04))
            return SensorContact::Unsupported;
        return has(0x02) ? SensorContact::Contact : SensorContact::None;
    }

private:
    bool has(std::uint8_t bits) const { return (m_bits & bits) != 0; }

    std::uint8_t m_bits;
};

std::optional<int> takeRate(ByteReader& reader, Flags flags)
{
    if (flags.isRateWide())
        return reader.takeWord();
    return reader.takeByte();
}

/// To the end of the packet: what is left of it decides how many there are.
void takeRr(ByteReader& reader, Measurement& measurement)
{
    while (const auto interval = reader.takeWord())
        measurement.rr.push_back(*interval);
    measurement.anomalies.emptyRr = measurement.rr.empty() ? 1 : 0;
    measurement.anomalies.oddRrBytes = reader.left();
    measurement.anomalies.implausibleRr = static_cast<int>(std::ranges::count_if(
        measurement.rr, [](std::uint16_t interval) { return !isPlausibleRr(interval); }));
}

void takeRest(ByteReader& reader, Flags flags, Measurement& measurement)
{
    if (flags.hasRr())
        takeRr(reader, measurement);
    else
        measurement.anomalies.trailingBytes = reader.left();
    measurement.anomalies.reservedBits = flags.hasReserved() ? 1 : 0;
    measurement.contact = flags.contact();
}

} // namespace

Anomalies& Anomalies::operator+=(const Anomalies& more)
{
    noFlags += more.noFlags;
    rateCutShort += more.rateCutShort;
    energyCutShort += more.energyCutShort;
    reservedBits += more.reservedBits;
    trailingBytes += more.trailingBytes;
    emptyRr += more.emptyRr;
    oddRrBytes += more.oddRrBytes;
    implausibleRate += more.implausibleRate;
    implausibleRr += more.implausibleRr;
    saturatedEnergy += more.saturatedEnergy;
    return *this;
}

Result<Measurement, MeasurementError> decodeMeasurement(std::span<const std::byte> packet)
{
    ByteReader reader{packet};
    const auto bits = reader.takeByte();
    if (!bits)
        return unexpected{MeasurementError::NoFlags};
    const Flags flags{*bits};
    const auto rate = takeRate(reader, flags);
    if (!rate)
        return unexpected{MeasurementError::RateCutShort};
    Measurement measurement;
    if (*rate != 0) {
        measurement.bpm = rate;
        measurement.anomalies.implausibleRate = isPlausibleRate(*rate) ? 0 : 1;
    }
    if (flags.hasEnergy()) {
        measurement.energy = reader.takeWord();
        if (!measurement.energy)
            return unexpected{MeasurementError::EnergyCutShort};
        measurement.anomalies.saturatedEnergy = measurement.energy == kSaturatedEnergy ? 1 : 0;
    }
    takeRest(reader, flags, measurement);
    return measurement;
}

Anomalies anomaliesOf(const Result<Measurement, MeasurementError>& decoded)
{
    if (decoded)
        return decoded->anomalies;
    Anomalies anomalies;
    switch (decoded.error()) {
    case MeasurementError::NoFlags:
        anomalies.noFlags = 1;
        break;
    case MeasurementError::RateCutShort:
        anomalies.rateCutShort = 1;
        break;
    case MeasurementError::EnergyCutShort:
        anomalies.energyCutShort = 1;
        break;
    }
    return anomalies;
}

} // namespace homeward::ble

#include "core/base/utf8.h"
#include "sync/ble/gatt_codec.h"
#include "sync/ble/gatt_values.h"
#include "sync/ble/hex.h"
#include "tests/fuzz/claim.h"

#include <algorithm>
#include <string>

namespace homeward::fuzz {

namespace {

using Bytes = std::span<const std::byte>;

/// Every byte is used once or counted, and the rate is the one that stands there.
void readAsMeasurement(Bytes packet)
{
    const auto measurement = ble::decodeMeasurement(packet);
    const ble::Anomalies anomalies = ble::anomaliesOf(measurement);
    const int refusals = anomalies.noFlags + anomalies.rateCutShort + anomalies.energyCutShort;
    claim(refusals == (measurement ? 0 : 1));
    if (!measurement)
        return;
    const bool isWide = (packet[0] & std::byte{1}) != std::byte{0};
    const int rate =
        std::to_integer<int>(packet[1]) + (isWide ? 256 * std::to_integer<int>(packet[2]) : 0);
    claim(measurement->bpm.value_or(0) == rate);
    const std::size_t used =
        (isWide ? 3 : 2) + (measurement->energy ? 2 : 0) + 2 * measurement->rr.size();
    const int counted = anomalies.trailingBytes + anomalies.oddRrBytes;
    claim(used + static_cast<std::size_t>(counted) == packet.size());
}

void readAsValues(Bytes value)
{
    const auto battery = ble::decodeBattery(value);
    claim(!battery || (*battery >= 0 && *battery <= 100));
    claim(ble::decodeLocation(value).has_value() == !value.empty());
    claim(!ble::decodeSystemId(value) || value.size() == 8);
}

void readAsText(Bytes value)
{
    const std::string text = ble::deviceText(value);
    const auto starts = std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
    claim(isUtf8(text) && starts <= 64);
    claim(std::ranges::none_of(
        text, [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; }));
}

void writeAndReadAsHex(Bytes bytes)
{
    const auto read = ble::bytesFromHex(ble::hexText(bytes));
    claim(read && std::ranges::equal(*read, bytes));
    std::string text;
    for (const std::byte byte : bytes)
        text += static_cast<char>(byte);
    const auto typed = ble::bytesFromHex(text);
    claim(!typed || 2 * typed->size() <= text.size());
}

} // namespace

} // namespace homeward::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = homeward::fuzz::bytesOf(data, size);
    homeward::fuzz::readAsMeasurement(bytes);
    homeward::fuzz::readAsValues(bytes);
    homeward::fuzz::readAsText(bytes);
    homeward::fuzz::writeAndReadAsHex(bytes);
    return 0;
}

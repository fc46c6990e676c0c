#include "sync/ble/gatt_values.h"

#include "core/base/plain_line.h"
#include "sync/ble/hex.h"

#include <algorithm>

namespace homeward::ble {

namespace {

constexpr std::size_t kMostCodePoints = 64;
constexpr std::size_t kSystemIdBytes = 8;

std::string withoutSpacesAround(const std::string& text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string::npos)
        return "";
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

} // namespace

std::optional<SensorLocation> decodeLocation(std::span<const std::byte> value)
{
    if (value.empty())
        return std::nullopt;
    const auto number = std::to_integer<std::uint8_t>(value.front());
    if (number >= static_cast<std::uint8_t>(SensorLocation::Unknown))
        return SensorLocation::Unknown;
    return static_cast<SensorLocation>(number);
}

Result<int, BatteryError> decodeBattery(std::span<const std::byte> value)
{
    if (value.empty())
        return unexpected{BatteryError::Absent};
    const int percent = std::to_integer<int>(value.front());
    if (percent > 100)
        return unexpected{BatteryError::OutOfRange};
    return percent;
}

std::string deviceText(std::string_view text)
{
    return withoutSpacesAround(plainLine(text, kMostCodePoints));
}

std::string deviceText(std::span<const std::byte> value)
{
    std::string text;
    text.reserve(value.size());
    for (const std::byte byte : value)
        text.push_back(static_cast<char>(byte));
    return deviceText(text);
}

std::optional<std::string> decodeSystemId(std::span<const std::byte> value)
{
    const auto isZero = [](std::byte byte) { return byte == std::byte{0}; };
    if (value.size() != kSystemIdBytes || std::ranges::all_of(value, isZero))
        return std::nullopt;
    return hexText(value);
}

} // namespace homeward::ble

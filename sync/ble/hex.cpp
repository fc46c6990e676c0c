#include "sync/ble/hex.h"

#include <charconv>
#include <cstdint>

namespace homeward::ble {

namespace {

/// The byte that `text` begins with.
std::optional<std::byte> firstByte(std::string_view text)
{
    if (text.size() < 2)
        return std::nullopt;
    std::uint8_t value = 0;
    const char* const end = text.data() + 2;
    const auto [last, error] = std::from_chars(text.data(), end, value, 16);
    if (error != std::errc{} || last != end)
        return std::nullopt;
    return std::byte{value};
}

} // namespace

std::string hexText(std::span<const std::byte> bytes)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text;
    for (const std::byte byte : bytes) {
        text += kDigits[std::to_integer<std::size_t>(byte >> 4)];
        text += kDigits[std::to_integer<std::size_t>(byte & std::byte{0x0F})];
    }
    return text;
}

std::optional<std::vector<std::byte>> bytesFromHex(std::string_view text)
{
    std::vector<std::byte> bytes;
    while (!text.empty()) {
        if (text.front() == ' ') {
            text.remove_prefix(1);
            continue;
        }
        const auto byte = firstByte(text);
        if (!byte)
            return std::nullopt;
        bytes.push_back(*byte);
        text.remove_prefix(2);
    }
    return bytes;
}

} // namespace homeward::ble

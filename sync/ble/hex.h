#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Bytes as people write them down.
namespace homeward::ble {

/// Two capital digits a byte.
std::string hexText(std::span<const std::byte> bytes);

/// Bytes of two digits, with or without spaces between them. Nothing if the text is anything else.
std::optional<std::vector<std::byte>> bytesFromHex(std::string_view text);

} // namespace homeward::ble

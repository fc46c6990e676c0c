#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace homeward::services {

/// A time of day as people's phones write it, since midnight: "21:05", "9:05 PM", "9:05pm". Also
/// with the no-break spaces that newer phones put before am and pm. Nothing for anything else.
std::optional<std::chrono::minutes> parseWallTime(std::string_view text);

} // namespace homeward::services

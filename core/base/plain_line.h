#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace homeward {

/// A text of somebody's as one line that can be shown: well-formed UTF-8 without control characters
/// or directional overrides (each a space), of at most `most` characters. What could not be read is
/// shown as U+FFFD.
std::string plainLine(std::string_view text, std::size_t most = 400);

} // namespace homeward

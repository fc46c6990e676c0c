#pragma once

#include <string>
#include <string_view>

namespace homeward::cli {

/// The beginning of what a person wrote (well-formed UTF-8), safe to show on a terminal: one line,
/// no control characters, nothing that turns the direction of writing.
std::string excerpt(std::string_view text);

/// All of it, on one line that steers no terminal.
std::string oneLine(std::string_view text);

} // namespace homeward::cli

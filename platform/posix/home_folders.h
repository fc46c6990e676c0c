#pragma once

#include <filesystem>
#include <optional>

namespace homeward::platform {

/// Where programs keep things for this user, by the XDG base directory specification: what it says
/// of a relative path (to be ignored) holds, and the person's home stands in for what is not set.
/// Nothing if the system knows no home for this user either.
std::optional<std::filesystem::path> dataFolder(); ///< $XDG_DATA_HOME, ~/.local/share
std::optional<std::filesystem::path> configFolder(); ///< $XDG_CONFIG_HOME, ~/.config

} // namespace homeward::platform

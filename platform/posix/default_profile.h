#pragma once

#include <filesystem>
#include <optional>

namespace homeward::platform {

/// Where the profile is unless the person names another folder, the same for every client:
/// $HOMEWARD_PROFILE, else $XDG_DATA_HOME/homeward, else ~/.local/share/homeward.
///
/// Nothing if the system knows no home for this user either.
std::optional<std::filesystem::path> defaultProfileFolder();

} // namespace homeward::platform

#pragma once

#include "core/services/profile.h"

#include <filesystem>

namespace homeward::services {

/// What a restored backup holds, and where the profile went that was there before.
struct Restored {
    std::int64_t entries;
    std::filesystem::path setAside; ///< empty if there was none
};

/// Puts the backup at `file` in the place of the profile in `folder`.
///
/// The backup is unpacked beside the profile, opened with `secret` and read through first. A
/// profile that is there is renamed, never deleted or mixed with the backup. Cut off at any step,
/// this leaves the profile that was there or the backup's, and `Profile::open` opens it.
[[nodiscard]] Result<Restored, ProfileError> restore(const ProfileFolder& folder,
                                                     const std::filesystem::path& file,
                                                     const Secret& secret,
                                                     Surroundings surroundings);

} // namespace homeward::services

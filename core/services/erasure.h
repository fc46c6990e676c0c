#pragma once

#include "core/services/profile.h"

#include <filesystem>
#include <vector>

/// Deleting everything, for good.
///
/// The keys go first: they are overwritten, on disk, before anything else is touched, so that what
/// is left of a deletion that a crash cut off is ciphertext without a key. A marker in the folder
/// says that it was begun; whoever opens, makes or restores a profile there completes it first.
namespace homeward::services {

/// What could not be deleted because it is not Homeward's.
struct Erased {
    std::vector<std::filesystem::path> kept; ///< files of others in the folders, as they were
};

/// Whether a deletion was begun there and not completed. Then no secret is needed, or left to give.
bool isBeingErased(const ProfileFolder& folder);

/// Whether `secret` opens the profile. Changes nothing, and works while the profile is open.
[[nodiscard]] Result<void, ProfileError> proveOwner(const ProfileFolder& folder,
                                                    const Secret& secret, DurableFiles& files);

/// Deletes the profile, and what restores have left beside it. The profile has to be closed: InUse
/// otherwise. NoProfile where there is none. After any other error a part may be gone, and another
/// call goes on. Backups that were written elsewhere stay.
[[nodiscard]] Result<Erased, ProfileError> eraseEverything(const ProfileFolder& folder,
                                                           Surroundings surroundings);

/// Goes on where a crash came between; otherwise does nothing.
[[nodiscard]] Result<void, ProfileError> completeErasure(const ProfileFolder& folder,
                                                         Surroundings surroundings);

} // namespace homeward::services

#pragma once

#include "core/services/profile.h"

#include <filesystem>

/// Another profile in the place of one, which a crash may interrupt at any step.
///
/// What is to come waits beside the profile's folder, whole and proven. Then the old folder is
/// renamed, then the new one: whoever opens the profile after a crash between the two completes it.
namespace homeward::services {

/// Where a profile waits for its place.
ProfileFolder waitingFolder(const ProfileFolder& folder);

/// What lies in the folder itself, whatever waits beside it.
ProfilePresence presenceIn(const ProfileFolder& folder, DurableFiles& files);

/// Whether a profile waits for a place that is empty.
bool isInterrupted(const ProfileFolder& folder, DurableFiles& files);

/// Puts the folder that waits in its place. Gives the new name of the folder that was there; empty
/// if there was none.
[[nodiscard]] Result<std::filesystem::path, ProfileError> putInPlace(const ProfileFolder& folder,
                                                                     Surroundings surroundings);

/// Goes on where a crash came between; otherwise does nothing.
[[nodiscard]] Result<void, ProfileError> completeReplacement(const ProfileFolder& folder,
                                                             Surroundings surroundings);

/// Removes what waits though the profile never left its place: the backup it came from is still
/// there, and nobody was told that it was restored.
void dropWaiting(const ProfileFolder& folder);

} // namespace homeward::services

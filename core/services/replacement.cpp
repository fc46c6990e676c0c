#include "core/services/replacement.h"

#include "core/base/rfc3339.h"
#include "core/services/erasure.h"
#include "core/vault/vault_files.h"

#include <algorithm>
#include <string>

namespace homeward::services {

namespace {

using Existing = DurableFiles::Existing;

std::filesystem::path named(const std::filesystem::path& folder, const std::string& ending)
{
    auto path = folder.has_filename() ? folder : folder.parent_path();
    return path += ending;
}

/// Renames the folder that is in the way. Its lock is held meanwhile, so nobody writes into it.
Result<std::filesystem::path, ProfileError> setAside(const ProfileFolder& folder,
                                                     Surroundings surroundings)
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder.path, ignored))
        return std::filesystem::path{};
    const auto lock = surroundings.files.lock(folder.lock());
    if (!lock)
        return unexpected{profileErrorOf(lock.error())};
    std::string moment = rfc3339(surroundings.clock.now());
    std::erase(moment, ':');
    const auto aside = named(folder.path, ".replaced-" + moment);
    if (const auto renamed = surroundings.files.rename(folder.path, aside, Existing::Keep);
        !renamed)
        return unexpected{profileErrorOf(renamed.error())};
    return aside;
}

} // namespace

ProfileFolder waitingFolder(const ProfileFolder& folder)
{
    return {named(folder.path, ".restored")};
}

ProfilePresence presenceIn(const ProfileFolder& folder, DurableFiles& files)
{
    std::error_code failed;
    const auto diary = std::filesystem::symlink_status(folder.diary(), failed);
    if (failed && diary.type() == std::filesystem::file_type::none)
        return ProfilePresence::Unknown;
    const bool hasDiary = std::filesystem::exists(diary);
    return hasDiary || isBeingErased(folder) || vault::VaultFiles{files, folder.path}.exist()
        ? ProfilePresence::Present
        : ProfilePresence::None;
}

bool isInterrupted(const ProfileFolder& folder, DurableFiles& files)
{
    return presenceIn(folder, files) == ProfilePresence::None
        && presenceIn(waitingFolder(folder), files) == ProfilePresence::Present;
}

Result<std::filesystem::path, ProfileError> putInPlace(const ProfileFolder& folder,
                                                       Surroundings surroundings)
{
    DurableFiles& files = surroundings.files;
    auto aside = setAside(folder, surroundings);
    if (!aside)
        return aside;
    if (const auto placed = files.rename(waitingFolder(folder).path, folder.path, Existing::Keep);
        !placed) {
        if (!aside->empty())
            (void)files.rename(*aside, folder.path, Existing::Keep);
        return unexpected{profileErrorOf(placed.error())};
    }
    return aside;
}

Result<void, ProfileError> completeReplacement(const ProfileFolder& folder,
                                               Surroundings surroundings)
{
    if (!isInterrupted(folder, surroundings.files))
        return {};
    return putInPlace(folder, surroundings).map([](const std::filesystem::path&) {});
}

void dropWaiting(const ProfileFolder& folder)
{
    std::error_code ignored;
    std::filesystem::remove_all(waitingFolder(folder).path, ignored);
}

} // namespace homeward::services

#include "core/services/restore.h"

#include "core/base/rfc3339.h"
#include "core/storage/archive.h"
#include "core/vault/vault_codec.h"
#include "core/vault/vault_files.h"

#include <algorithm>
#include <string>
#include <utility>

namespace homeward::services {

namespace {

using Existing = DurableFiles::Existing;

ProfileError archiveErrorOf(storage::StorageError error)
{
    switch (error) {
    case storage::StorageError::Missing:
    case storage::StorageError::NotADatabase:
    case storage::StorageError::Corrupt:
    case storage::StorageError::Refused:
        return ProfileError::NotABackup;
    default:
        return profileErrorOf(error);
    }
}

std::filesystem::path beside(const std::filesystem::path& folder, const std::string& ending)
{
    auto path = folder.has_filename() ? folder : folder.parent_path();
    return path += ending;
}

/// Unpacks into `staging`, as a profile's folder that nobody uses yet.
Result<void, ProfileError> unpack(const std::filesystem::path& file, const ProfileFolder& staging,
                                  DurableFiles& files)
{
    std::error_code ignored;
    std::filesystem::remove_all(staging.path, ignored); // the rest of a restore that was cut off
    if (const auto made = files.makeFolder(staging.path); !made)
        return unexpected{profileErrorOf(made.error())};
    const auto archive = storage::readArchive(file, staging.diary());
    if (!archive)
        return unexpected{archiveErrorOf(archive.error())};
    auto vault = vault::decode(archive->vault);
    if (!vault)
        return unexpected{vault.error() == vault::VaultError::Damaged
                              ? ProfileError::NotABackup
                              : profileErrorOf(vault.error())};
    return vault::VaultFiles{files, staging.path}
        .save(std::move(*vault))
        .map_error([](vault::VaultError error) { return profileErrorOf(error); });
}

/// What was unpacked, removed again unless it takes the profile's place. The backup itself stays.
struct Staging {
    ProfileFolder folder;

    explicit Staging(std::filesystem::path path) : folder{std::move(path)} { }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    ~Staging()
    {
        std::error_code ignored;
        std::filesystem::remove_all(folder.path, ignored);
    }
};

/// Opens what was unpacked and reads all of it. Gives the number of entries.
Result<std::int64_t, ProfileError> proven(const ProfileFolder& staging, const Secret& secret,
                                          Surroundings surroundings)
{
    auto profile = Profile::open(staging, secret, surroundings);
    if (!profile)
        return unexpected{profile.error()};
    const auto findings = (*profile)->check();
    if (!findings)
        return unexpected{findings.error()};
    if (!findings->empty())
        return unexpected{ProfileError::DiaryDamaged};
    const auto days = (*profile)->diary().days({LocalDay::min(), LocalDay::max()});
    if (!days)
        return unexpected{ProfileError::DiaryDamaged};
    std::int64_t entries = 0;
    for (const DayView& day : *days)
        entries += static_cast<std::int64_t>(day.entries.size());
    return entries;
}

/// Settings belong to the device and not to the backup: above all, whom to call in a crisis.
void keepPreferences(const ProfileFolder& from, const ProfileFolder& to, DurableFiles& files)
{
    constexpr std::size_t kMostBytes = 1U << 16U;
    if (const auto bytes = files.read(from.preferences(), kMostBytes))
        (void)files.replace(to.preferences(), *bytes); // no reason not to restore
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
    const auto aside = beside(folder.path, ".replaced-" + moment);
    if (const auto renamed = surroundings.files.rename(folder.path, aside, Existing::Keep);
        !renamed)
        return unexpected{profileErrorOf(renamed.error())};
    return aside;
}

} // namespace

Result<Restored, ProfileError> restore(const ProfileFolder& folder,
                                       const std::filesystem::path& file, const Secret& secret,
                                       Surroundings surroundings)
{
    const Staging staging{beside(folder.path, ".restoring")};
    if (const auto unpacked = unpack(file, staging.folder, surroundings.files); !unpacked)
        return unexpected{unpacked.error()};
    const auto entries = proven(staging.folder, secret, surroundings);
    if (!entries)
        return unexpected{entries.error()};
    DurableFiles& files = surroundings.files;
    keepPreferences(folder, staging.folder, files);
    const bool hadProfile = presenceOf(folder, files) != ProfilePresence::None;
    const auto aside = setAside(folder, surroundings);
    if (!aside)
        return unexpected{aside.error()};
    if (const auto placed = files.rename(staging.folder.path, folder.path, Existing::Keep);
        !placed) {
        if (!aside->empty())
            (void)files.rename(*aside, folder.path, Existing::Keep);
        return unexpected{profileErrorOf(placed.error())};
    }
    return Restored{*entries, hadProfile ? *aside : std::filesystem::path{}};
}

} // namespace homeward::services

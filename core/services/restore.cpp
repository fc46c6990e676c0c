#include "core/services/restore.h"

#include "core/services/erasure.h"
#include "core/services/replacement.h"
#include "core/storage/archive.h"
#include "core/vault/vault_codec.h"
#include "core/vault/vault_files.h"

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

ProfileFolder stagingFolder(const ProfileFolder& folder)
{
    auto path = folder.path.has_filename() ? folder.path : folder.path.parent_path();
    return {path += ".restoring"};
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
    bool isKept = false;

    explicit Staging(ProfileFolder place) : folder{std::move(place)} { }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    ~Staging()
    {
        std::error_code ignored;
        if (!isKept)
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

/// Gives what was unpacked the name under which it waits for the profile's place.
Result<void, ProfileError> makeWait(Staging& staging, const ProfileFolder& folder,
                                    DurableFiles& files)
{
    const ProfileFolder waiting = waitingFolder(folder);
    dropWaiting(folder); // the rest of a restore that was cut off
    return files.sync(staging.folder.diary())
        .and_then([&] { return files.rename(staging.folder.path, waiting.path, Existing::Keep); })
        .map([&] { staging.folder = waiting; })
        .map_error([](FileError error) { return profileErrorOf(error); });
}

} // namespace

Result<Restored, ProfileError> restore(const ProfileFolder& folder,
                                       const std::filesystem::path& file, const Secret& secret,
                                       Surroundings surroundings)
{
    DurableFiles& files = surroundings.files;
    if (const auto completed = completeErasure(folder, surroundings); !completed)
        return unexpected{completed.error()};
    if (const auto completed = completeReplacement(folder, surroundings); !completed)
        return unexpected{completed.error()};
    Staging staging{stagingFolder(folder)};
    if (const auto unpacked = unpack(file, staging.folder, files); !unpacked)
        return unexpected{unpacked.error()};
    const auto entries = proven(staging.folder, secret, surroundings);
    if (!entries)
        return unexpected{entries.error()};
    keepPreferences(folder, staging.folder, files);
    if (const auto waits = makeWait(staging, folder, files); !waits)
        return unexpected{waits.error()};
    const bool hadProfile = presenceIn(folder, files) != ProfilePresence::None;
    const auto aside = putInPlace(folder, surroundings);
    if (!aside) {
        staging.isKept = isInterrupted(folder, files);
        return unexpected{aside.error()};
    }
    staging.isKept = true;
    return Restored{*entries, hadProfile ? *aside : std::filesystem::path{}};
}

} // namespace homeward::services

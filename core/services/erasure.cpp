#include "core/services/erasure.h"

#include "core/services/replacement.h"
#include "core/services/sealed_parts.h"
#include "core/services/unlocking.h"
#include "core/vault/vault_files.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

namespace homeward::services {

namespace {

using Done = Result<void, ProfileError>;
using Locks = std::vector<std::unique_ptr<DurableFiles::Lock>>;
using Paths = std::vector<std::filesystem::path>;

constexpr std::string_view kKeys = "vault.";

/// With what is set aside or half-written under these names. Nothing else is ours to delete.
bool isOurs(const std::filesystem::path& file)
{
    constexpr std::array<std::string_view, 7> kBeginnings{
        "vault.a",          "vault.b",       "diary.db",  "backup-copy.db",
        "preferences.json", "contacts.json", "reminders."};
    const std::string name = file.filename().string();
    return name == "lock" || std::ranges::any_of(kBeginnings, [&](std::string_view beginning) {
               return name.starts_with(beginning);
           });
}

bool isKey(const std::filesystem::path& file)
{
    return file.filename().string().starts_with(kKeys);
}

/// What holds the place: it goes last.
bool isHolding(const std::filesystem::path& file)
{
    const ProfileFolder folder{file.parent_path()};
    return file == folder.lock() || file == folder.erasing();
}

Paths entriesOf(const std::filesystem::path& folder)
{
    std::error_code ignored; // a folder that is not there has none
    std::filesystem::directory_iterator entries{folder, ignored};
    Paths paths;
    std::ranges::transform(begin(entries), end(entries), std::back_inserter(paths),
                           [](const auto& entry) { return entry.path(); });
    return paths;
}

/// A folder, and no link to one.
bool isFolder(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::is_directory(std::filesystem::symlink_status(path, ignored));
}

/// Whether restores have left `entry` beside the profile of that name.
bool isLeftOver(const std::filesystem::path& entry, const std::string& name)
{
    const std::string other = entry.filename().string();
    if (!other.starts_with(name) || !isFolder(entry))
        return false;
    const std::string ending = other.substr(name.size());
    return ending == ".restored" || ending == ".restoring" || ending.starts_with(".replaced-");
}

/// The profile's folder first, then what restores have left beside it.
Result<std::vector<ProfileFolder>, ProfileError> placesOf(const ProfileFolder& folder)
{
    const auto path = folder.path.has_filename() ? folder.path : folder.path.parent_path();
    std::error_code failed;
    const std::filesystem::directory_iterator beside{
        path.has_parent_path() ? path.parent_path() : std::filesystem::path{"."}, failed};
    if (failed)
        return unexpected{ProfileError::Failed};
    std::vector<ProfileFolder> places{{path}};
    for (const auto& entry : beside)
        if (isLeftOver(entry.path(), path.filename().string()))
            places.push_back({entry.path()});
    return places;
}

/// Nobody may be writing into any of them.
Result<Locks, ProfileError> lockAll(const std::vector<ProfileFolder>& places, DurableFiles& files)
{
    Locks locks;
    for (const ProfileFolder& place : places) {
        auto lock = files.lock(place.lock());
        if (!lock)
            return unexpected{profileErrorOf(lock.error())};
        locks.push_back(std::move(*lock));
    }
    return locks;
}

Done wipe(const std::filesystem::path& file, DurableFiles& files)
{
    std::error_code ignored; // what a link points to is not ours
    if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(file, ignored)))
        return {};
    return files.wipe(file).map_error([](FileError error) { return profileErrorOf(error); });
}

Done remove(const std::filesystem::path& file, DurableFiles& files)
{
    return files.remove(file).map_error([](FileError error) { return profileErrorOf(error); });
}

/// Wipes all of them before it takes the first away.
Done eraseFiles(const Paths& paths, DurableFiles& files)
{
    for (const auto& path : paths)
        if (const auto wiped = wipe(path, files); !wiped)
            return wiped;
    for (const auto& path : paths)
        if (const auto removed = remove(path, files); !removed)
            return removed;
    return {};
}

/// What was recorded behind the lock, wherever it waits.
Paths recordedIn(const std::vector<ProfileFolder>& places)
{
    Paths paths;
    for (const ProfileFolder& place : places)
        if (const auto folder = SealedParts::folderIn(place.path); isFolder(folder))
            std::ranges::copy_if(entriesOf(folder), std::back_inserter(paths), SealedParts::isOurs);
    return paths;
}

/// The folder of it, unless something of others is in it.
Done eraseRecordedFolder(const ProfileFolder& place, DurableFiles& files)
{
    const auto folder = SealedParts::folderIn(place.path);
    return isFolder(folder) && entriesOf(folder).empty() ? remove(folder, files) : Done{};
}

template <class IsWanted>
Paths filesIn(const std::vector<ProfileFolder>& places, IsWanted isWanted)
{
    Paths paths;
    for (const ProfileFolder& place : places)
        std::ranges::copy_if(entriesOf(place.path), std::back_inserter(paths),
                             [&](const auto& path) { return isOurs(path) && isWanted(path); });
    return paths;
}

/// Marker, lock, and the folder if nothing of others is in it. Gives what is.
Result<Paths, ProfileError> eraseFolder(const ProfileFolder& place, DurableFiles& files)
{
    if (const auto erased = eraseRecordedFolder(place, files); !erased)
        return unexpected{erased.error()};
    for (const auto& file : {place.erasing(), place.lock()}) {
        std::error_code ignored;
        if (!std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
            continue;
        if (const auto removed = remove(file, files); !removed)
            return unexpected{removed.error()};
    }
    Paths kept = entriesOf(place.path);
    if (kept.empty())
        if (const auto removed = remove(place.path, files); !removed)
            return unexpected{removed.error()};
    return kept;
}

Result<Erased, ProfileError> eraseAll(const std::vector<ProfileFolder>& places, DurableFiles& files)
{
    const auto isOther = [](const auto& file) { return !isKey(file) && !isHolding(file); };
    if (const auto erased = eraseFiles(filesIn(places, isKey), files); !erased)
        return unexpected{erased.error()};
    if (const auto erased = eraseFiles(filesIn(places, isOther), files); !erased)
        return unexpected{erased.error()};
    if (const auto erased = eraseFiles(recordedIn(places), files); !erased)
        return unexpected{erased.error()};
    Erased result;
    for (std::size_t i = places.size(); i-- > 0;) { // the marker's own last
        const auto kept = eraseFolder(places[i], files);
        if (!kept)
            return unexpected{kept.error()};
        result.kept.insert(result.kept.end(), kept->begin(), kept->end());
    }
    return result;
}

} // namespace

bool isBeingErased(const ProfileFolder& folder)
{
    std::error_code ignored;
    return std::filesystem::exists(folder.erasing(), ignored);
}

Result<void, ProfileError> proveOwner(const ProfileFolder& folder, const Secret& secret,
                                      DurableFiles& files)
{
    return vault::VaultFiles{files, folder.path}
        .load()
        .and_then([&](const vault::Vault& vault) { return keyFrom(vault, secret); })
        .map([](const DatabaseKey&) {})
        .map_error([](vault::VaultError error) { return profileErrorOf(error); });
}

Result<Erased, ProfileError> eraseEverything(const ProfileFolder& folder, Surroundings surroundings)
{
    DurableFiles& files = surroundings.files;
    const ProfilePresence presence = presenceOf(folder, files);
    if (presence != ProfilePresence::Present)
        return unexpected{presence == ProfilePresence::None ? ProfileError::NoProfile
                                                            : ProfileError::Failed};
    if (!isBeingErased(folder))
        if (const auto completed = completeReplacement(folder, surroundings); !completed)
            return unexpected{completed.error()};
    const auto places = placesOf(folder);
    if (!places)
        return unexpected{places.error()};
    const auto locks = lockAll(*places, files);
    if (!locks)
        return unexpected{locks.error()};
    if (const auto begun = files.replace(folder.erasing(), {}); !begun)
        return unexpected{profileErrorOf(begun.error())};
    return eraseAll(*places, files);
}

Result<void, ProfileError> completeErasure(const ProfileFolder& folder, Surroundings surroundings)
{
    if (!isBeingErased(folder))
        return {};
    return eraseEverything(folder, surroundings).map([](const Erased&) {});
}

} // namespace homeward::services

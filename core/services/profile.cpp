#include "core/services/profile.h"

#include "core/services/erasure.h"
#include "core/services/replacement.h"
#include "core/services/unlocking.h"
#include "core/storage/archive.h"
#include "core/storage/integrity.h"
#include "core/storage/open.h"
#include "core/vault/vault_codec.h"
#include "core/vault/vault_files.h"

#include <utility>

namespace homeward::services {

namespace {

using vault::VaultFiles;

/// With the engine's side files: left alone, they would be taken for those of a later file.
void removeDatabase(const std::filesystem::path& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        std::filesystem::remove(std::filesystem::path{path} += suffix, ignored);
    }
}

/// A database that is removed when this is dropped, whatever happened meanwhile.
struct TemporaryDatabase {
    std::filesystem::path path;

    explicit TemporaryDatabase(std::filesystem::path file) : path(std::move(file))
    {
        removeDatabase(path);
    }
    TemporaryDatabase(const TemporaryDatabase&) = delete;
    TemporaryDatabase& operator=(const TemporaryDatabase&) = delete;
    ~TemporaryDatabase() { removeDatabase(path); }
};

/// Gives the diary its name, if a first start was cut off just before that.
Result<void, ProfileError> completeCreation(const ProfileFolder& folder, DurableFiles& files)
{
    std::error_code ignored;
    if (std::filesystem::exists(folder.diary(), ignored)
        || !std::filesystem::exists(folder.newDiary(), ignored))
        return {};
    return files.rename(folder.newDiary(), folder.diary(), DurableFiles::Existing::Keep)
        .map_error([](FileError error) { return profileErrorOf(error); });
}

Result<void, ProfileError> verified(const std::filesystem::path& copy, const DatabaseKey& key)
{
    auto database = storage::openEncrypted(copy, key, storage::Access::Write);
    if (!database)
        return unexpected{profileErrorOf(database.error())};
    const auto findings = storage::integrityFindings(*database);
    if (!findings)
        return unexpected{profileErrorOf(findings.error())};
    if (!findings->empty())
        return unexpected{ProfileError::DiaryDamaged};
    return {};
}

/// What could not be taken in waits in its files: no reason to keep the diary shut.
void takeInRecorded(HeartRate& heartRate, SealedParts sealed)
{
    (void)heartRate.takeIn(sealed);
    if (!sealed.isRecordingMarked())
        (void)heartRate.endAbandoned();
}

} // namespace

ProfilePresence presenceOf(const ProfileFolder& folder, DurableFiles& files)
{
    return isInterrupted(folder, files) ? ProfilePresence::Present : presenceIn(folder, files);
}

Profile::Profile(ProfileFolder folder, std::unique_ptr<DurableFiles::Lock> lock,
                 storage::Store store, vault::Vault vault, DatabaseKey key,
                 Surroundings surroundings)
    : m_folder(std::move(folder)),
      m_lock(std::move(lock)),
      m_store(std::move(store)),
      m_vault(std::move(vault)),
      m_key(std::move(key)),
      m_surroundings(surroundings),
      m_signingKey(credentials::SigningKey::derivedFrom(m_key)),
      m_diary(m_store, surroundings.clock, surroundings.random),
      m_recordImport(m_store, surroundings.clock, surroundings.random),
      m_sessions(m_store, surroundings.clock, surroundings.random),
      m_plans(m_store, surroundings.clock, surroundings.random, m_sessions),
      m_policies(m_store, surroundings.clock, surroundings.random),
      m_reachable(m_store, surroundings.files, m_folder.contacts()),
      m_clinics(m_store, surroundings.clock, surroundings.random, m_reachable),
      m_rides(m_store, surroundings.clock, surroundings.random, m_clinics),
      m_treatmentDay(m_store, surroundings.clock, surroundings.random, m_sessions, m_policies,
                     m_rides),
      m_vitals(m_store, surroundings.clock, surroundings.random),
      m_sideEffects(m_store, surroundings.clock, surroundings.random),
      m_questionnaires(m_store, surroundings.clock, surroundings.random),
      m_safetyPlans(m_store, surroundings.clock, m_reachable),
      m_trendNotices(m_store, surroundings.clock,
                     {m_diary, m_sessions, m_questionnaires, m_policies}),
      m_sessionDiary(m_store, surroundings.clock, surroundings.random),
      m_preparations(m_store, surroundings.clock, m_policies),
      m_reminders(m_store, surroundings.clock, m_key,
                  {m_diary, m_sessions, m_policies, m_rides, m_questionnaires, m_plans}),
      m_heartRate(m_store, surroundings.clock, surroundings.random)
{
}

Result<std::unique_ptr<Profile>, ProfileError>
Profile::create(const ProfileFolder& folder, vault::Enrolment enrolment, Surroundings surroundings)
{
    DurableFiles& files = surroundings.files;
    if (const auto completed = completeErasure(folder, surroundings); !completed)
        return unexpected{completed.error()};
    if (isInterrupted(folder, files))
        return unexpected{ProfileError::AlreadyExists};
    if (const auto made = files.makeFolder(folder.path); !made)
        return unexpected{profileErrorOf(made.error())};
    auto lock = files.lock(folder.lock());
    if (!lock)
        return unexpected{profileErrorOf(lock.error())};
    if (presenceOf(folder, files) != ProfilePresence::None)
        return unexpected{ProfileError::AlreadyExists};

    // Cut off at any step, this leaves either no profile or one that `open` completes: the vault
    // comes before the diary gets its name, and no entry is written before both are there.
    removeDatabase(folder.newDiary()); // without its vault, nobody has the key to it
    auto made = storage::Store::create(folder.newDiary(), enrolment.key, enrolment.vault.storeId);
    if (!made)
        return unexpected{profileErrorOf(made.error())};
    if (const auto saved = VaultFiles{files, folder.path}.save(enrolment.vault); !saved)
        return unexpected{profileErrorOf(saved.error())};
    ++enrolment.vault.generation; // as `save` wrote it
    return openWithKey(folder, std::move(*lock), std::move(enrolment.vault),
                       std::move(enrolment.key), surroundings);
}

Result<std::unique_ptr<Profile>, ProfileError>
Profile::open(const ProfileFolder& folder, const Secret& secret, Surroundings surroundings)
{
    if (const auto completed = completeErasure(folder, surroundings); !completed)
        return unexpected{completed.error()};
    if (const auto completed = completeReplacement(folder, surroundings); !completed)
        return unexpected{completed.error()};
    VaultFiles vaultFiles{surroundings.files, folder.path};
    auto vault = vaultFiles.load();
    if (!vault)
        return unexpected{profileErrorOf(vault.error())};
    auto key = keyFrom(*vault, secret);
    if (!key)
        return unexpected{profileErrorOf(key.error())};
    auto lock = surroundings.files.lock(folder.lock());
    if (!lock)
        return unexpected{profileErrorOf(lock.error())};
    // A folder that cannot be written to is no reason to keep the diary shut.
    (void)vaultFiles.repair(*vault, surroundings.clock.now());
    return openWithKey(folder, std::move(*lock), std::move(*vault), std::move(*key), surroundings);
}

Result<std::unique_ptr<Profile>, ProfileError>
Profile::openWithKey(const ProfileFolder& folder, std::unique_ptr<DurableFiles::Lock> lock,
                     vault::Vault vault, DatabaseKey key, Surroundings surroundings)
{
    if (const auto completed = completeCreation(folder, surroundings.files); !completed)
        return unexpected{completed.error()};
    auto store = storage::Store::open(folder.diary(), key, vault.storeId);
    if (!store)
        return unexpected{profileErrorOf(store.error())};
    dropWaiting(folder);
    std::unique_ptr<Profile> profile{new Profile{folder, std::move(lock), std::move(*store),
                                                 std::move(vault), std::move(key), surroundings}};
    profile->m_reachable.mend();
    takeInRecorded(profile->m_heartRate, {folder.path, surroundings.files});
    return profile;
}

Result<std::vector<std::string>, ProfileError> Profile::check()
{
    return storage::integrityFindings(m_store.writer()).map_error([](storage::StorageError error) {
        return profileErrorOf(error);
    });
}

Result<void, ProfileError> Profile::backUp(const std::filesystem::path& file)
{
    const TemporaryDatabase copy{m_folder.path / "backup-copy.db"};
    if (const auto copied = storage::copyInto(m_store.writer(), copy.path); !copied)
        return unexpected{profileErrorOf(copied.error())};
    if (const auto good = verified(copy.path, m_key); !good)
        return good;
    const TemporaryDatabase archive{std::filesystem::path{file} += ".part"};
    const auto written = storage::writeArchive(archive.path, vault::encode(m_vault), copy.path);
    if (!written)
        return unexpected{profileErrorOf(written.error())};
    return m_surroundings.files.rename(archive.path, file, DurableFiles::Existing::Replace)
        .map_error([](FileError error) { return profileErrorOf(error); });
}

} // namespace homeward::services

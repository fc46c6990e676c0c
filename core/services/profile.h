#pragma once

#include "core/base/clock.h"
#include "core/base/durable_files.h"
#include "core/base/random.h"
#include "core/base/secret.h"
#include "core/credentials/signing_key.h"
#include "core/services/clinics.h"
#include "core/services/diary.h"
#include "core/services/heart_rate.h"
#include "core/services/plans.h"
#include "core/services/policies.h"
#include "core/services/preparations.h"
#include "core/services/profile_error.h"
#include "core/services/questionnaires.h"
#include "core/services/reachable_copy.h"
#include "core/services/record_import.h"
#include "core/services/reminders.h"
#include "core/services/rides.h"
#include "core/services/safety_plans.h"
#include "core/services/session_diary.h"
#include "core/services/sessions.h"
#include "core/services/side_effects.h"
#include "core/services/treatment_day.h"
#include "core/services/trend_notices.h"
#include "core/services/vitals.h"
#include "core/storage/store.h"
#include "core/vault/vault.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace homeward::services {

/// What the services ask of the world. All must outlive whoever holds this.
struct Surroundings {
    const Clock& clock;
    Random& random;
    DurableFiles& files;
};

/// Where the files of a profile are.
struct ProfileFolder {
    std::filesystem::path path;

    std::filesystem::path diary() const { return path / "diary.db"; }
    std::filesystem::path newDiary() const { return path / "diary.db.new"; } ///< during `create`
    std::filesystem::path lock() const { return path / "lock"; }
    std::filesystem::path preferences() const { return path / "preferences.json"; }
    std::filesystem::path erasing() const { return path / "diary.db.erasing"; } ///< see erasure.h
    /// Who can be called while the diary is locked; in plain text (reachable_copy.h).
    std::filesystem::path contacts() const { return path / "contacts.json"; }
};

/// What lies in a profile's folder, as far as one can see without a secret.
enum class ProfilePresence : std::uint8_t {
    Unknown, ///< the folder cannot be looked into: nothing may be made there
    None,
    Present, ///< anything of a profile at all, even if it may not open
};

ProfilePresence presenceOf(const ProfileFolder& folder, DurableFiles& files);

/// What opens a profile: a passphrase as bytes, or the recovery code.
using Secret = std::variant<SecretBytes, vault::RecoveryCode>;

/// A profile that is open: nobody else has it, and what is in it can be used. Closed by dropping
/// it.
///
/// Belongs to the thread that opened it.
class Profile {
public:
    /// Writes what `enrolment` holds into a folder that has no profile, and opens it.
    [[nodiscard]] static Result<std::unique_ptr<Profile>, ProfileError>
    create(const ProfileFolder& folder, vault::Enrolment enrolment, Surroundings surroundings);

    /// Completes a deletion or a restore that a crash cut off. Repairs a damaged copy of the vault
    /// on the way, once the secret has opened the other, and takes in what a sensor has sent while
    /// the diary was locked.
    [[nodiscard]] static Result<std::unique_ptr<Profile>, ProfileError>
    open(const ProfileFolder& folder, const Secret& secret, Surroundings surroundings);

    Profile(const Profile&) = delete;
    Profile& operator=(const Profile&) = delete;

    const Uuid& id() const { return m_vault.storeId; } ///< stays the same through a backup
    Diary& diary() { return m_diary; }
    RecordImport& recordImport() { return m_recordImport; }
    Sessions& sessions() { return m_sessions; }
    Plans& plans() { return m_plans; }
    Policies& policies() { return m_policies; }
    Clinics& clinics() { return m_clinics; }
    Rides& rides() { return m_rides; }
    TreatmentDay& treatmentDay() { return m_treatmentDay; }
    Vitals& vitals() { return m_vitals; }
    SideEffects& sideEffects() { return m_sideEffects; }
    TrendNotices& trendNotices() { return m_trendNotices; }
    Questionnaires& questionnaires() { return m_questionnaires; }
    SafetyPlans& safetyPlans() { return m_safetyPlans; }
    SessionDiary& sessionDiary() { return m_sessionDiary; }
    Preparations& preparations() { return m_preparations; }
    Reminders& reminders() { return m_reminders; }
    HeartRate& heartRate() { return m_heartRate; }
    const credentials::SigningKey& signingKey() const { return m_signingKey; }

    /// Reads everything and says what is wrong with it; empty if nothing is.
    [[nodiscard]] Result<std::vector<std::string>, ProfileError> check();

    /// Writes a backup in one file (storage::Archive), checked before it takes the name `file`.
    [[nodiscard]] Result<void, ProfileError> backUp(const std::filesystem::path& file);

private:
    [[nodiscard]] static Result<std::unique_ptr<Profile>, ProfileError>
    openWithKey(const ProfileFolder& folder, std::unique_ptr<DurableFiles::Lock> lock,
                vault::Vault vault, DatabaseKey key, Surroundings surroundings);

    Profile(ProfileFolder folder, std::unique_ptr<DurableFiles::Lock> lock, storage::Store store,
            vault::Vault vault, DatabaseKey key, Surroundings surroundings);

    ProfileFolder m_folder;
    std::unique_ptr<DurableFiles::Lock> m_lock;
    storage::Store m_store;
    vault::Vault m_vault;
    DatabaseKey m_key;
    Surroundings m_surroundings;
    credentials::SigningKey m_signingKey;
    Diary m_diary;
    RecordImport m_recordImport;
    Sessions m_sessions;
    Plans m_plans;
    Policies m_policies;
    ReachableCopy m_reachable;
    Clinics m_clinics;
    Rides m_rides;
    TreatmentDay m_treatmentDay;
    Vitals m_vitals;
    SideEffects m_sideEffects;
    Questionnaires m_questionnaires;
    SafetyPlans m_safetyPlans;
    TrendNotices m_trendNotices;
    SessionDiary m_sessionDiary;
    Preparations m_preparations;
    Reminders m_reminders;
    HeartRate m_heartRate;
};

} // namespace homeward::services

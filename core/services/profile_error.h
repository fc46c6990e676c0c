#pragma once

#include "core/base/durable_files.h"
#include "core/storage/storage_error.h"
#include "core/vault/vault_error.h"

#include <cstdint>

namespace homeward::services {

/// Why a profile could not be made, opened, checked, copied or restored. In no case was anything
/// lost or replaced.
enum class ProfileError : std::uint8_t {
    NoProfile,
    AlreadyExists,
    InUse, ///< another program of ours has it open
    WrongSecret,
    NoSuchSecret, ///< this way to unlock was never set up
    VaultDamaged, ///< both copies
    DiaryMissing, ///< the vault is there, the diary is not
    DiaryDamaged, ///< the secret was right, so it is the file
    OtherDiary, ///< the diary of another profile lies in the folder
    NewerProgram, ///< written by a later edition: please update
    NotABackup,
    ReadOnly,
    DiskFull,
    OutOfMemory,
    Failed, ///< anything else the system says
};

// The one mapping from internal causes to reasons.
ProfileError profileErrorOf(FileError error);
ProfileError profileErrorOf(vault::VaultError error);

/// For a diary whose vault has opened.
ProfileError profileErrorOf(storage::StorageError error);

} // namespace homeward::services

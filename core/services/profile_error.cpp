#include "core/services/profile_error.h"

namespace homeward::services {

ProfileError profileErrorOf(FileError error)
{
    switch (error) {
    case FileError::NotFound:
        return ProfileError::NoProfile;
    case FileError::NotAllowed:
        return ProfileError::ReadOnly;
    case FileError::DiskFull:
        return ProfileError::DiskFull;
    case FileError::InUse:
        return ProfileError::InUse;
    case FileError::TooLarge:
    case FileError::Io:
        break;
    }
    return ProfileError::Failed;
}

ProfileError profileErrorOf(vault::VaultError error)
{
    using vault::VaultError;
    switch (error) {
    case VaultError::Missing:
        return ProfileError::NoProfile;
    case VaultError::Damaged:
        return ProfileError::VaultDamaged;
    case VaultError::NewerVersion:
        return ProfileError::NewerProgram;
    case VaultError::WrongSecret:
        return ProfileError::WrongSecret;
    case VaultError::NoSuchSlot:
        return ProfileError::NoSuchSecret;
    case VaultError::OutOfMemory:
        return ProfileError::OutOfMemory;
    case VaultError::ReadOnly:
        return ProfileError::ReadOnly;
    case VaultError::DiskFull:
        return ProfileError::DiskFull;
    case VaultError::Io:
        break;
    }
    return ProfileError::Failed;
}

ProfileError profileErrorOf(storage::StorageError error)
{
    using storage::StorageError;
    switch (error) {
    case StorageError::Missing:
        return ProfileError::DiaryMissing;
    case StorageError::NotADatabase:
    case StorageError::Corrupt:
        return ProfileError::DiaryDamaged;
    case StorageError::NewerSchema:
        return ProfileError::NewerProgram;
    case StorageError::OtherStore:
        return ProfileError::OtherDiary;
    case StorageError::ReadOnly:
        return ProfileError::ReadOnly;
    case StorageError::DiskFull:
        return ProfileError::DiskFull;
    case StorageError::Busy:
        return ProfileError::InUse;
    case StorageError::Io:
    case StorageError::WrongThread:
    case StorageError::Refused:
        break;
    }
    return ProfileError::Failed;
}

} // namespace homeward::services

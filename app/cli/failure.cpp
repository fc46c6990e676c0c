#include "app/cli/failure.h"

namespace homeward::cli {

namespace {

Failure locked(std::string code, std::string message)
{
    return {ExitCode::Locked, std::move(code), std::move(message)};
}

Failure storage(std::string code, std::string message)
{
    return {ExitCode::Storage, std::move(code), std::move(message)};
}

Failure wrongSecret()
{
    return locked("wrongSecret", "This passphrase or recovery code does not open the diary.");
}

Failure noSuchSecret()
{
    return locked("noSuchSecret", "This diary was never set up to open this way.");
}

Failure inUse()
{
    return locked("inUse", "Another program has this diary open. Close it and try again.");
}

Failure newerProgram()
{
    return storage("newerProgram",
                   "A later edition of Homeward wrote this diary. Please update this program.");
}

Failure vaultDamaged()
{
    return storage("vaultDamaged",
                   "Both copies of the key file are damaged. Nothing was changed. "
                   "Restore a backup to go on.");
}

Failure diaryDamaged()
{
    return storage("diaryDamaged",
                   "The diary's file is damaged. Nothing was changed. "
                   "Keep the folder, and restore a backup to go on.");
}

Failure readOnly()
{
    return storage("readOnly", "The folder or disk does not allow writing. Nothing was saved.");
}

Failure diskFull()
{
    return storage("diskFull", "The disk is full. Nothing was saved. Make room and try again.");
}

Failure outOfMemory()
{
    return storage("outOfMemory", "There is not enough memory to open the diary.");
}

Failure storageFailed()
{
    return storage("storageFailed",
                   "The system could not read or write the diary. "
                   "Nothing was saved.");
}

/// What is wrong with the files or the machine, rather than with what was asked.
Failure faultOf(services::ProfileError error)
{
    using services::ProfileError;
    switch (error) {
    case ProfileError::VaultDamaged:
        return vaultDamaged();
    case ProfileError::DiaryMissing:
        return storage("diaryMissing",
                       "The key file is there, but the diary's file is not. "
                       "Put it back, or restore a backup.");
    case ProfileError::DiaryDamaged:
        return diaryDamaged();
    case ProfileError::OtherDiary:
        return storage("otherDiary", "The diary in this folder belongs to another profile.");
    case ProfileError::NewerProgram:
        return newerProgram();
    case ProfileError::ReadOnly:
        return readOnly();
    case ProfileError::DiskFull:
        return diskFull();
    case ProfileError::OutOfMemory:
        return outOfMemory();
    default:
        return storageFailed();
    }
}

} // namespace

Failure failureOf(services::ProfileError error)
{
    using services::ProfileError;
    switch (error) {
    case ProfileError::NoProfile:
        return notFound("noProfile",
                        "There is no diary in this folder. Make one with "
                        "\"homewardctl init\".");
    case ProfileError::AlreadyExists:
        return invalid("profileExists",
                       "There is a diary in this folder already. "
                       "It was left as it is.");
    case ProfileError::InUse:
        return inUse();
    case ProfileError::WrongSecret:
        return wrongSecret();
    case ProfileError::NoSuchSecret:
        return noSuchSecret();
    case ProfileError::NotABackup:
        return invalid("notABackup", "This file is not a backup of Homeward.");
    default:
        return faultOf(error);
    }
}

Failure failureOf(services::DiaryError error)
{
    using services::DiaryError;
    switch (error) {
    case DiaryError::NotFound:
        return notFound("noSuchEntry",
                        "There is no such entry. It may have been corrected or "
                        "taken back since.");
    case DiaryError::InTheFuture:
        return invalid("inTheFuture",
                       "This moment is still to come. An entry says what was "
                       "felt until now.");
    case DiaryError::DiskFull:
        return diskFull();
    case DiaryError::ReadOnly:
        return readOnly();
    case DiaryError::Busy:
        return inUse();
    case DiaryError::Damaged:
        return diaryDamaged();
    case DiaryError::Failed:
        break;
    }
    return storageFailed();
}

Failure failureOf(vault::VaultError error)
{
    return failureOf(services::profileErrorOf(error));
}

Failure failureOf(vault::RecoveryCodeError error)
{
    const auto refused = [](std::string message) {
        return locked("invalidRecoveryCode", std::move(message));
    };
    switch (error) {
    case vault::RecoveryCodeError::WordCount:
        return refused("A recovery code has twelve words.");
    case vault::RecoveryCodeError::UnknownWord:
        return refused("One of these words is in no recovery code. Check the spelling.");
    case vault::RecoveryCodeError::Checksum:
        break;
    }
    return refused("These words do not belong together. Check their order.");
}

Failure failureOf(NoteError error)
{
    const auto refused = [](std::string message) {
        return invalid("invalidNote", std::move(message));
    };
    switch (error) {
    case NoteError::Empty:
        return refused("The note is empty. Leave it out instead.");
    case NoteError::NotUtf8:
        return refused("The note is not text in UTF-8.");
    case NoteError::HasNul:
        return refused("The note has a NUL character. Take it out.");
    case NoteError::TooLong:
        break;
    }
    return refused("The note is longer than 4 MiB.");
}

Failure failureOf(ScoreError /*unused*/)
{
    return invalid("invalidScore", "Score and energy are whole numbers from 0 to 10.");
}

Failure failureOf(SleepError /*unused*/)
{
    return invalid("invalidSleep", "Hours of sleep are a number from 0 to 24, such as 7.5.");
}

Failure failureOf(TimeTextError error)
{
    if (error == TimeTextError::OutOfRange)
        return invalid("invalidTime", "There is no such day or time between 1900 and 2200.");
    return invalid("invalidTime",
                   "A time looks like 2026-03-01T08:10:00+01:00, "
                   "a day like 2026-03-01.");
}

Failure failureOf(ZoneError /*unused*/)
{
    return invalid("unknownZone",
                   "This time zone is not known. Name one with --zone, "
                   "such as Europe/Berlin.");
}

Failure failureOf(IdError /*unused*/)
{
    return invalid("invalidId", "This is not the id of an entry. \"mood list\" shows them.");
}

Failure outputFailureOf(FileError error)
{
    if (error == FileError::DiskFull)
        return storage("diskFull", "The disk is full. The file was not written.");
    return storage("notWritable", "The file cannot be written there. Choose another place.");
}

Failure secretFailureOf(FileError error)
{
    if (error == FileError::TooLarge)
        return invalid("secretUnreadable", "The passphrase or recovery code is too long.");
    return invalid("secretUnreadable", "The passphrase or recovery code cannot be read there.");
}

Failure usage(std::string message)
{
    return {ExitCode::Usage, "usage", std::move(message)};
}

Failure invalid(std::string code, std::string message)
{
    return {ExitCode::InvalidInput, std::move(code), std::move(message)};
}

Failure notFound(std::string code, std::string message)
{
    return {ExitCode::NotFound, std::move(code), std::move(message)};
}

} // namespace homeward::cli

#pragma once

#include "core/base/durable_files.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/rfc3339.h"
#include "core/base/zone.h"
#include "core/model/note.h"
#include "core/model/score.h"
#include "core/model/sleep.h"
#include "core/services/diary.h"
#include "core/services/profile_error.h"
#include "core/vault/recovery_code.h"
#include "core/vault/vault_error.h"

#include <cstdint>
#include <string>
#include <utility>

namespace homeward::cli {

/// What a script learns from the end of the program. Stable: docs/homewardctl.md.
enum class ExitCode : std::uint8_t {
    Ok = 0,
    Usage = 2,
    Locked = 3,
    InvalidInput = 4,
    Storage = 5,
    Network = 6,
    NotFound = 7,
};

/// Why a command did not do what it was asked: for scripts a stable code, for people what to do
/// next. Neither holds anything of the patient's.
struct Failure {
    ExitCode exit;
    std::string code;
    std::string message;
};

// The one mapping from internal reasons to what is said outside.
Failure failureOf(services::ProfileError error);
Failure failureOf(services::DiaryError error);
Failure failureOf(vault::VaultError error);
Failure failureOf(vault::RecoveryCodeError error);
Failure failureOf(NoteError error);
Failure failureOf(ScoreError error);
Failure failureOf(SleepError error);
Failure failureOf(TimeTextError error);
Failure failureOf(ZoneError error);
Failure failureOf(IdError error);

/// For a file that the person asked to have written.
Failure outputFailureOf(FileError error);

/// For a file that holds a passphrase or a recovery code.
Failure secretFailureOf(FileError error);

Failure usage(std::string message);
Failure invalid(std::string code, std::string message);

/// The result with its reason in the words of this program.
template <class Value, class Error>
Result<Value, Failure> explained(Result<Value, Error> result)
{
    return std::move(result).map_error([](Error error) { return failureOf(error); });
}

} // namespace homeward::cli

#pragma once

#include "core/base/durable_files.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/rfc3339.h"
#include "core/base/zone.h"
#include "core/calendar/invitation.h"
#include "core/credentials/ride_token.h"
#include "core/credentials/signing_key.h"
#include "core/credentials/staff_code.h"
#include "core/model/note.h"
#include "core/model/ride_home.h"
#include "core/model/score.h"
#include "core/model/sleep.h"
#include "core/model/vital_signs.h"
#include "core/model/wearable.h"
#include "core/rules/booster_day.h"
#include "core/rules/course_check.h"
#include "core/rules/policy_check.h"
#include "core/rules/policy_codec.h"
#include "core/rules/questionnaire_score.h"
#include "core/rules/reminder_settings.h"
#include "core/rules/ride_steps.h"
#include "core/rules/session_steps.h"
#include "core/services/clinics.h"
#include "core/services/diary.h"
#include "core/services/heart_rate.h"
#include "core/services/import/import_preview.h"
#include "core/services/profile_error.h"
#include "core/services/rides.h"
#include "core/vault/recovery_code.h"
#include "core/vault/vault_error.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

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
Failure failureOf(rules::SessionError error);
Failure failureOf(rules::CourseError error);
Failure failureOf(rules::BoosterError error);
Failure failureOf(calendar::InvitationError error);
Failure failureOf(rules::RideError error);
Failure failureOf(rules::PolicyTextError error);
Failure failureOf(const rules::PolicyRefusal& refusal);
Failure failureOf(rules::AnswersError error);
Failure failureOf(rules::ReminderSettingsError error);
Failure failureOf(EscortError error);
Failure failureOf(VitalsError error);
Failure failureOf(services::ReadingError error);
Failure failureOf(WearableProblem problem);
Failure failureOf(services::ClinicError error);
Failure failureOf(services::InitialsError error);
Failure failureOf(services::ImportError error);
Failure failureOf(services::CodeSetupError error);
Failure failureOf(const services::CodePause& pause);
Failure failureOf(credentials::StaffCodeError error);
Failure failureOf(credentials::StaffSecretError error);
Failure failureOf(credentials::TokenError error);
Failure failureOf(credentials::PublicKeyError error);

/// For what belongs to a session: there, "not found" speaks of that session.
Failure treatmentFailureOf(services::DiaryError error);

/// For a file that the person asked to have written.
Failure outputFailureOf(FileError error);

/// For a file that holds a passphrase or a recovery code.
Failure secretFailureOf(FileError error);

/// For an answer that holds the rest: so many questionnaires on record could not be read.
Failure someUnreadable(std::size_t count);

Failure usage(std::string message);
Failure invalid(std::string code, std::string message);
Failure notFound(std::string code, std::string message);

/// For the reasons of the treatment day, whichever of them it is.
template <class... Reasons>
Failure failureOf(const std::variant<Reasons...>& reasons)
{
    return std::visit(
        [](const auto& reason) {
            if constexpr (std::is_same_v<decltype(reason), const services::DiaryError&>)
                return treatmentFailureOf(reason);
            else
                return failureOf(reason);
        },
        reasons);
}

/// The result with its reason in the words of this program.
template <class Value, class Error>
Result<Value, Failure> explained(Result<Value, Error> result)
{
    return std::move(result).map_error([](const Error& error) { return failureOf(error); });
}

/// The same for a record of the treatment day.
template <class Value>
Result<Value, Failure> explainedTreatment(Result<Value, services::DiaryError> result)
{
    return std::move(result).map_error(treatmentFailureOf);
}

} // namespace homeward::cli

#include "app/cli/failure.h"

namespace homeward::cli {

Failure failureOf(rules::RideError error)
{
    using rules::RideError;
    switch (error) {
    case RideError::NothingArranged:
        return invalid("noRideArranged", "No ride is arranged yet. \"ride arrange\" does it.");
    case RideError::NotArrived:
        return invalid("rideNotArrived", "The ride has not arrived yet. \"ride arrive\" says so.");
    case RideError::NoRide:
        return invalid("noRide",
                       "There is no ride. Staff choose what happens now, then arrange another.");
    case RideError::AlreadyHandedOver:
        return invalid("alreadyHandedOver",
                       "The ride home of this session is handed over. Nothing was changed.");
    case RideError::BeforeStart:
        return invalid("outOfOrder", "The session has not begun at that time.");
    case RideError::NotNoRide:
        break;
    }
    return invalid("notNoRide", "Say first that there is no ride (\"ride none\"), then choose.");
}

Failure failureOf(EscortError error)
{
    switch (error) {
    case EscortError::NoName:
        return invalid("escortWithoutName", "Say who takes you home: --name.");
    case EscortError::NoRelation:
        return invalid("escortWithoutRelation", "Say who that is to you: --relation.");
    case EscortError::NoPhone:
        return invalid("escortWithoutPhone", "Give a phone number that can be called: --phone.");
    case EscortError::TooLong:
        return invalid("escortTooLong", "Name, relation and phone have at most 120 bytes each.");
    case EscortError::NotText:
        break;
    }
    return invalid("escortNotText",
                   "Name, relation and phone are plain text of one line in UTF-8.");
}

Failure failureOf(credentials::StaffCodeError error)
{
    using credentials::StaffCodeError;
    switch (error) {
    case StaffCodeError::NotSixDigits:
        return invalid("staffCodeMalformed", "A staff code has six digits.");
    case StaffCodeError::AlreadyUsed:
        return invalid("staffCodeUsed", "A staff code works once. Wait for the next one.");
    case StaffCodeError::NoMatch:
        break;
    }
    return invalid("staffCodeWrong", "This is not the clinic's code at this moment.");
}

Failure failureOf(const services::CodePause& pause)
{
    return invalid("staffCodePaused",
                   "Five codes were wrong. No code is looked at for another "
                       + std::to_string(pause.left.count()) + " s.");
}

Failure failureOf(services::InitialsError error)
{
    if (error == services::InitialsError::ClinicIsPaired)
        return invalid("staffCodeNeeded",
                       "The clinic has codes for its staff: only such a code counts.");
    return invalid("invalidInitials", "Initials are one to four letters.");
}

Failure failureOf(services::CodeSetupError /*unused*/)
{
    return invalid("noStaffSecret",
                   "The clinic's secret for staff codes is not on this device. Staff can "
                   "confirm by their initials.");
}

Failure failureOf(credentials::TokenError error)
{
    using credentials::TokenError;
    switch (error) {
    case TokenError::Malformed:
        return invalid("tokenMalformed", "This is no confirmation, or a part of one is missing.");
    case TokenError::WrongKey:
        return invalid("wrongKey", "This confirmation comes from another device.");
    case TokenError::Tampered:
        return invalid("tokenTampered", "This confirmation was changed after it was signed.");
    case TokenError::Expired:
        return invalid("tokenExpired", "This confirmation has expired.");
    case TokenError::FromTheFuture:
        break;
    }
    return invalid("tokenFromTheFuture",
                   "This confirmation is of a moment still to come: one of the two clocks is "
                   "wrong.");
}

Failure failureOf(credentials::PublicKeyError error)
{
    if (error == credentials::PublicKeyError::OtherKind)
        return invalid("otherKindOfKey", "This is a key of another kind: Ed25519 is needed.");
    return invalid("notAKey", "This file is not a public key (JSON Web Key).");
}

} // namespace homeward::cli

#include "app/cli/failure.h"

#include "core/rules/rule_names.h"

namespace homeward::cli {

namespace {

using rules::PolicyError;

/// " (esketamine, noDriving)": the names of the policy's own form.
std::string placeOf(const rules::PolicyRefusal& refusal)
{
    if (!refusal.route)
        return {};
    std::string place = " (" + std::string{rules::nameOf(*refusal.route)};
    if (refusal.rule)
        place.append(", ").append(rules::nameOf(*refusal.rule));
    if (refusal.before)
        place.append(", ").append(rules::nameOf(*refusal.before));
    return place + ")";
}

/// A refusal of something other than a number.
Failure formRefusal(PolicyError error)
{
    switch (error) {
    case PolicyError::Empty:
        return invalid("policyEmpty", "The policy has no route, or one without a rule");
    case PolicyError::Duplicate:
        return invalid("policyDuplicate", "The policy has two rules of one kind");
    case PolicyError::NoName:
        return invalid("policyNoName", "The policy does not say which clinic it is from");
    case PolicyError::BadVersion:
        return invalid("policyBadVersion", "The policy's version is below 1");
    default:
        return invalid("policyTextTooLong", "A text of the policy is too long");
    }
}

Failure refusalFailure(PolicyError error)
{
    switch (error) {
    case PolicyError::Negative:
        return invalid("policyNegative", "A rule of the policy has a negative length");
    case PolicyError::TooLong:
        return invalid("policyTooLong",
                       "A rule of the policy is longer than 72 hours: taken for a typing error");
    case PolicyError::TimeOfDayOutOfRange:
        return invalid("policyTimeOfDay", "A time of day of the policy is not within a day");
    case PolicyError::SleepWithoutNextDay:
        return invalid("policySleepWithoutNextDay",
                       "A rule asks for a night's sleep, but not for the next day");
    case PolicyError::BelowFloor:
        return invalid("policyBelowFloor", "A rule is looser than any policy may make it");
    case PolicyError::ObservationOutOfRange:
        return invalid("policyObservationOutOfRange",
                       "An observation is from 15 to 240 minutes long");
    default:
        return formRefusal(error);
    }
}

} // namespace

Failure failureOf(const rules::PolicyRefusal& refusal)
{
    Failure failure = refusalFailure(refusal.error);
    failure.message += placeOf(refusal) + ". The rules that held before still do.";
    return failure;
}

Failure failureOf(rules::PolicyTextError error)
{
    using rules::PolicyTextError;
    switch (error) {
    case PolicyTextError::NotJson:
        return invalid("policyNotJson", "The policy is not JSON.");
    case PolicyTextError::WrongForm:
        return invalid("policyWrongForm",
                       "The policy does not have the form of docs/clinic-policy.md.");
    case PolicyTextError::TooLarge:
        return invalid("policyTooLarge", "The policy is larger than 1 MiB.");
    case PolicyTextError::NewerFormat:
        break;
    }
    return invalid("policyNewerFormat",
                   "The policy has a later form than this edition knows. Please update this "
                   "program.");
}

} // namespace homeward::cli

#include "app/cli/failure.h"

namespace homeward::cli {

Failure failureOf(services::ClinicError error)
{
    using services::ClinicError;
    switch (error) {
    case ClinicError::NoName:
        return invalid("clinicWithoutName", "Say what the clinic is called: --name.");
    case ClinicError::TooLong:
        return invalid("clinicTooLong", "One of the clinic's details is too long.");
    case ClinicError::NotText:
        return invalid("clinicNotText",
                       "The clinic's details are plain text of one line in UTF-8.");
    case ClinicError::NoDigitInPhone:
        break;
    }
    return invalid("clinicWithoutPhone",
                   "Give the clinic's phone number as it is dialled: --phone.");
}

Failure failureOf(credentials::StaffSecretError error)
{
    if (error == credentials::StaffSecretError::TooShort)
        return invalid("staffSecretTooShort", "The secret for staff codes has at least 16 bytes.");
    return invalid("staffSecretNotBase32", "The secret for staff codes is not base32.");
}

Failure failureOf(VitalsError error)
{
    switch (error) {
    case VitalsError::Nothing:
        return invalid("noVitals", "Give at least one number, such as --heart-rate.");
    case VitalsError::HalfPressure:
        return invalid("halfPressure", "A blood pressure has two numbers: systolic and diastolic.");
    case VitalsError::SystolicNotAbove:
        return invalid("systolicNotAbove",
                       "The systolic pressure is above the diastolic one. Please ask again.");
    case VitalsError::PressureOutOfRange:
        return invalid("pressureOutOfRange",
                       "Blood pressure is two whole numbers from 20 to 350. Please ask again.");
    case VitalsError::HeartRateOutOfRange:
        return invalid("heartRateOutOfRange",
                       "Heart rate is a whole number from 10 to 350. Please ask again.");
    case VitalsError::SaturationOutOfRange:
        break;
    }
    return invalid("saturationOutOfRange",
                   "Oxygen saturation is a whole number from 1 to 100. Please ask again.");
}

} // namespace homeward::cli

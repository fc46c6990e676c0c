#include "app/cli/failure.h"

namespace homeward::cli {

Failure failureOf(rules::CourseError error)
{
    using rules::CourseError;
    switch (error) {
    case CourseError::NoSessions:
        return invalid("noSessions", "A course has one session or more.");
    case CourseError::TooMany:
        return invalid("tooManySessions", "A course has 110 sessions at most.");
    case CourseError::InThePast:
        return invalid("inThePast", "This time has passed. Check the date.");
    case CourseError::TooFar:
        return invalid("tooFarAhead", "This is over two years ahead. Check the year.");
    case CourseError::SameDay:
        return invalid("sameDay", "There would be two sessions on one day. Check the dates.");
    case CourseError::OtherRoute:
        return invalid("otherRoute", "All sessions of a course have its route.");
    case CourseError::NoSuchTemplate:
        return notFound("noSuchTemplate",
                        "There is no such template. \"plan templates\" shows them.");
    case CourseError::Ended:
        break;
    }
    return invalid("courseEnded", "This course has ended. Nothing was changed.");
}

Failure failureOf(rules::BoosterError error)
{
    using rules::BoosterError;
    switch (error) {
    case BoosterError::InThePast:
        return invalid("inThePast", "This day has passed. Check the date.");
    case BoosterError::TooFar:
        return invalid("tooFarAhead", "This is over two years ahead. Check the year.");
    case BoosterError::WeeksOutOfRange:
        break;
    }
    return invalid("invalidWeeks", "An interval is a whole number of weeks from 1 to 52.");
}

} // namespace homeward::cli

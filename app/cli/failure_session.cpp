#include "app/cli/failure.h"

namespace homeward::cli {

Failure treatmentFailureOf(services::DiaryError error)
{
    if (error == services::DiaryError::NotFound)
        return notFound("noSuchSession", "There is no such session. \"session list\" shows them.");
    if (error == services::DiaryError::InTheFuture)
        return failureOf(rules::SessionError::InTheFuture);
    return failureOf(error);
}

Failure failureOf(rules::SessionError error)
{
    using rules::SessionError;
    switch (error) {
    case SessionError::LengthOutOfRange:
        return invalid("invalidLength", "The length is a whole number of minutes from 0 to 240.");
    case SessionError::TextTooLong:
        return invalid("invalidText", "One of these texts is too long.");
    case SessionError::Overlaps:
        return invalid("sessionsOverlap", "Another session is planned for that time, or runs.");
    case SessionError::InTheFuture:
        return invalid("inTheFuture",
                       "This moment is still to come. Only what has happened can be written "
                       "down.");
    case SessionError::BeforeStart:
        return invalid("outOfOrder",
                       "This would be before a step that comes first. Correct that one, or this "
                       "time.");
    case SessionError::TooLongAgo:
        return invalid("tooLongAfterStart",
                       "Dosing would have taken more than 12 hours. Correct one of the two "
                       "times.");
    case SessionError::NotStarted:
        return invalid("notStarted", "This session has not begun. Write down its start first.");
    case SessionError::AlreadyStarted:
        return invalid("alreadyStarted", "This session has begun. Nothing was changed.");
    case SessionError::Over:
        break;
    }
    return invalid("sessionOver", "This session is over. Nothing was changed.");
}

} // namespace homeward::cli

#include "app/cli/failure.h"

namespace homeward::cli {

Failure failureOf(calendar::InvitationError error)
{
    using calendar::InvitationError;
    switch (error) {
    case InvitationError::NotACalendar:
        return invalid("notACalendar", "This file is not a calendar (.ics).");
    case InvitationError::TooLarge:
        return invalid("calendarTooLarge", "This file is larger than 2 MiB.");
    case InvitationError::TooMany:
        return invalid("calendarTooLarge",
                       "This is a whole calendar. Save the invitation alone in a file.");
    case InvitationError::TooDeep:
        return invalid("notACalendar", "This file is no calendar that a program writes.");
    case InvitationError::TakenBack:
        return invalid("invitationTakenBack",
                       "This message takes appointments back. \"plan cancel\" does that.");
    case InvitationError::OtherMessage:
        return invalid("notAnInvitation", "This calendar file is no invitation.");
    case InvitationError::NoEvents:
        break;
    }
    return invalid("notAnInvitation", "There is no appointment in this file.");
}

} // namespace homeward::cli

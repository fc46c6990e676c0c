#include "qml/plan/calendar_words.h"

#include "qml/plan/session_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace homeward::ui {

using calendar::InvitationError;
using calendar::LeftOut;
using calendar::StartClock;

namespace {

/// Gives the sentences below a context for translators.
struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

QString clockText(StartClock clock)
{
    switch (clock) {
    case StartClock::Assumed:
        return CalendarWords::tr("The file names no time zone. Check the time with your clinic.");
    case StartClock::Moment:
        return CalendarWords::tr("Shown by the clock here.");
    case StartClock::Named:
        break;
    }
    return {};
}

QString reasonText(LeftOut reason, int count)
{
    switch (reason) {
    case LeftOut::Unreadable:
        return CalendarWords::tr("%n could not be read.", "", count);
    case LeftOut::WholeDay:
        return CalendarWords::tr("%n without a time.", "", count);
    case LeftOut::Cancelled:
        return CalendarWords::tr("%n cancelled.", "", count);
    case LeftOut::Past:
        return CalendarWords::tr("%n in the past.", "", count);
    case LeftOut::TooFar:
        return CalendarWords::tr("%n over two years away.", "", count);
    case LeftOut::OtherRepeats:
        return CalendarWords::tr("%n repeated in a way that is not read.", "", count);
    case LeftOut::OverLimit:
        break;
    }
    return CalendarWords::tr("%n too many.", "", count);
}

} // namespace

QString invitationProblemText(InvitationError error)
{
    switch (error) {
    case InvitationError::NotACalendar:
        return CalendarWords::tr("This is no calendar file. Choose another one.");
    case InvitationError::TooLarge:
    case InvitationError::TooMany:
        return CalendarWords::tr("This file is a whole calendar. Choose one with an invitation.");
    case InvitationError::TakenBack:
        return CalendarWords::tr("This file takes dates back. Ask your clinic what it means.");
    case InvitationError::OtherMessage:
    case InvitationError::NoEvents:
        return CalendarWords::tr("There is no date in this file. Choose another one.");
    case InvitationError::TooDeep:
        break;
    }
    return CalendarWords::tr("This file could not be read. Nothing was changed.");
}

Line proposedLine(const calendar::ProposedStart& proposed, const ZonedInstant& now)
{
    return {.glyph = QStringLiteral("calendar-days"),
            .title = sessionTimeText(proposed.start, now),
            .detail = clockText(proposed.clock),
            .isLit = proposed.clock == StartClock::Assumed};
}

QString leftOutText(const calendar::Invitation& invitation)
{
    QStringList reasons;
    for (const auto& [reason, count] : invitation.leftOut)
        reasons << reasonText(reason, count);
    return reasons.join(u' ');
}

} // namespace homeward::ui

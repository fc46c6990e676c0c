#pragma once

#include "core/calendar/invitation.h"
#include "tests/support/session_samples.h"

#include <string>
#include <vector>

/// Calendar files, and a person in Berlin on Sunday 1 March 2026, 13:00 there.
namespace homeward::calendar {

inline const ZonedInstant kHere = testing::moment("2026-03-01 13:00", "Europe/Berlin");

inline std::string lines(const std::vector<std::string>& all)
{
    std::string text;
    for (const std::string& line : all)
        text += line + "\r\n";
    return text;
}

/// An event with these lines beside its UID.
inline std::string event(const std::vector<std::string>& properties,
                         const std::string& uid = "1@clinic")
{
    return lines({"BEGIN:VEVENT", "UID:" + uid, "DTSTAMP:20260201T000000Z"}) + lines(properties)
        + lines({"END:VEVENT"});
}

inline std::string calendarWith(const std::string& parts, const std::string& method = "")
{
    const std::string message = method.empty() ? "" : "METHOD:" + method + "\r\n";
    return lines({"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Clinic//EN"}) + message + parts
        + lines({"END:VCALENDAR"});
}

/// A calendar with one event of these lines.
inline std::string invitationOf(const std::vector<std::string>& properties)
{
    return calendarWith(event(properties));
}

/// Central Europe as Outlook describes it, under a name that is in no database.
inline std::string outlookZone(const std::string& name = "W. Europe Standard Time")
{
    return lines({"BEGIN:VTIMEZONE", "TZID:" + name, "BEGIN:STANDARD", "DTSTART:16010101T030000",
                  "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
                  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "END:STANDARD",
                  "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100",
                  "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
                  "END:DAYLIGHT", "END:VTIMEZONE"});
}

inline Invitation read(const std::string& text, const ZonedInstant& here = kHere)
{
    return readInvitation(text, here).value();
}

/// The starts on the clocks that they are shown on: "2026-03-02 10:00".
inline std::vector<std::string> shownStarts(const Invitation& invitation)
{
    std::vector<std::string> shown;
    for (const ProposedStart& start : invitation.starts)
        shown.push_back(date::format("%F %R", start.start.local()));
    return shown;
}

using Texts = std::vector<std::string>;
using Reasons = std::map<LeftOut, int>;

} // namespace homeward::calendar

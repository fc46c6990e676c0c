#include "tests/core/calendar/ics_samples.h"

#include <gtest/gtest.h>

namespace homeward::calendar::invitation_zones_test {

using testing::moment;

ProposedStart startOf(const std::string& property, const std::string& zones = "")
{
    return read(calendarWith(zones + event({property}))).starts.at(0);
}

TEST(InvitationZone, IsFoundBehindThePathOfAProgram)
{
    for (const char* name : {"Europe/Berlin", "/example.org/20240101_1/Europe/Berlin",
                             "/freeassociation.sourceforge.net/Europe/Berlin"})
        EXPECT_EQ(startOf("DTSTART;TZID=" + std::string{name} + ":20260302T100000"),
                  (ProposedStart{moment("2026-03-02 10:00", "Europe/Berlin"), StartClock::Named}))
            << name;
    EXPECT_EQ(startOf("DTSTART;TZID=\"America/Argentina/Buenos_Aires\":20260302T100000").start,
              moment("2026-03-02 10:00", "America/Argentina/Buenos_Aires"));
}

TEST(InvitationZone, IsWorkedOutFromTheDescriptionWhereItsNameIsNotKnown)
{
    const std::string zones = outlookZone();
    const std::string tzid = "DTSTART;TZID=W. Europe Standard Time:";

    // The clocks go forward on 29 March 2026.
    EXPECT_EQ(startOf(tzid + "20260302T100000", zones),
              (ProposedStart{moment("2026-03-02 10:00", "Europe/Berlin"), StartClock::Moment}));
    EXPECT_EQ(startOf(tzid + "20260330T100000", zones).start,
              moment("2026-03-30 10:00", "Europe/Berlin"));
}

TEST(InvitationZone, OfADescriptionIsShownOnTheClockOfThePerson)
{
    const auto here = moment("2026-03-01 13:00", "America/New_York");
    const auto found =
        read(calendarWith(outlookZone()
                          + event({"DTSTART;TZID=W. Europe Standard Time:20260302T100000"})),
             here);

    EXPECT_EQ(found.starts.at(0).start, moment("2026-03-02 04:00", "America/New_York"));
}

TEST(InvitationZone, IsTheLocationThatADescriptionNames)
{
    std::string zones = outlookZone("Custom");
    zones.insert(zones.find("BEGIN:STANDARD"), "X-LIC-LOCATION:America/New_York\r\n");

    EXPECT_EQ(startOf("DTSTART;TZID=Custom:20260302T100000", zones),
              (ProposedStart{moment("2026-03-02 10:00", "America/New_York"), StartClock::Named}));
}

TEST(InvitationZone, GoesByItsNameWhereADescriptionSaysOtherwise)
{
    EXPECT_EQ(
        startOf("DTSTART;TZID=America/New_York:20260302T100000", outlookZone("America/New_York"))
            .start,
        moment("2026-03-02 10:00", "America/New_York"));
}

TEST(InvitationZone, IsAssumedAndSaidSoWhereNobodyKnowsIt)
{
    for (const char* name : {"Mars/Olympus_Mons", "W. Europe Standard Time", "../../etc/passwd",
                             "localtime", "/", "\"\""})
        EXPECT_EQ(startOf("DTSTART;TZID=" + std::string{name} + ":20260302T100000"),
                  (ProposedStart{moment("2026-03-02 10:00", "Europe/Berlin"), StartClock::Assumed}))
            << name;
}

TEST(InvitationZone, IsNotWorkedOutFromADescriptionThatWouldTakeForEver)
{
    for (const char* rule :
         {"RRULE:FREQ=SECONDLY", "RRULE:FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1;BYSECOND=1,2",
          "RRULE:FREQ=DAILY", "RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE",
          "RRULE:FREQ=YEARLY;BYMONTH=1,2,3"}) {
        std::string zones = outlookZone("Custom");
        const auto at = zones.find("RRULE:FREQ=YEARLY");
        zones.replace(at, zones.find("\r\n", at) - at, rule);
        EXPECT_EQ(startOf("DTSTART;TZID=Custom:20260302T100000", zones).clock, StartClock::Assumed)
            << rule;
    }
}

TEST(InvitationZone, IsNotWorkedOutFromADescriptionOfManyParts)
{
    std::string zones = outlookZone("Custom");
    const std::string part = lines({"BEGIN:STANDARD", "DTSTART:16010101T030000",
                                    "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD"});
    for (int i = 0; i < 60; ++i)
        zones.insert(zones.find("END:VTIMEZONE"), part);

    EXPECT_EQ(startOf("DTSTART;TZID=Custom:20260302T100000", zones).clock, StartClock::Assumed);
}

TEST(InvitationZone, TakesTheLaterReadingOfADoubtfulTime)
{
    // The clocks go back from 3:00 to 2:00 on Sunday 25 October 2026.
    EXPECT_EQ(startOf("DTSTART;TZID=Europe/Berlin:20261025T023000").start.at(),
              testing::utc("2026-10-25 01:30"));
    EXPECT_EQ(startOf("DTSTART:20261025T023000").start.at(), testing::utc("2026-10-25 01:30"));
}

TEST(InvitationZone, MayHoldALeapSecond)
{
    EXPECT_EQ(startOf("DTSTART:20261231T235960Z").start.at(),
              testing::utc("2026-12-31 23:59") + std::chrono::seconds{59});
}

} // namespace homeward::calendar::invitation_zones_test

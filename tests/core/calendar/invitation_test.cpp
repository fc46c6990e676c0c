#include "tests/core/calendar/ics_samples.h"

#include <gtest/gtest.h>

namespace homeward::calendar::invitation_test {

using namespace std::chrono_literals;
using testing::moment;

InvitationError refusal(const std::string& text)
{
    const auto refused = readInvitation(text, kHere);
    EXPECT_FALSE(refused);
    return refused.error();
}

TEST(ReadInvitation, ProposesTheStartOfAnEventOnItsOwnClock)
{
    const Invitation found =
        read(invitationOf({"DTSTART;TZID=America/New_York:20260302T100000", "SUMMARY:Infusion",
                           "DTEND;TZID=America/New_York:20260302T130000"}));

    EXPECT_EQ(found.starts,
              (std::vector{ProposedStart{moment("2026-03-02 10:00", "America/New_York"),
                                         StartClock::Named, 180min}}));
    EXPECT_TRUE(found.leftOut.empty());
}

TEST(ReadInvitation, TakesWhatIsSentAsAnInvitationOrPublished)
{
    for (const char* method : {"", "REQUEST", "PUBLISH", "ADD"})
        EXPECT_EQ(shownStarts(read(calendarWith(event({"DTSTART:20260302T090000Z"}), method))),
                  Texts{"2026-03-02 10:00"})
            << method;
}

TEST(ReadInvitation, RefusesWhatTakesBackOrAnswers)
{
    const std::string one = event({"DTSTART:20260302T090000Z"});

    EXPECT_EQ(refusal(calendarWith(one, "CANCEL")), InvitationError::TakenBack);
    for (const char* method : {"REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER", "PERHAPS"})
        EXPECT_EQ(refusal(calendarWith(one, method)), InvitationError::OtherMessage) << method;
}

TEST(ReadInvitation, ShowsATimeInUtcOnTheClockOfThePerson)
{
    EXPECT_EQ(read(invitationOf({"DTSTART:20260302T090000Z"})).starts,
              (std::vector{
                  ProposedStart{moment("2026-03-02 10:00", "Europe/Berlin"), StartClock::Moment}}));
}

TEST(ReadInvitation, SaysThatAFloatingTimeIsOnAClockThatItAssumes)
{
    EXPECT_EQ(read(invitationOf({"DTSTART:20260302T100000"})).starts,
              (std::vector{ProposedStart{moment("2026-03-02 10:00", "Europe/Berlin"),
                                         StartClock::Assumed}}));
}

TEST(ReadInvitation, LeavesOutAWholeDaySinceItNamesNoTime)
{
    for (const char* start : {"DTSTART;VALUE=DATE:20260302", "DTSTART:20260302"}) {
        const Invitation found = read(invitationOf({start}));
        EXPECT_TRUE(found.starts.empty()) << start;
        EXPECT_EQ(found.leftOut, (Reasons{{LeftOut::WholeDay, 1}})) << start;
    }
}

TEST(ReadInvitation, LeavesOutWhatWasCancelled)
{
    const Invitation found =
        read(calendarWith(event({"DTSTART:20260302T090000Z", "STATUS:CANCELLED"})
                          + event({"DTSTART:20260304T090000Z", "STATUS:TENTATIVE"}, "2")));

    EXPECT_EQ(shownStarts(found), Texts{"2026-03-04 10:00"});
    EXPECT_EQ(found.leftOut, (Reasons{{LeftOut::Cancelled, 1}}));
}

TEST(ReadInvitation, TakesAStartFromThisVerySecondOnForTwoYears)
{
    const Invitation found = read(calendarWith(
        event({"DTSTART:20260301T115959Z"}) + event({"DTSTART:20260301T120000Z"}, "2")
        + event({"DTSTART:20280302T120000Z"}, "3") + event({"DTSTART:20280302T120001Z"}, "4")));

    EXPECT_EQ(shownStarts(found), (Texts{"2026-03-01 13:00", "2028-03-02 13:00"}));
    EXPECT_EQ(found.leftOut, (Reasons{{LeftOut::Past, 1}, {LeftOut::TooFar, 1}}));
}

TEST(ReadInvitation, LeavesOutTimesThatAreNone)
{
    for (const char* start :
         {"SUMMARY:no start", "DTSTART:", "DTSTART:tomorrow", "DTSTART:20260230T100000",
          "DTSTART:20261302T100000Z", "DTSTART:00000000T000000Z", "DTSTART:20260302T250000Z",
          "DTSTART:99990302T100000Z", "DTSTART:18990302T100000Z",
          "DTSTART;TZID=Europe/Berlin:-0260302T100000"}) {
        const Invitation found = read(invitationOf({start}));
        EXPECT_TRUE(found.starts.empty()) << start;
        EXPECT_EQ(found.leftOut, (Reasons{{LeftOut::Unreadable, 1}})) << start;
    }
}

TEST(ReadInvitation, GivesTheLengthOfTheVisitWhereItIsOne)
{
    const auto lengthOf = [](const std::string& line) {
        return read(invitationOf({"DTSTART:20260302T090000Z", line})).starts.at(0).length;
    };

    EXPECT_EQ(lengthOf("DTEND:20260302T093059Z"), 30min);
    EXPECT_EQ(lengthOf("DTEND;TZID=Europe/Berlin:20260302T120000"), 120min);
    EXPECT_EQ(lengthOf("DURATION:PT1H30M"), 90min);
    EXPECT_EQ(lengthOf("DURATION:P1D"), 24h);
    for (const char* line :
         {"DTEND:20260302T090000Z", "DTEND:20260302T080000Z", "DTEND:20260304T090000Z",
          "DURATION:P1DT1S", "DURATION:-PT1H", "DURATION:soon", "DTEND;VALUE=DATE:20260303"})
        EXPECT_EQ(lengthOf(line), std::nullopt) << line;
}

TEST(ReadInvitation, ListsStartsInTheirOrderAndNoMomentTwice)
{
    const Invitation found = read(
        calendarWith(event({"DTSTART:20260304T090000Z"}) + event({"DTSTART:20260302T090000Z"}, "2")
                     + event({"DTSTART;TZID=Europe/Berlin:20260304T100000"}, "3")));

    EXPECT_EQ(shownStarts(found), (Texts{"2026-03-02 10:00", "2026-03-04 10:00"}));
}

TEST(ReadInvitation, ReadsSeveralCalendarsInARow)
{
    const std::string two = calendarWith(event({"DTSTART:20260302T090000Z"}))
        + calendarWith(event({"DTSTART:20260304T090000Z"}));

    EXPECT_EQ(read(two).starts.size(), 2U);
    EXPECT_EQ(refusal(two + calendarWith("", "CANCEL")), InvitationError::TakenBack);
}

TEST(ReadInvitation, ReadsLinesThatEndInALineFeedAloneOrAreFolded)
{
    std::string text = invitationOf({"DTSTART;TZID=Europe\r\n /Berlin:2026\r\n\t0302T100000"});
    EXPECT_EQ(shownStarts(read(text)), Texts{"2026-03-02 10:00"});

    std::erase(text, '\r');
    EXPECT_EQ(shownStarts(read(text)), Texts{"2026-03-02 10:00"});
}

TEST(ReadInvitation, ReadsAFileThatBeginsWithAByteOrderMarkOrBlanks)
{
    const std::string text = invitationOf({"DTSTART:20260302T090000Z"});

    for (const char* before : {"\xEF\xBB\xBF", "\r\n\r\n", " ", "\n \n\t"})
        EXPECT_EQ(read(before + text).starts.size(), 1U) << before;
}

TEST(ReadInvitation, IgnoresWhatIsNoEvent)
{
    const std::string others =
        lines({"BEGIN:VTODO", "UID:t", "DTSTART:20260302T090000Z", "END:VTODO", "BEGIN:VFREEBUSY",
               "UID:f", "DTSTART:20260302T090000Z", "END:VFREEBUSY"});

    EXPECT_EQ(refusal(calendarWith(others)), InvitationError::NoEvents);
    EXPECT_EQ(read(calendarWith(others + event({"DTSTART:20260302T090000Z"}))).starts.size(), 1U);
}

TEST(ReadInvitation, RefusesWhatIsNoCalendar)
{
    for (const std::string& text :
         {std::string{}, std::string{" "}, std::string{"Dear Ms Lovelace,"}, std::string{"{}"},
          std::string{"\xFF\xFE"
                      "B\0E\0",
                      6},
          std::string{"BEGIN:VCARD\r\nEND:VCARD\r\n"}, event({"DTSTART:20260302T090000Z"}),
          std::string{"BEGIN:"}, std::string{"END:VCALENDAR"},
          "END:VCALENDAR\r\n" + invitationOf({"DTSTART:20260302T090000Z"})})
        EXPECT_EQ(refusal(text), InvitationError::NotACalendar) << text;
}

} // namespace homeward::calendar::invitation_test

#include "tests/core/calendar/ics_samples.h"

#include <gtest/gtest.h>

namespace homeward::calendar::invitation_repeats_test {

Invitation series(const std::vector<std::string>& more,
                  const std::string& start = "DTSTART;TZID=Europe/Berlin:20260316T100000")
{
    std::vector<std::string> properties{start};
    properties.insert(properties.end(), more.begin(), more.end());
    return read(invitationOf(properties));
}

const Texts kThreeMondays{"2026-03-16 10:00", "2026-03-23 10:00", "2026-03-30 10:00"};

TEST(RepeatedInvitation, ProposesEachAtItsTimeOfDayThroughAClockChange)
{
    const Invitation found = series({"RRULE:FREQ=WEEKLY;COUNT=3"});

    EXPECT_EQ(shownStarts(found), kThreeMondays);
    EXPECT_EQ(found.starts[2].start.at() - found.starts[1].start.at(),
              std::chrono::hours{7 * 24 - 1});
    EXPECT_TRUE(found.leftOut.empty());
}

TEST(RepeatedInvitation, ReadsWeekdaysAndSteps)
{
    EXPECT_EQ(
        shownStarts(series({"RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4"})),
        (Texts{"2026-03-16 10:00", "2026-03-19 10:00", "2026-03-23 10:00", "2026-03-26 10:00"}));
    EXPECT_EQ(shownStarts(series({"RRULE:FREQ=DAILY;INTERVAL=7;COUNT=3"})), kThreeMondays);
    EXPECT_EQ(shownStarts(series({"RRULE:FREQ=MONTHLY;BYDAY=3MO;COUNT=2"})),
              (Texts{"2026-03-16 10:00", "2026-04-20 10:00"}));
}

TEST(RepeatedInvitation, EndsAtTheLastThatItNamesOnWhicheverClock)
{
    for (const char* until : {"20260330", "20260330T100000", "20260330T080000Z"})
        EXPECT_EQ(shownStarts(series({"RRULE:FREQ=WEEKLY;UNTIL=" + std::string{until}})),
                  kThreeMondays)
            << until;
    EXPECT_EQ(series({"RRULE:FREQ=WEEKLY;UNTIL=20260330T075959Z"}).starts.size(), 2U);
    // 8:00 in Tokyo on the 30th is 23:00 on the 29th in UTC.
    EXPECT_EQ(series({"RRULE:FREQ=WEEKLY;UNTIL=20260329T230000Z"},
                     "DTSTART;TZID=Asia/Tokyo:20260316T080000")
                  .starts.size(),
              3U);
}

TEST(RepeatedInvitation, LeavesOutTheDaysThatTheClinicTookOut)
{
    for (const char* taken : {"EXDATE;TZID=Europe/Berlin:20260323T100000",
                              "EXDATE:20260323T090000Z", "EXDATE;VALUE=DATE:20260323",
                              "EXDATE;TZID=Europe/Berlin:20260101T100000,20260323T100000"})
        EXPECT_EQ(shownStarts(series({"RRULE:FREQ=WEEKLY;COUNT=3", taken})),
                  (Texts{"2026-03-16 10:00", "2026-03-30 10:00"}))
            << taken;
}

TEST(RepeatedInvitation, TakesTheTimeOfAnEventThatReplacesOneOfThem)
{
    const Invitation found = read(calendarWith(
        event({"DTSTART;TZID=Europe/Berlin:20260316T100000", "RRULE:FREQ=WEEKLY;COUNT=3"})
        + event({"RECURRENCE-ID;TZID=Europe/Berlin:20260323T100000",
                 "DTSTART;TZID=Europe/Berlin:20260324T150000"})
        + event({"RECURRENCE-ID;TZID=Europe/Berlin:20260330T100000",
                 "DTSTART;TZID=Europe/Berlin:20260330T100000", "STATUS:CANCELLED"})));

    EXPECT_EQ(shownStarts(found), (Texts{"2026-03-16 10:00", "2026-03-24 15:00"}));
    EXPECT_EQ(found.leftOut, (Reasons{{LeftOut::Cancelled, 1}}));
}

TEST(RepeatedInvitation, KeepsASeriesApartFromThoseOfOtherEvents)
{
    const Invitation found = read(calendarWith(
        event({"DTSTART:20260316T090000Z", "RRULE:FREQ=WEEKLY;COUNT=2"})
        + event({"RECURRENCE-ID:20260323T090000Z", "DTSTART:20260324T090000Z"}, "2@clinic")));

    EXPECT_EQ(found.starts.size(), 3U);
}

TEST(RepeatedInvitation, CutsOffWhatNeverEndsAndSaysSo)
{
    const Invitation found = series({"RRULE:FREQ=DAILY"});

    EXPECT_EQ(found.starts.size(), Invitation::kMost);
    EXPECT_EQ(found.leftOut, (Reasons{{LeftOut::OverLimit, 1}}));
}

TEST(RepeatedInvitation, EndsAfterTwoYearsWhereNothingElseEndsIt)
{
    const Invitation found = series({"RRULE:FREQ=MONTHLY"});

    EXPECT_EQ(found.starts.size(), 24U);
    EXPECT_EQ(shownStarts(found).back(), "2028-02-16 10:00");
    EXPECT_EQ(found.leftOut, (Reasons{{LeftOut::OverLimit, 1}}));
}

TEST(RepeatedInvitation, BeginsWithWhatIsToComeOfASeriesThatRuns)
{
    const Invitation found =
        series({"RRULE:FREQ=WEEKLY;COUNT=5"}, "DTSTART;TZID=Europe/Berlin:20260216T100000");

    EXPECT_EQ(shownStarts(found),
              (Texts{"2026-03-02 10:00", "2026-03-09 10:00", "2026-03-16 10:00"}));
    EXPECT_EQ(found.leftOut, (Reasons{{LeftOut::Past, 1}})); // its own start
}

TEST(RepeatedInvitation, ProposesItsFirstAloneWhereItRepeatsInAnotherWay)
{
    for (const char* rule :
         {"RRULE:FREQ=SECONDLY", "RRULE:FREQ=MINUTELY", "RRULE:FREQ=HOURLY;COUNT=3",
          "RRULE:FREQ=YEARLY", "RRULE:FREQ=DAILY;BYHOUR=1,2;BYMINUTE=3", "RRULE:FREQ=NEVER",
          "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "RRULE:soon",
          "RRULE:FREQ=WEEKLY;COUNT=2\r\nRRULE:FREQ=DAILY;COUNT=2",
          "RRULE:FREQ=WEEKLY;COUNT=2\r\nEXRULE:FREQ=DAILY"}) {
        const Invitation found = series({rule});
        EXPECT_EQ(shownStarts(found), Texts{"2026-03-16 10:00"}) << rule;
        EXPECT_EQ(found.leftOut, (Reasons{{LeftOut::OtherRepeats, 1}})) << rule;
    }
}

TEST(RepeatedInvitation, ReadsNothingOfASeriesThatBeganDecadesAgo)
{
    const Invitation found = series({"RRULE:FREQ=DAILY"}, "DTSTART:19000101T090000Z");

    EXPECT_TRUE(found.starts.empty());
    EXPECT_EQ(found.leftOut, (Reasons{{LeftOut::Past, 1}, {LeftOut::OtherRepeats, 1}}));
}

TEST(RepeatedInvitation, ProposesNothingForARuleThatNeverComesTrue)
{
    const Invitation found = series({"RRULE:FREQ=MONTHLY;BYDAY=6MO"});

    EXPECT_LE(found.starts.size(), 1U);
}

} // namespace homeward::calendar::invitation_repeats_test

#include "qml/plan/timeline.h"

#include "tests/qml/plan/timeline_sessions.h"

#include <gtest/gtest.h>

namespace homeward::ui::timeline_test {

using namespace homeward::testing;

const ZonedInstant kNow = moment("2025-11-11 18:00", "Europe/Berlin");

std::vector<TimelineRow> rowsOf(const std::vector<TreatmentSession>& sessions,
                                const ZonedInstant& now = kNow)
{
    return timelineRows({.sessions = sessions, .courses = {}, .now = now});
}

std::vector<std::string> titlesOf(const std::vector<TimelineRow>& rows)
{
    std::vector<std::string> titles;
    for (const TimelineRow& row : rows)
        titles.push_back(row.title.toStdString());
    return titles;
}

TEST(TimelineRows, AreNoneWithoutASession)
{
    EXPECT_TRUE(rowsOf({}).empty());
}

TEST(TimelineRows, TodaysLineStandsBetweenPastAndComing)
{
    const auto rows = rowsOf({heldOn(1, "2025-11-04 14:00"), sessionOn(2, "2025-11-18 14:00")});

    EXPECT_EQ(
        titlesOf(rows),
        (std::vector<std::string>{"Tue 4 Nov, 14:00", "Today, Tue 11 Nov", "Tue 18 Nov, 14:00"}));
    EXPECT_EQ(rows[0].mark, TimelineMark::Held);
    EXPECT_EQ(rows[1].mark, TimelineMark::Now);
    EXPECT_EQ(rows[2].mark, TimelineMark::Coming);
    EXPECT_EQ(rows[0].status, "Done");
    EXPECT_EQ(rows[2].status, "Planned");
}

TEST(TimelineRows, ASessionOfTodayStandsBelowTodaysLineAlsoOnceItsTimeHasPassed)
{
    const auto rows = rowsOf({sessionOn(1, "2025-11-11 00:00"), sessionOn(2, "2025-11-11 20:00")});

    EXPECT_EQ(
        titlesOf(rows),
        (std::vector<std::string>{"Today, Tue 11 Nov", "Tue 11 Nov, 00:00", "Tue 11 Nov, 20:00"}));
    EXPECT_EQ(rows[1].mark, TimelineMark::Coming);
}

TEST(TimelineRows, TodaysLineStandsLastWhereAllIsOver)
{
    EXPECT_EQ(rowsOf({heldOn(1, "2025-11-10 23:30")}).back().title, "Today, Tue 11 Nov");
}

TEST(TimelineRows, AClinicElsewhereIsReadOnBothClocks)
{
    const auto rows = rowsOf({sessionOn(1, "2025-11-18 14:00", "America/New_York")});

    EXPECT_EQ(rows[1].title, "Tue 18 Nov, 14:00, New York time (20:00 here)");
}

TEST(TimelineRows, ADayThatPassedWithoutAWordAsksTheClinicOnceAndHasNoStatus)
{
    const auto rows = rowsOf({sessionOn(1, "2025-11-04 14:00"), sessionOn(2, "2025-11-07 14:00"),
                              sessionOn(3, "2025-11-18 14:00")});

    EXPECT_EQ(rows[0].mark, TimelineMark::Passed);
    EXPECT_EQ(rows[1].mark, TimelineMark::Passed);
    EXPECT_EQ(rows[1].status, "");
    EXPECT_FALSE(rows[0].asksClinic);
    EXPECT_TRUE(rows[1].asksClinic);
}

TEST(TimelineRows, AClinicThatHasSeenThePersonSinceIsNotCalled)
{
    const auto rows = rowsOf({sessionOn(1, "2025-11-04 14:00"), heldOn(2, "2025-11-07 14:00")});

    EXPECT_EQ(rows[0].mark, TimelineMark::Passed);
    EXPECT_FALSE(rows[0].asksClinic);
}

TEST(TimelineRows, ASessionOfACourseSaysItsPlace)
{
    const std::vector sessions{heldOn(1, "2025-11-04 14:00"), sessionOn(2, "2025-11-18 14:00")};
    const Course course = courseOf(sessions);

    const auto rows = timelineRows({.sessions = sessions, .courses = {&course, 1}, .now = kNow});

    EXPECT_EQ(rows[0].caption, "Session 1 of 2");
    EXPECT_EQ(rows[2].caption, "Session 2 of 2");
}

TEST(PartOf, ShowsAllOfAShortTimeline)
{
    const TimelinePart part =
        partOf(rowsOf({heldOn(1, "2025-11-04 14:00"), sessionOn(2, "2025-11-18 14:00")}), {});

    ASSERT_EQ(part.rows.size(), 3U);
    EXPECT_EQ(part.rows[0].place, 0);
    EXPECT_EQ(part.rows[1].place, -1);
    EXPECT_EQ(part.rows[2].place, 1);
    EXPECT_EQ(part.hiddenEarlier, 0);
    EXPECT_EQ(part.hiddenLater, 0);
}

TEST(PartOf, KeepsWhatIsNearestToTodayOfALongOne)
{
    std::vector<TreatmentSession> sessions;
    for (int day = 1; day <= 9; ++day)
        sessions.push_back(heldOn(day, "2025-11-0" + std::to_string(day) + " 14:00"));
    for (int day = 12; day <= 29; ++day)
        sessions.push_back(sessionOn(day, "2025-11-" + std::to_string(day) + " 14:00"));

    const TimelinePart part = partOf(rowsOf(sessions), {.earlier = 2, .later = 3});

    EXPECT_EQ(
        titlesOf(part.rows),
        (std::vector<std::string>{"Sat 8 Nov, 14:00", "Sun 9 Nov, 14:00", "Today, Tue 11 Nov",
                                  "Wed 12 Nov, 14:00", "Thu 13 Nov, 14:00", "Fri 14 Nov, 14:00"}));
    EXPECT_EQ(part.hiddenEarlier, 7);
    EXPECT_EQ(part.hiddenLater, 15);
}

TEST(PartOf, NothingHasNoPart)
{
    EXPECT_TRUE(partOf({}, {}).rows.empty());
}

} // namespace homeward::ui::timeline_test

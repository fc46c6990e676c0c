#include "core/rules/course_dates.h"

#include "tests/support/session_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <functional>
#include <vector>

namespace homeward::rules::course_dates_test {

using std::chrono::days;
using testing::moment;

constexpr LocalDay kFirst{date::year{2026} / 3 / 2};

CourseTemplate templateOf(std::vector<CoursePhase> phases)
{
    CourseTemplate made{};
    made.phases = std::move(phases);
    return made;
}

/// How many days after the first.
std::vector<int> distances(const CourseTemplate& courseTemplate)
{
    std::vector<int> found;
    for (const LocalDay day : courseDays(courseTemplate, kFirst))
        found.push_back((day - kFirst).count());
    return found;
}

TEST(CourseDays, AreSpreadOverTheWeeksOfAPhase)
{
    EXPECT_EQ(distances(templateOf({{6, 2}})), (std::vector{0, 2, 4, 7, 9, 11}));
    EXPECT_EQ(distances(templateOf({{3, 3}})), (std::vector{0, 7, 14}));
    EXPECT_EQ(distances(templateOf({{1, 4}})), (std::vector{0}));
}

TEST(CourseDays, BeginEachPhaseWhenTheWeeksBeforeAreOver)
{
    EXPECT_EQ(distances(templateOf({{8, 4}, {4, 4}})),
              (std::vector{0, 3, 7, 10, 14, 17, 21, 24, 28, 35, 42, 49}));
}

TEST(CourseDays, AreOnlyTheFirstWhereTheClinicNamesThem)
{
    EXPECT_EQ(distances(templateOf({})), (std::vector{0}));
}

TEST(CourseDays, CrossClockChangesAndLeapDaysByTheCalendar)
{
    const LocalDay before{date::year{2028} / 2 / 28};

    EXPECT_EQ(courseDays(templateOf({{3, 1}}), before).at(1), LocalDay{date::year{2028} / 3 / 1});
}

TEST(CourseStarts, StayAtTheTimeOfDayThroughAClockChange)
{
    const auto starts =
        courseStarts(templateOf({{3, 3}}), moment("2026-03-16 10:00", "Europe/Berlin"));

    EXPECT_EQ(starts,
              (std::vector{moment("2026-03-16 10:00", "Europe/Berlin"),
                           moment("2026-03-23 10:00", "Europe/Berlin"),
                           moment("2026-03-30 10:00", "Europe/Berlin")}));
}

TEST(CourseStarts, TakeTheLaterReadingOfATimeThatTheClocksShowTwice)
{
    // The clocks go back from 3:00 to 2:00 on Sunday 25 October 2026.
    const auto starts =
        courseStarts(templateOf({{2, 2}}), moment("2026-10-18 02:30", "Europe/Berlin"));

    EXPECT_EQ(starts.at(1).at(), testing::utc("2026-10-25 01:30"));
}

TEST(CourseStarts, KeepTheFirstAsItWasSaidHoweverItWasRead)
{
    const date::time_zone& berlin = *findZone("Europe/Berlin").value();
    const ZonedInstant earlier{testing::utc("2026-10-25 00:30"), berlin}; // 2:30 for the first time

    EXPECT_EQ(courseStarts(templateOf({{2, 2}}), earlier).front(), earlier);
}

TEST(CourseStarts, GoByTheOffsetOnRecordWhereTheZoneIsNotInTheDatabase)
{
    const ZonedInstant first{testing::utc("2026-03-16 20:00"), "Atlantis/Sunken",
                             std::chrono::hours{13}};

    EXPECT_EQ(courseStarts(templateOf({{2, 2}}), first).at(1),
              (ZonedInstant{testing::utc("2026-03-23 20:00"), "Atlantis/Sunken",
                            std::chrono::hours{13}}));
}

TEST(CourseStarts, AreTheFirstAloneWhereTheClinicNamesThem)
{
    const ZonedInstant first = moment("2026-03-16 10:00");

    EXPECT_EQ(courseStarts(templateOf({}), first), std::vector{first});
}

RC_GTEST_PROP(CourseDays, RiseAndStayWithinTheirWeeks, ())
{
    std::vector<CoursePhase> phases;
    int sessions = 0;
    int weeks = 0;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
        CoursePhase phase{};
        phase.weeks = *rc::gen::inRange(1, 20);
        phase.sessions = *rc::gen::inRange(1, phase.weeks * 7 + 1);
        phases.push_back(phase);
        sessions += phase.sessions;
        weeks += phase.weeks;
    }

    const auto found = courseDays(templateOf(phases), kFirst);

    RC_ASSERT(found.size() == static_cast<std::size_t>(sessions));
    RC_ASSERT(found.front() == kFirst);
    RC_ASSERT(found.back() < kFirst + days{7 * weeks});
    RC_ASSERT(std::ranges::adjacent_find(found, std::ranges::greater_equal{}) == found.end());
}

} // namespace homeward::rules::course_dates_test

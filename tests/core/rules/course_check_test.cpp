#include "core/rules/course_check.h"

#include "tests/support/session_samples.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace homeward::rules::course_check_test {

using namespace std::chrono_literals;
using testing::moment;
using testing::plannedSession;
using testing::takenAt;
using testing::utc;

constexpr const char* kBerlin = "Europe/Berlin";

const Instant kNow = utc("2026-03-02 08:00");

SessionPlan planOn(const std::string& local, const std::string& zone = kBerlin)
{
    return plannedSession(moment(local, zone)).plan;
}

SessionPlan planAfter(std::chrono::seconds ahead)
{
    return plannedSession(ZonedInstant{kNow + ahead, *findZone(kBerlin).value()}).plan;
}

/// Why a course is refused; nothing where it is taken.
using Checked = std::optional<CourseError>;

/// As an IV course that begins now.
Checked checked(const std::vector<SessionPlan>& plans,
                const std::vector<TreatmentSession>& onRecord = {}, const Course& course = {})
{
    const auto result = checkCourse(course, plans, onRecord, kNow);
    return result ? std::nullopt : Checked{result.error()};
}

Checked refused(CourseError error)
{
    return error;
}

TEST(CheckCourse, TakesSessionsOnDaysOfTheirOwn)
{
    EXPECT_EQ(checked({planOn("2026-03-02 10:00"), planOn("2026-03-04 10:00")}), Checked{});
}

TEST(CheckCourse, RefusesACourseOfNothing)
{
    EXPECT_EQ(checked({}), refused(CourseError::NoSessions));
}

TEST(CheckCourse, RefusesMoreThanTwoYearsOfWeeks)
{
    std::vector<SessionPlan> plans;
    for (std::size_t i = 0; i < kMostCourseSessions; ++i)
        plans.push_back(planAfter(24h * static_cast<int>(i + 1)));
    EXPECT_EQ(checked(plans), Checked{});

    Course course;
    course.sessions.push_back(testing::sessionNumber(1));
    EXPECT_EQ(checked(plans, {}, course), refused(CourseError::TooMany));

    plans.push_back(planAfter(24h * 200));
    EXPECT_EQ(checked(plans), refused(CourseError::TooMany));
    plans.resize(500, plans.back());
    EXPECT_EQ(checked(plans), refused(CourseError::TooMany));
}

TEST(CheckCourse, TakesAStartFromThisVerySecondOn)
{
    EXPECT_EQ(checked({planAfter(0s)}), Checked{});
    EXPECT_EQ(checked({planAfter(-1s)}), refused(CourseError::InThePast));
    EXPECT_EQ(checked({planAfter(48h), planAfter(-48h)}), refused(CourseError::InThePast));
}

TEST(CheckCourse, RefusesAYearThatWasTypedWrongly)
{
    EXPECT_EQ(checked({planAfter(kPlanHorizon)}), Checked{});
    EXPECT_EQ(checked({planAfter(kPlanHorizon + 1s)}), refused(CourseError::TooFar));
    EXPECT_EQ(checked({planOn("2206-03-04 10:00")}), refused(CourseError::TooFar));
}

TEST(CheckCourse, RefusesTwoOnOneDayOfTheClinic)
{
    EXPECT_EQ(checked({planOn("2026-03-04 00:00"), planOn("2026-03-04 23:59")}),
              refused(CourseError::SameDay));
    EXPECT_EQ(checked({planOn("2026-03-03 23:59"), planOn("2026-03-04 00:00")}), Checked{});
}

TEST(CheckCourse, CountsDaysByTheClocksOfEachSession)
{
    // One day in UTC, two in Auckland.
    EXPECT_EQ(checked({planOn("2026-03-04 23:00", "Pacific/Auckland"),
                       planOn("2026-03-05 01:00", "Pacific/Auckland")}),
              Checked{});
    // Two days in UTC, one in Auckland.
    EXPECT_EQ(checked({planOn("2026-03-04 08:00", "Pacific/Auckland"),
                       planOn("2026-03-04 18:00", "Pacific/Auckland")}),
              refused(CourseError::SameDay));
}

TEST(CheckCourse, CountsByTheOffsetOnRecordWhereAZoneIsNotInTheDatabase)
{
    const auto lost = [](std::chrono::hours ahead) {
        return plannedSession(ZonedInstant{kNow + ahead, "Atlantis/Sunken", 13h}).plan;
    };

    EXPECT_EQ(checked({lost(1h), lost(2h)}), refused(CourseError::SameDay)); // 22:00 and 23:00
    EXPECT_EQ(checked({lost(2h), lost(3h)}), Checked{}); // midnight between them
}

TEST(CheckCourse, RefusesTheDayOfASessionOnRecord)
{
    TreatmentSession other = plannedSession(moment("2026-03-04 15:00", kBerlin));
    EXPECT_EQ(checked({planOn("2026-03-04 10:00")}, {other}), refused(CourseError::SameDay));
    EXPECT_EQ(checked({planOn("2026-03-05 10:00")}, {other}), Checked{});

    other.cancelled = takenAt(kNow);
    EXPECT_EQ(checked({planOn("2026-03-04 10:00")}, {other}), Checked{});
}

TEST(CheckCourse, GoesByTheDayOnWhichASessionTookPlace)
{
    TreatmentSession other = plannedSession(moment("2026-03-01 15:00", kBerlin));
    other.started = takenAt(moment("2026-03-02 00:10", kBerlin).at());

    EXPECT_EQ(checked({planOn("2026-03-02 10:00")}, {other}), refused(CourseError::SameDay));
}

TEST(CheckCourse, RefusesASessionOfAnotherRoute)
{
    SessionPlan plan = planOn("2026-03-04 10:00");
    plan.route = Route::EsketamineNasal;

    EXPECT_EQ(checked({planOn("2026-03-03 10:00"), plan}), refused(CourseError::OtherRoute));
    Course course;
    course.route = Route::EsketamineNasal;
    EXPECT_EQ(checked({plan}, {}, course), Checked{});
}

TEST(CheckCourse, RefusesAnythingMoreInACourseThatHasEnded)
{
    Course course;
    course.isEnded = true;

    EXPECT_EQ(checked({planOn("2026-03-04 10:00")}, {}, course), refused(CourseError::Ended));
}

} // namespace homeward::rules::course_check_test

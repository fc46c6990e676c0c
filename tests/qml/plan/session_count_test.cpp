#include "qml/plan/session_count.h"

#include "tests/qml/plan/timeline_sessions.h"

#include <gtest/gtest.h>

namespace homeward::ui::session_count_test {

using namespace homeward::testing;

using Places = std::map<SessionId, CoursePlace>;

TEST(CoursePlaces, CountEachSessionOfItsCourse)
{
    const std::vector sessions{heldOn(1, "2025-11-04 14:00"), sessionOn(2, "2025-11-11 14:00"),
                               sessionOn(3, "2025-11-18 14:00")};
    const Course course = courseOf(sessions);

    EXPECT_EQ(coursePlaces(sessions, {&course, 1}),
              (Places{{testing::sessionNumber(1), {1, 3}},
                      {testing::sessionNumber(2), {2, 3}},
                      {testing::sessionNumber(3), {3, 3}}}));
}

TEST(CoursePlaces, FollowTheDatesNotTheOrderOfPlanning)
{
    const std::vector planned{sessionOn(1, "2025-11-25 14:00"), sessionOn(2, "2025-11-18 14:00")};
    const Course course = courseOf(planned);
    const std::vector byDate{planned[1], planned[0]};

    const Places places = coursePlaces(byDate, {&course, 1});

    EXPECT_EQ(places.at(testing::sessionNumber(1)), (CoursePlace{2, 2}));
    EXPECT_EQ(places.at(testing::sessionNumber(2)), (CoursePlace{1, 2}));
}

TEST(CoursePlaces, ACancelledSessionHasNoneAndIsNotCounted)
{
    const std::vector sessions{cancelledOn(1, "2025-11-11 14:00"),
                               sessionOn(2, "2025-11-18 14:00")};
    const Course course = courseOf(sessions);

    EXPECT_EQ(coursePlaces(sessions, {&course, 1}), (Places{{testing::sessionNumber(2), {1, 1}}}));
}

TEST(CoursePlaces, ASessionOutsideOfAnyCourseHasNone)
{
    const std::vector sessions{sessionOn(1, "2025-11-18 14:00")};

    EXPECT_TRUE(coursePlaces(sessions, {}).empty());
}

TEST(HasLapsed, BeginsWithTheNextMidnightAtTheClinic)
{
    const TreatmentSession session = sessionOn(1, "2025-11-11 14:00");

    EXPECT_FALSE(hasLapsed(session, moment("2025-11-11 23:59", "Europe/Berlin").at()));
    EXPECT_TRUE(hasLapsed(session, moment("2025-11-12 00:00", "Europe/Berlin").at()));
}

} // namespace homeward::ui::session_count_test

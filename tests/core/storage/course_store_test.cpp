#include "core/storage/course_store.h"

#include "core/storage/integrity.h"
#include "tests/core/storage/treatment_rows.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::storage::course_store_test {

using namespace std::chrono_literals;

class CourseStoreTest : public TreatmentRows {
protected:
    CourseStore courses() { return CourseStore{database()}; }

    Course course(const std::vector<SessionId>& sessions, const std::string& name = "iv-6x2w")
    {
        return {.id = id<CourseId>(),
                .templateName = name,
                .route = Route::Intravenous,
                .sessions = sessions,
                .recordedAt = kNoon};
    }

    Course inserted(const Course& course)
    {
        EXPECT_TRUE(courses().insert(course));
        return course;
    }

    /// Another version with one session more.
    Course extended(Course course)
    {
        ++course.version;
        course.sessions.push_back(planned(planAt(kNoon + 48h)));
        return inserted(course);
    }

    /// What is said of courses after such damage.
    std::vector<std::string> findingsAfter(const std::string& damage)
    {
        EXPECT_TRUE(database().execute("PRAGMA foreign_keys = OFF;" + damage));
        auto findings = integrityFindings(database()).value();
        std::erase_if(findings,
                      [](const std::string& each) { return !each.starts_with("course row"); });
        return findings;
    }
};

TEST_F(CourseStoreTest, GivesACourseBackAsItWas)
{
    for (const Route route :
         {Route::Intravenous, Route::Intramuscular, Route::EsketamineNasal, Route::OralInClinic}) {
        Course written = course({planned(planAt(kNoon + 24h)), planned(planAt(kNoon))}, "");
        written.route = route;
        written.isEnded = route == Route::OralInClinic;
        inserted(written);

        EXPECT_EQ(courses().latest()->front(), written);
    }
    EXPECT_EQ(courses().latest()->size(), 4U);
}

TEST_F(CourseStoreTest, GivesTheLastVersionOfEachAndTheLastBegunFirst)
{
    const Course first = inserted(course({planned(planAt(kNoon))}));
    const Course second = inserted(course({planned(planAt(kNoon + 24h))}));
    const Course again = extended(first);

    EXPECT_EQ(courses().latest().value(), (std::vector{second, again}));
}

TEST_F(CourseStoreTest, KeepsEveryVersion)
{
    const Course first = inserted(course({planned(planAt(kNoon))}));
    const Course second = extended(first);
    const Course third = extended(second);
    inserted(course({planned(planAt(kNoon + 72h))}));

    EXPECT_EQ(courses().history(first.id).value(), (std::vector{first, second, third}));
    EXPECT_TRUE(courses().history(id<CourseId>())->empty());
}

TEST_F(CourseStoreTest, RefusesAVersionThatIsOnRecord)
{
    const Course first = inserted(course({planned(planAt(kNoon))}));

    EXPECT_EQ(courses().insert(first).error(), StorageError::Refused);
}

TEST_F(CourseStoreTest, RefusesASessionThatIsNotOnRecordOrTwice)
{
    const SessionId session = planned(planAt(kNoon));

    EXPECT_EQ(courses().insert(course({id<SessionId>()})).error(), StorageError::Refused);
    EXPECT_EQ(courses().insert(course({session, session})).error(), StorageError::Refused);
}

TEST_F(CourseStoreTest, SaysThatARowIsDamaged)
{
    inserted(course({planned(planAt(kNoon))}));

    ASSERT_TRUE(database().execute("PRAGMA ignore_check_constraints = ON;"
                                   "UPDATE course SET route = 'patch'"));

    EXPECT_EQ(courses().latest().error(), StorageError::Corrupt);
}

TEST_F(CourseStoreTest, IsFoundIncompleteWhereASessionIsGone)
{
    const SessionId second = planned(planAt(kNoon + 24h));
    extended(inserted(course({planned(planAt(kNoon)), second})));
    const std::vector<std::string> lost{"course row 2 has lost sessions"};
    EXPECT_TRUE(findingsAfter("").empty());

    EXPECT_EQ(findingsAfter("DELETE FROM course_session WHERE course = 2 AND position = 1"), lost);
    EXPECT_EQ(findingsAfter("DELETE FROM course_session WHERE course = 2"), lost);
}

TEST_F(CourseStoreTest, IsFoundIncompleteWhereAVersionIsGone)
{
    extended(inserted(course({planned(planAt(kNoon))})));

    EXPECT_EQ(findingsAfter("DELETE FROM course_session WHERE course = 1;"
                            "DELETE FROM course WHERE version = 1"),
              std::vector<std::string>{"course row 2 follows a version that is not there"});
}

} // namespace homeward::storage::course_store_test

#include "tests/core/services/plans_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services::courses_test {

using namespace std::chrono_literals;
using rules::SessionError;

class Courses : public PlansTest {
protected:
    CourseProblem refusal(const std::vector<SessionPlan>& sessions, std::string_view name = "")
    {
        const auto refused = plans().start(name, sessions);
        EXPECT_FALSE(refused);
        return refused ? CourseProblem{} : refused.error();
    }

    void expectNothingWritten()
    {
        for (const char* table : {"session", "session_plan", "course", "course_session", "outbox"})
            EXPECT_EQ(count(table), 0) << table;
    }
};

TEST_F(Courses, BeginWithAllTheirSessions)
{
    const Course course = started({planIn(1), planIn(3), planIn(5)}, "iv-6x2w");

    EXPECT_EQ(course.version, 1);
    EXPECT_EQ(course.templateName, "iv-6x2w");
    EXPECT_EQ(course.route, Route::Intravenous);
    EXPECT_FALSE(course.isEnded);
    EXPECT_EQ(course.recordedAt, now());
    ASSERT_EQ(course.sessions.size(), 3U);
    EXPECT_EQ(session(course.sessions[1]).plan, planIn(3));
    restart();
    EXPECT_EQ(plans().courses().value(), std::vector{course});
    EXPECT_TRUE(findings().empty());
}

TEST_F(Courses, KeepTheirSessionsInTheOrderOfTheirStarts)
{
    const Course course = started({planIn(5), planIn(1), planIn(3)});

    EXPECT_EQ(session(course.sessions[0]).plan, planIn(1));
    EXPECT_EQ(session(course.sessions[2]).plan, planIn(5));
}

TEST_F(Courses, TellTheClinicOfTheirSessionsAlone)
{
    started({planIn(1), planIn(3)});

    EXPECT_EQ(queued("session"), 2);
    EXPECT_EQ(count("outbox"), 2);
}

TEST_F(Courses, AreWrittenAsAWholeOrNotAtAll)
{
    for (const char* table : {"session", "session_plan", "outbox", "course", "course_session"}) {
        block(table);
        EXPECT_EQ(refusal({planIn(1), planIn(3)}), CourseProblem{DiaryError::Failed}) << table;
        expectNothingWritten();
        ASSERT_TRUE(database().execute(std::string{"DROP TRIGGER stop_"} + table));
    }
    EXPECT_EQ(started({planIn(1), planIn(3)}).sessions.size(), 2U);
}

TEST_F(Courses, RefuseWhatCannotBeOne)
{
    EXPECT_EQ(refusal({}), CourseProblem{CourseError::NoSessions});
    EXPECT_EQ(refusal({planIn(1), planIn(-1)}), CourseProblem{CourseError::InThePast});
    EXPECT_EQ(refusal({planIn(1), planIn(4000)}), CourseProblem{CourseError::TooFar});
    EXPECT_EQ(refusal({planIn(1), planAt(now() + 25h)}), CourseProblem{CourseError::SameDay});
    EXPECT_EQ(refusal({planIn(1), planIn(2, Route::EsketamineNasal)}),
              CourseProblem{CourseError::OtherRoute});
    EXPECT_EQ(refusal(std::vector(500, planIn(1))), CourseProblem{CourseError::TooMany});
    EXPECT_EQ(refusal({planIn(1)}, "iv-9x9w"), CourseProblem{CourseError::NoSuchTemplate});
    EXPECT_EQ(refusal({planIn(1)}, "esk-4w"), CourseProblem{CourseError::OtherRoute});
    expectNothingWritten();
}

TEST_F(Courses, RefuseASessionThatCannotBe)
{
    SessionPlan endless = planIn(1);
    endless.length = 241min;
    EXPECT_EQ(refusal({endless}), CourseProblem{SessionError::LengthOutOfRange});

    SessionPlan late = planIn(1); // until after midnight
    late.start = momentAt(now() + 34h + 50min);
    SessionPlan early = planIn(2);
    early.start = momentAt(now() + 35h + 10min);
    EXPECT_EQ(refusal({late, early}), CourseProblem{SessionError::Overlaps});
    expectNothingWritten();
}

TEST_F(Courses, TakeSessionsWhoseZoneIsNotInTheDatabase)
{
    SessionPlan lost = planIn(1);
    lost.start = ZonedInstant{lost.start.at(), "Atlantis/Sunken", 1h};

    const Course course = started({lost, planIn(3)});

    EXPECT_EQ(session(course.sessions.front()).plan, lost);
    EXPECT_EQ(refusal({planAt(now() + 25h)}), CourseProblem{CourseError::SameDay});
}

TEST_F(Courses, MoveNoOtherSessionWithTheOneThatIsMoved)
{
    const Course course = started({planIn(1), planIn(3), planIn(5)});
    const auto others = [&] {
        return std::vector{session(course.sessions[0]), session(course.sessions[2])};
    };
    const auto before = others();

    ASSERT_TRUE(sessions().replan(course.sessions[1], planIn(4)));

    EXPECT_EQ(others(), before);
    EXPECT_EQ(plans().courses().value(), std::vector{course}); // moving makes no version of it
}

TEST_F(Courses, CatchNothingUpWhenASessionPassesOrIsCancelled)
{
    const Course course = started({planIn(1), planIn(3), planIn(5)});
    ASSERT_TRUE(sessions().take(course.sessions[1], SessionStep::Cancel, now()));
    const auto planned = sessions().list().value();

    clock().advance(std::chrono::days{2}); // past the first
    restart();

    EXPECT_EQ(sessions().list().value(), planned);
    EXPECT_EQ(plans().courses().value(), std::vector{course});
}

TEST_F(Courses, GrowByOneSessionInAnotherVersion)
{
    const Course first = started({planIn(1)});
    clock().advance(1h);

    const Course second = plans().extend(first.id, planIn(3)).value();

    EXPECT_EQ(second.version, 2);
    EXPECT_EQ(second.recordedAt, now());
    ASSERT_EQ(second.sessions.size(), 2U);
    EXPECT_EQ(second.sessions.front(), first.sessions.front());
    EXPECT_EQ(session(second.sessions.back()).plan, planIn(3));
    EXPECT_EQ(queued("session"), 2);
    restart();
    EXPECT_EQ(plans().history(first.id).value(), (std::vector{first, second}));
    EXPECT_TRUE(findings().empty());
}

TEST_F(Courses, GrowAlsoByASessionBetweenTheOthers)
{
    const Course first = started({planIn(1), planIn(5)});

    const Course second = plans().extend(first.id, planIn(3)).value();

    EXPECT_EQ(session(second.sessions.back()).plan, planIn(3)); // in the order of planning
}

TEST_F(Courses, RefuseAnotherSessionThatCannotBe)
{
    const Course course = started({planIn(1)});
    const auto refused = [&](const SessionPlan& plan) {
        return plans().extend(course.id, plan).error();
    };

    EXPECT_EQ(refused(planIn(1)), CourseProblem{CourseError::SameDay});
    EXPECT_EQ(refused(planIn(3, Route::Intramuscular)), CourseProblem{CourseError::OtherRoute});
    EXPECT_EQ(refused(planIn(-3)), CourseProblem{CourseError::InThePast});
    EXPECT_EQ(plans().extend(CourseId{}, planIn(3)).error(), CourseProblem{DiaryError::NotFound});
    EXPECT_EQ(plans().history(course.id).value(), std::vector{course});
}

TEST_F(Courses, EndWithoutTouchingTheirSessions)
{
    const Course course = started({planIn(1), planIn(3)});
    const auto planned = sessions().list().value();

    const Course ended = plans().end(course.id).value();

    EXPECT_TRUE(ended.isEnded);
    EXPECT_EQ(ended.version, 2);
    EXPECT_EQ(ended.sessions, course.sessions);
    EXPECT_EQ(sessions().list().value(), planned);
    EXPECT_EQ(plans().history(course.id).value(), (std::vector{course, ended}));
    EXPECT_EQ(plans().end(course.id).error(), CourseProblem{CourseError::Ended});
    EXPECT_EQ(plans().extend(course.id, planIn(9)).error(), CourseProblem{CourseError::Ended});
    EXPECT_EQ(plans().end(CourseId{}).error(), CourseProblem{DiaryError::NotFound});
}

TEST_F(Courses, NeverRewriteWhatWasPlannedBefore)
{
    const Course first = started({planIn(1), planIn(3)});
    const SessionId moved = first.sessions.front();
    const SessionPlan before = session(moved).plan;
    ASSERT_TRUE(sessions().replan(moved, planIn(2)));
    ASSERT_TRUE(sessions().replan(moved, planIn(4)));
    ASSERT_TRUE(sessions().take(moved, SessionStep::Cancel, now()));
    ASSERT_TRUE(plans().extend(first.id, planIn(9)));
    ASSERT_TRUE(plans().end(first.id));
    restart();

    const auto rows = sessions().plansOf(moved).value();
    std::vector<SessionPlan> planned;
    for (const storage::SessionPlanRow& row : rows)
        planned.push_back(row.plan);

    EXPECT_EQ(planned, (std::vector{before, planIn(2), planIn(4)}));
    EXPECT_EQ(plans().history(first.id)->front(), first);
    EXPECT_EQ(plans().history(first.id)->size(), 3U);
    EXPECT_TRUE(findings().empty());
}

TEST_F(Courses, TellWhatHasChangedAndNothingElse)
{
    int told = 0;
    std::vector<SessionId> toldOf;
    const auto courses = plans().onChange([&] { ++told; });
    const auto each = sessions().onChange([&](const SessionId& id) { toldOf.push_back(id); });

    const Course course = started({planIn(1), planIn(3)});
    EXPECT_EQ(told, 1);
    EXPECT_EQ(toldOf, course.sessions);
    refusal({});
    EXPECT_EQ(told, 1);
    ASSERT_TRUE(plans().extend(course.id, planIn(5)));
    ASSERT_TRUE(plans().end(course.id));
    EXPECT_EQ(told, 3);
    EXPECT_EQ(toldOf.size(), 3U);
}

} // namespace homeward::services::courses_test

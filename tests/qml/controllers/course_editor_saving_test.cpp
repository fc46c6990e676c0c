#include "tests/qml/controllers/course_editor_fixture.h"

namespace homeward::course_editor_test {

TEST_F(CourseEditorTest, SavesAllDatesAsOneCourse)
{
    choose();
    editor.setPlace(QStringLiteral(" Room 12 "));
    act([&] { editor.save(); });

    EXPECT_EQ(editor.state(), State::Saved);
    EXPECT_EQ(editor.savedText(), "6 sessions added.");
    ASSERT_EQ(sessions().size(), 6U);
    EXPECT_EQ(sessions()[0].plan.place, "Room 12");
    EXPECT_EQ(sessions()[0].plan.length, 40min);
    ASSERT_EQ(courses().size(), 1U);
    EXPECT_EQ(courses()[0].templateName, "iv-6x2w");
    EXPECT_EQ(courses()[0].sessions.size(), 6U);
    EXPECT_EQ(editor.dates()->rowCount(), 0);
}

TEST_F(CourseEditorTest, UndoLeavesNoSessionOfItPlanned)
{
    choose();
    act([&] { editor.save(); });

    act([&] { editor.undo(); });

    EXPECT_FALSE(editor.canUndo());
    for (const TreatmentSession& session : sessions())
        EXPECT_EQ(session.status(), SessionStatus::Cancelled);
    EXPECT_TRUE(courses()[0].isEnded);
}

TEST_F(CourseEditorTest, AnUndoThatFailsCanBeTriedAgain)
{
    choose();
    act([&] { editor.save(); });
    world.breakDiary();
    act([&] { editor.undo(); });
    EXPECT_TRUE(editor.canRetry());

    world.mendDiary();
    act([&] { editor.retry(); });

    EXPECT_FALSE(editor.canRetry());
    EXPECT_TRUE(courses()[0].isEnded);
}

TEST_F(CourseEditorTest, ADayWithASessionOnRecordIsNotTakenTwice)
{
    addSession(world, sessionPlan(world.clock.now() + 7 * 24h));
    choose(3);

    act([&] { editor.save(); });

    EXPECT_EQ(editor.problem(), "Two sessions are on one day. Change one, or take it out.");
    EXPECT_EQ(sessions().size(), 1U);
    EXPECT_EQ(editor.dates()->rowCount(), 1);
}

TEST_F(CourseEditorTest, AFailedSaveKeepsEveryDate)
{
    choose();
    world.breakDiary();
    act([&] { editor.save(); });
    EXPECT_EQ(editor.state(), State::Failed);
    EXPECT_EQ(editor.dates()->rowCount(), 6);

    world.mendDiary();
    act([&] { editor.save(); });

    EXPECT_EQ(editor.state(), State::Saved);
}

} // namespace homeward::course_editor_test

#include "tests/qml/controllers/course_editor_fixture.h"

namespace homeward::course_editor_test {

TEST_F(CourseEditorTest, NamesTheCoursesOfARouteInWords)
{
    editor.setRoute(static_cast<int>(Route::Intravenous));
    EXPECT_EQ(editor.choiceNames(),
              (QStringList{QStringLiteral("6 infusions in 2 weeks"),
                           QStringLiteral("3 infusions in 3 weeks"),
                           QStringLiteral("8 infusions in 4 weeks"),
                           QStringLiteral("My clinic named other dates")}));

    editor.setRoute(static_cast<int>(Route::EsketamineNasal));
    EXPECT_EQ(editor.choiceNames().first(), "8 sessions in 4 weeks, then 4 sessions in 4 weeks");
    editor.setRoute(static_cast<int>(Route::OralInClinic));
    EXPECT_EQ(editor.choiceNames(), QStringList{QStringLiteral("My clinic named other dates")});
}

TEST_F(CourseEditorTest, EachPageSaysWhatIsMissing)
{
    EXPECT_FALSE(editor.accept(Part::RoutePart));
    EXPECT_EQ(editor.problem(), "Choose how you get the medicine.");
    editor.setRoute(0);
    EXPECT_EQ(editor.problem(), "");
    EXPECT_TRUE(editor.accept(Part::RoutePart));
    EXPECT_FALSE(editor.accept(Part::ChoicePart));
    EXPECT_EQ(editor.problem(), "Choose one of these.");
    editor.setChoice(0);
    EXPECT_FALSE(editor.accept(Part::DayPart));
    EXPECT_EQ(editor.problem(), "Choose a day.");
}

TEST_F(CourseEditorTest, AnotherRouteHasItsOwnCourses)
{
    editor.setRoute(0);
    editor.setChoice(1);

    editor.setRoute(2);

    EXPECT_EQ(editor.choice(), ui::CourseDraft::kOpen);
}

TEST_F(CourseEditorTest, ProposesDatesToBeChangedIntoTheClinics)
{
    choose();

    ASSERT_EQ(editor.dates()->rowCount(), 6);
    EXPECT_EQ(title(0), "Tue 18 Nov, 13:00");
    EXPECT_EQ(editor.dates()->rows()[0].caption, "1 of 6");
    EXPECT_EQ(editor.summary(), "6 dates. Infusion into a vein.");
    EXPECT_EQ(editor.afterText(), "What follows is for your clinic to say.");
    EXPECT_TRUE(sessions().empty());
}

TEST_F(CourseEditorTest, OtherDatesBeginWithTheFirstAlone)
{
    choose(3);

    EXPECT_EQ(editor.dates()->rowCount(), 1);
    EXPECT_EQ(editor.afterText(), "");
}

TEST_F(CourseEditorTest, OneChangedDateMovesNoOther)
{
    choose();
    const QString third = title(2);

    editor.openDate(1);
    editor.setDateDay(editor.dateDay() + 1);
    editor.setDateMinutes(9 * 60);
    ASSERT_TRUE(editor.keepDate());

    EXPECT_TRUE(title(1).endsWith(QStringLiteral("09:00"))) << title(1).toStdString();
    EXPECT_EQ(title(0), "Tue 18 Nov, 13:00");
    EXPECT_EQ(title(2), third);
}

TEST_F(CourseEditorTest, ChangedDatesStayWhenNothingElseWasChanged)
{
    choose();
    editor.openDate(0);
    editor.setDateMinutes(9 * 60);
    ASSERT_TRUE(editor.keepDate());

    ASSERT_TRUE(editor.accept(Part::TimePart));
    EXPECT_EQ(title(0), "Tue 18 Nov, 09:00");

    editor.setMinutes(10 * 60);
    ASSERT_TRUE(editor.accept(Part::TimePart));
    EXPECT_EQ(title(0), "Tue 18 Nov, 10:00");
}

TEST_F(CourseEditorTest, ADateCanBeAddedInItsPlaceAndLeftOut)
{
    choose(3);
    editor.openNewDate();
    EXPECT_TRUE(editor.isNewDate());
    EXPECT_FALSE(editor.keepDate());
    EXPECT_EQ(editor.problem(), "Choose a day.");

    editor.setDateDay(editor.today() + 1);
    ASSERT_TRUE(editor.keepDate());
    EXPECT_EQ(title(0), "Wed 12 Nov, 13:00");
    EXPECT_EQ(title(1), "Tue 18 Nov, 13:00");

    editor.openDate(0);
    editor.leaveDateOut();
    ASSERT_EQ(editor.dates()->rowCount(), 1);
    EXPECT_EQ(title(0), "Tue 18 Nov, 13:00");
}

TEST_F(CourseEditorTest, NoDateAtAllIsAskedFor)
{
    choose(3);
    editor.openDate(0);
    editor.leaveDateOut();

    EXPECT_FALSE(editor.accept(Part::DatesPart));
    EXPECT_EQ(editor.problem(), "There is no date yet. Add the first one.");
}

TEST_F(CourseEditorTest, TwoDatesOnOneDayAreMarkedAndNotSaved)
{
    choose(3);
    editor.openNewDate();
    editor.setDateDay(editor.day());
    editor.setDateMinutes(9 * 60);
    ASSERT_TRUE(editor.keepDate());

    EXPECT_EQ(note(0), "Two are on this day.");
    EXPECT_EQ(note(1), "Two are on this day.");
    act([&] { editor.save(); });

    EXPECT_EQ(editor.problem(), "One of these dates cannot stay like this.");
    EXPECT_TRUE(sessions().empty());
}

TEST_F(CourseEditorTest, ATimeThatHasPassedIsMarked)
{
    choose(3);
    editor.openDate(0);
    editor.setDateDay(editor.today());
    editor.setDateMinutes(17 * 60);
    ASSERT_TRUE(editor.keepDate());

    EXPECT_EQ(note(0), "This time has passed.");
}

TEST_F(CourseEditorTest, BeginsWithWhatTheLatestSessionSays)
{
    addSession(world, sessionPlan(world.clock.now() + 20h));
    begin();

    EXPECT_EQ(editor.route(), static_cast<int>(Route::Intravenous));
    EXPECT_EQ(editor.minutes(), 14 * 60);
    EXPECT_EQ(editor.place(), "Room 12");
    EXPECT_EQ(editor.day(), ui::CourseDraft::kOpen);
}

TEST_F(CourseEditorTest, WhatWasBegunIsResumedAndForgottenWithTheLock)
{
    choose();
    begin();
    EXPECT_EQ(editor.dates()->rowCount(), 6);

    app.lock();

    EXPECT_EQ(editor.state(), State::Unknown);
    EXPECT_EQ(editor.dates()->rowCount(), 0);
    EXPECT_EQ(editor.route(), ui::CourseDraft::kOpen);
}

} // namespace homeward::course_editor_test

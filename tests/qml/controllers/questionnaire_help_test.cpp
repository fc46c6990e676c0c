#include "tests/qml/controllers/questionnaire_world.h"

// Item 9: whatever happens around it, the help page comes first.
namespace questionnaire_help_test {

using homeward::testing::draftsOnDisk;
using homeward::testing::QuestionnaireWorldTest;
using homeward::testing::responsesOnDisk;
using homeward::testing::World;
using homeward::ui::AppController;
using homeward::ui::QuestionnaireController;
using State = QuestionnaireController::State;

class QuestionnaireHelpTest : public QuestionnaireWorldTest {
protected:
    /// All before item 9 have an answer that is no trouble.
    void walkToItem9()
    {
        begin();
        answerAll(8, 0);
        ASSERT_EQ(questionnaires.step(), 9);
    }

    void goOn()
    {
        questionnaires.goOnFromHelp();
        World::settle();
    }
};

TEST_F(QuestionnaireHelpTest, EachAnswerAboveNotAtAllOpensItAtOnce)
{
    for (const int given : {1, 2, 3}) {
        walkToItem9();
        answer(given);
        EXPECT_TRUE(questionnaires.isHelpDue()) << given;
        goOn();
        answer(0);
        finish();
    }
}

TEST_F(QuestionnaireHelpTest, NotAtAllAndDeclinedDoNot)
{
    walkToItem9();
    answer(0);
    EXPECT_FALSE(questionnaires.isHelpDue());
    questionnaires.back();
    decline();
    EXPECT_FALSE(questionnaires.isHelpDue());
    answer(0);
    finish();
    EXPECT_FALSE(questionnaires.isHelpNear());
}

TEST_F(QuestionnaireHelpTest, NothingElseOpensIt)
{
    begin();
    answerAll(8, 3);
    EXPECT_FALSE(questionnaires.isHelpDue());
    answer(0);
    answer(3);
    EXPECT_FALSE(questionnaires.isHelpDue());
    questionnaires.close();
    begin(QStringLiteral("gad7"));
    answerAll(7, 3);
    EXPECT_FALSE(questionnaires.isHelpDue());
}

TEST_F(QuestionnaireHelpTest, DecliningAllElseDoesNotHideIt)
{
    begin();
    for (int item = 0; item < 8; ++item)
        decline();
    answer(1);
    EXPECT_TRUE(questionnaires.isHelpDue());
    goOn();
    decline();
    finish();

    EXPECT_EQ(questionnaires.total(), "No total: 8 items were left out.");
    EXPECT_TRUE(questionnaires.isHelpNear());
}

TEST_F(QuestionnaireHelpTest, TheAnswerIsOnDiskWhenItOpens)
{
    walkToItem9();
    answer(1);

    EXPECT_EQ(draftsOnDisk(world), "phq9 0,0,0,0,0,0,0,0,1,?|help");
    goOn();
    EXPECT_EQ(draftsOnDisk(world), "phq9 0,0,0,0,0,0,0,0,1,?");
    EXPECT_FALSE(questionnaires.isHelpDue());
    EXPECT_EQ(questionnaires.state(), State::Asking);
    EXPECT_FALSE(questionnaires.isCounted()) << "on to the function item";
}

TEST_F(QuestionnaireHelpTest, AfterTheLockItComesBeforeAnythingElse)
{
    walkToItem9();
    answer(2);

    app.lock();
    World::settle();
    EXPECT_FALSE(questionnaires.isHelpDue()) << "a locked phone says nothing of the answer";
    open();

    EXPECT_TRUE(questionnaires.isKnown());
    EXPECT_TRUE(questionnaires.isHelpDue());
    EXPECT_EQ(questionnaires.state(), State::Closed);
    goOn();
    lockAndOpen();
    EXPECT_FALSE(questionnaires.isHelpDue()) << "it has been seen";
}

TEST_F(QuestionnaireHelpTest, AProgramThatWasKilledShowsItFirst)
{
    walkToItem9();
    answer(1);
    app.lock(); // closes the file; the controllers that follow remember nothing
    World::settle();

    AppController restarted{world.worker, false};
    QuestionnaireController fresh{restarted, world.worker, world.wallClock, treatment};
    world.open(restarted);

    EXPECT_TRUE(fresh.isHelpDue());
}

TEST_F(QuestionnaireHelpTest, TakingTheAnswerBackEndsIt)
{
    walkToItem9();
    answer(3);
    goOn();
    EXPECT_TRUE(questionnaires.back());
    EXPECT_EQ(questionnaires.chosen(), 3);

    answer(0);

    EXPECT_FALSE(questionnaires.isHelpDue());
    answer(0);
    finish();
    EXPECT_FALSE(questionnaires.isHelpNear());
    EXPECT_EQ(responsesOnDisk(world), "phq9 0,0,0,0,0,0,0,0,0,0");
}

TEST_F(QuestionnaireHelpTest, ChangingItOnTheCheckOpensIt)
{
    walkToItem9();
    answer(0);
    answer(0);
    ASSERT_EQ(questionnaires.state(), State::Checking);
    questionnaires.change(8);
    answer(1);

    EXPECT_TRUE(questionnaires.isHelpDue());
    goOn();
    EXPECT_EQ(questionnaires.state(), State::Checking);
    finish();
    EXPECT_TRUE(questionnaires.isHelpNear());
}

TEST_F(QuestionnaireHelpTest, AnotherAnswerAboveNotAtAllOpensItAgain)
{
    walkToItem9();
    answer(1);
    goOn();
    questionnaires.back();

    answer(2);

    EXPECT_TRUE(questionnaires.isHelpDue());
}

TEST_F(QuestionnaireHelpTest, OpensAlsoWhereTheAnswerCannotBeSaved)
{
    walkToItem9();
    world.breakDiary();
    answer(1);

    EXPECT_TRUE(questionnaires.isHelpDue());
    goOn();
    EXPECT_FALSE(questionnaires.problem().isEmpty()) << "it still waits to be saved";
    EXPECT_EQ(questionnaires.chosen(), 1);

    world.mendDiary();
    questionnaires.retry();
    World::settle();
    EXPECT_TRUE(questionnaires.isHelpDue()) << "at once after its save";
}

TEST_F(QuestionnaireHelpTest, WhatCouldNotBeWrittenDownHoldsNobodyAndComesAgain)
{
    walkToItem9();
    answer(1);
    world.breakDiary();
    goOn();
    EXPECT_FALSE(questionnaires.isHelpDue());
    world.mendDiary();

    answer(0);
    EXPECT_TRUE(questionnaires.isHelpDue());
    EXPECT_EQ(questionnaires.state(), State::Checking);
    goOn();
    finish();
    EXPECT_EQ(questionnaires.state(), State::Finished);
}

TEST_F(QuestionnaireHelpTest, NoScoreComesBeforeIt)
{
    walkToItem9();
    answer(1);
    answer(0); // behind the help page
    finish();

    EXPECT_TRUE(questionnaires.isHelpDue());
    EXPECT_EQ(questionnaires.total(), "");
    EXPECT_EQ(responsesOnDisk(world), "");
}

TEST_F(QuestionnaireHelpTest, ASessionThatBeginsDoesNotTakeItAway)
{
    addSession();
    walkToItem9();
    answer(1);

    goTo(1, 13, 0);
    treatment.steps()->begin();
    World::settle();

    EXPECT_EQ(questionnaires.state(), State::Closed);
    EXPECT_TRUE(questionnaires.isHelpDue());
}

} // namespace questionnaire_help_test

#include "qml/questionnaire/questionnaire_controller.h"

#include "tests/qml/controllers/questionnaire_world.h"

namespace questionnaire_controller_test {

using homeward::testing::draftsOnDisk;
using homeward::testing::QuestionnaireWorldTest;
using homeward::testing::responsesOnDisk;
using homeward::testing::World;
using State = homeward::ui::QuestionnaireController::State;

class QuestionnaireTest : public QuestionnaireWorldTest { };

TEST_F(QuestionnaireTest, TheFirstPageWritesNothing)
{
    questionnaires.open(QStringLiteral("phq9"));

    EXPECT_EQ(questionnaires.state(), State::Starting);
    EXPECT_EQ(questionnaires.name(), "PHQ-9");
    EXPECT_FALSE(questionnaires.isBegun());
    EXPECT_EQ(draftsOnDisk(world), "");
}

TEST_F(QuestionnaireTest, EachTapIsOnDiskBeforeTheNextQuestion)
{
    begin();
    EXPECT_EQ(questionnaires.question(), "Little interest or pleasure in doing things");
    EXPECT_EQ(questionnaires.step(), 1);
    EXPECT_EQ(questionnaires.steps(), 9);
    EXPECT_EQ(questionnaires.chosen(), -1);

    questionnaires.answer(2);
    EXPECT_EQ(questionnaires.chosen(), 2) << "at once";
    EXPECT_EQ(questionnaires.step(), 1) << "but not on disk yet";
    World::settle();

    EXPECT_EQ(draftsOnDisk(world), "phq9 2,?,?,?,?,?,?,?,?,?");
    EXPECT_EQ(questionnaires.step(), 2);
    EXPECT_EQ(questionnaires.chosen(), -1);
}

TEST_F(QuestionnaireTest, ASecondTapBeforeTheSaveIsNotTheNextAnswer)
{
    begin();
    questionnaires.answer(2);
    questionnaires.answer(3);
    questionnaires.decline();
    World::settle();

    EXPECT_EQ(draftsOnDisk(world), "phq9 2,?,?,?,?,?,?,?,?,?");
}

TEST_F(QuestionnaireTest, AnAnswerThatIsNotOfferedIsNone)
{
    begin();
    questionnaires.answer(4);
    questionnaires.answer(-1);
    World::settle();

    EXPECT_EQ(draftsOnDisk(world), "");
    EXPECT_EQ(questionnaires.problem(), "");
}

TEST_F(QuestionnaireTest, DecliningIsAnAnswerAndIsSeenOnTheWayBack)
{
    begin();
    decline();
    EXPECT_EQ(draftsOnDisk(world), "phq9 -,?,?,?,?,?,?,?,?,?");
    EXPECT_FALSE(questionnaires.isDeclined());

    EXPECT_TRUE(questionnaires.back());

    EXPECT_TRUE(questionnaires.isDeclined());
    EXPECT_EQ(questionnaires.chosen(), -1);
}

TEST_F(QuestionnaireTest, TheFunctionItemIsLastAndNotCounted)
{
    begin();
    answerAll(9, 0);

    EXPECT_EQ(questionnaires.step(), 10);
    EXPECT_FALSE(questionnaires.isCounted());
    EXPECT_EQ(questionnaires.stem(), "");
    EXPECT_EQ(questionnaires.answers().first(), "Not difficult at all");
}

TEST_F(QuestionnaireTest, TheCheckShowsEveryAnswerAndDoneAddsThemUp)
{
    begin();
    answerAll(8, 1);
    answer(0);
    answer(1);
    ASSERT_EQ(questionnaires.state(), State::Checking);
    EXPECT_EQ(questionnaires.check()->rowCount(), 10);
    EXPECT_EQ(checked(0), "Several days");
    EXPECT_EQ(checked(9), "Somewhat difficult");

    finish();

    EXPECT_EQ(questionnaires.state(), State::Finished);
    EXPECT_EQ(questionnaires.total(), "Your total is 8, in the range named mild.");
    EXPECT_TRUE(questionnaires.credit().startsWith(QStringLiteral("Developed by Drs.")));
    EXPECT_FALSE(questionnaires.isHelpNear());
    EXPECT_EQ(responsesOnDisk(world), "phq9 1,1,1,1,1,1,1,1,0,1");
    EXPECT_EQ(draftsOnDisk(world), "");
    EXPECT_EQ(questionnaires.waiting()->rowCount(), 0);
}

TEST_F(QuestionnaireTest, ALeftOutItemHasNoTotal)
{
    begin();
    decline();
    answerAll(9, 0);
    finish();

    EXPECT_EQ(questionnaires.total(), "No total: one item was left out.");
}

TEST_F(QuestionnaireTest, SeveralLeftOutItemsAreCounted)
{
    begin(QStringLiteral("gad7"));
    decline();
    decline();
    answerAll(5, 0);
    finish();

    EXPECT_EQ(questionnaires.total(), "No total: 2 items were left out.");
}

TEST_F(QuestionnaireTest, AnInstrumentWithoutNamedRangesSaysItsTotalAlone)
{
    begin(QStringLiteral("phq2"));
    answerAll(2, 3);
    EXPECT_FALSE(questionnaires.isHelpDue());
    finish();

    EXPECT_EQ(questionnaires.total(), "Your total is 6.");
}

TEST_F(QuestionnaireTest, AnAnswerCanBeChangedUntilDone)
{
    begin(QStringLiteral("phq2"));
    answerAll(2, 0);
    questionnaires.change(0);
    EXPECT_EQ(questionnaires.state(), State::Asking);
    EXPECT_EQ(questionnaires.chosen(), 0);
    answer(3);

    EXPECT_EQ(questionnaires.state(), State::Checking);
    EXPECT_EQ(checked(0), "Nearly every day");
    finish();
    EXPECT_EQ(responsesOnDisk(world), "phq2 3,0");
}

TEST_F(QuestionnaireTest, ATapThatCouldNotBeSavedStaysAndIsTriedAgain)
{
    begin();
    world.breakDiary();
    answer(2);
    EXPECT_EQ(questionnaires.step(), 1);
    EXPECT_EQ(questionnaires.chosen(), 2);
    EXPECT_FALSE(questionnaires.problem().isEmpty());

    world.mendDiary();
    questionnaires.retry();
    World::settle();

    EXPECT_EQ(questionnaires.problem(), "");
    EXPECT_EQ(questionnaires.step(), 2);
    EXPECT_EQ(draftsOnDisk(world), "phq9 2,?,?,?,?,?,?,?,?,?");
}

TEST_F(QuestionnaireTest, AFailedEndKeepsTheCheck)
{
    begin(QStringLiteral("phq2"));
    answerAll(2, 1);
    world.breakDiary();
    finish();
    EXPECT_EQ(questionnaires.state(), State::Checking);
    EXPECT_FALSE(questionnaires.problem().isEmpty());

    world.mendDiary();
    questionnaires.retry();
    World::settle();

    EXPECT_EQ(questionnaires.state(), State::Finished);
}

TEST_F(QuestionnaireTest, AStartThatFailsCanBeTriedAgain)
{
    questionnaires.open(QStringLiteral("phq9"));
    world.breakDiary();
    questionnaires.start();
    World::settle();
    EXPECT_EQ(questionnaires.state(), State::Starting);
    EXPECT_FALSE(questionnaires.problem().isEmpty());

    world.mendDiary();
    questionnaires.retry();
    World::settle();

    EXPECT_EQ(questionnaires.state(), State::Asking);
}

} // namespace questionnaire_controller_test

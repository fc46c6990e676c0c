#include "tests/qml/controllers/questionnaire_world.h"

// When a questionnaire can be answered, and where it goes on.
namespace questionnaire_offer_test {

using homeward::testing::draftsOnDisk;
using homeward::testing::QuestionnaireWorldTest;
using homeward::testing::World;
using State = homeward::ui::QuestionnaireController::State;

class QuestionnaireOfferTest : public QuestionnaireWorldTest { };

TEST_F(QuestionnaireOfferTest, OffersThoseWhoseTextsShip)
{
    EXPECT_TRUE(questionnaires.isOffered());
    EXPECT_EQ(questionnaires.offers()->rowCount(), 3);
    EXPECT_EQ(offer(0, "name"), "PHQ-9");
    EXPECT_EQ(offer(0, "detail"), "About 3 minutes.");
    EXPECT_EQ(offer(1, "detail"), "About 1 minute.");
    EXPECT_EQ(questionnaires.waiting()->rowCount(), 0);
}

TEST_F(QuestionnaireOfferTest, WhatCannotBeAskedStaysClosed)
{
    questionnaires.open(QStringLiteral("qids16"));
    EXPECT_EQ(questionnaires.state(), State::Closed);
    questionnaires.open(QStringLiteral("nothing"));
    EXPECT_EQ(questionnaires.state(), State::Closed);
}

TEST_F(QuestionnaireOfferTest, GoesOnWhereItStoppedAfterTheLock)
{
    begin();
    answerAll(3, 1);
    lockAndOpen();
    EXPECT_EQ(questionnaires.state(), State::Closed);
    EXPECT_EQ(questionnaires.waiting()->rowCount(), 1);
    EXPECT_EQ(offer(0, "detail"), "Begun. It goes on where you stopped.");

    questionnaires.open(QStringLiteral("phq9"));
    EXPECT_EQ(questionnaires.state(), State::Resuming);
    World::settle();

    EXPECT_EQ(questionnaires.state(), State::Asking);
    EXPECT_EQ(questionnaires.step(), 4);
}

TEST_F(QuestionnaireOfferTest, AnswersOfLongAgoMakeRoomForNewOnes)
{
    begin();
    answerAll(3, 1);
    questionnaires.close();
    goTo(30, 9, 0);

    questionnaires.open(QStringLiteral("phq9"));
    World::settle();

    EXPECT_EQ(questionnaires.state(), State::Starting);
}

TEST_F(QuestionnaireOfferTest, WhatIsDueWaitsOnTodayUntilItIsAnswered)
{
    EXPECT_EQ(questionnaires.waiting()->rowCount(), 0);
    world.addSession(3, 13, 0);
    app.noteTreatmentChange(nullptr);
    World::settle();
    ASSERT_EQ(questionnaires.waiting()->rowCount(), 2) << "before the first session";
    EXPECT_EQ(questionnaires.waiting()->rows().front().name, "PHQ-9");
    EXPECT_EQ(questionnaires.waiting()->rows().front().detail,
              "About 3 minutes. You can skip this.");

    begin();
    answerAll(10, 0);
    finish();

    ASSERT_EQ(questionnaires.waiting()->rowCount(), 1);
    EXPECT_EQ(questionnaires.waiting()->rows().front().name, "GAD-7");
}

TEST_F(QuestionnaireOfferTest, LockingForgetsEverything)
{
    begin();
    answerAll(3, 1);

    app.lock();
    World::settle();

    EXPECT_EQ(questionnaires.state(), State::Closed);
    EXPECT_EQ(questionnaires.question(), "");
    EXPECT_EQ(questionnaires.waiting()->rowCount(), 0);
    EXPECT_FALSE(questionnaires.isKnown());
    EXPECT_FALSE(questionnaires.isOffered());
}

TEST_F(QuestionnaireOfferTest, IsNotOfferedWhileTheRulesOfASessionHold)
{
    walkToObservation();
    EXPECT_FALSE(questionnaires.isOffered());

    questionnaires.open(QStringLiteral("phq9"));

    EXPECT_EQ(questionnaires.state(), State::Closed);
}

TEST_F(QuestionnaireOfferTest, IsNotOfferedWhereASessionMayHaveBegun)
{
    addSession();
    EXPECT_TRUE(questionnaires.isOffered());

    goTo(1, 14, 0);

    EXPECT_FALSE(questionnaires.isOffered());
}

TEST_F(QuestionnaireOfferTest, ClosesGentlyWhenASessionBegins)
{
    addSession();
    begin();
    answerAll(2, 1);

    goTo(1, 13, 0);
    treatment.steps()->begin();
    World::settle();

    EXPECT_EQ(questionnaires.state(), State::Closed);
    EXPECT_EQ(draftsOnDisk(world), "phq9 1,1,?,?,?,?,?,?,?,?");
}

TEST_F(QuestionnaireOfferTest, ADayThatCannotBeReadIsNoTimeToAsk)
{
    app.lock();
    World::settle();
    app.setOpen(); // no profile behind it
    World::settle();

    EXPECT_TRUE(questionnaires.isKnown());
    EXPECT_FALSE(questionnaires.isOffered());
}

} // namespace questionnaire_offer_test

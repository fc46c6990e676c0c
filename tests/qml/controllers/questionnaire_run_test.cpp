#include "qml/questionnaire/questionnaire_run.h"

#include "core/services/instrument_directory.h"

#include <gtest/gtest.h>

namespace questionnaire_run_test {

using homeward::ItemAnswer;
using homeward::QuestionnaireDraft;
using homeward::ui::QuestionnaireRun;
using Place = QuestionnaireRun::Place;

class QuestionnaireRunTest : public ::testing::Test {
protected:
    /// The first items have an answer.
    QuestionnaireDraft draftWith(std::size_t answered)
    {
        draft.answers.assign(instrument.items.size(), ItemAnswer{});
        for (std::size_t item = 0; item < answered; ++item)
            draft.answers[item] = ItemAnswer::given(0);
        return draft;
    }

    const homeward::Instrument& instrument = *homeward::services::findInstrument("phq9");
    QuestionnaireDraft draft;
    QuestionnaireRun run{instrument};
};

TEST_F(QuestionnaireRunTest, BeginsOnItsFirstPage)
{
    EXPECT_EQ(run.place(), Place::Start);
    EXPECT_FALSE(run.isBegun());
    EXPECT_FALSE(run.answer().isAnswered());
    EXPECT_FALSE(run.goBack());
}

TEST_F(QuestionnaireRunTest, GoesOnAtTheFirstQuestionWithoutAnAnswer)
{
    run.resume(draftWith(0));
    EXPECT_EQ(run.place(), Place::Question);
    EXPECT_EQ(run.position(), 0U);

    run.resume(draftWith(4));
    EXPECT_EQ(run.position(), 4U);
}

TEST_F(QuestionnaireRunTest, ADeclinedQuestionIsAnswered)
{
    auto declined = draftWith(2);
    declined.answers[2] = ItemAnswer::declined();

    run.resume(declined);

    EXPECT_EQ(run.position(), 3U);
}

TEST_F(QuestionnaireRunTest, GoesOnAtTheCheckWhereAllHaveAnAnswer)
{
    run.resume(draftWith(10));

    EXPECT_EQ(run.place(), Place::Check);
}

TEST_F(QuestionnaireRunTest, EachAnswerBringsTheNextQuestionAndTheLastOneTheCheck)
{
    run.resume(draftWith(0));
    for (std::size_t item = 1; item < instrument.items.size(); ++item) {
        run.goOn(draftWith(item));
        EXPECT_EQ(run.position(), item);
    }

    run.goOn(draftWith(10));

    EXPECT_EQ(run.place(), Place::Check);
}

TEST_F(QuestionnaireRunTest, BackLeadsThroughTheQuestionsToTheFirstPage)
{
    run.resume(draftWith(2));
    EXPECT_TRUE(run.goBack());
    EXPECT_EQ(run.position(), 1U);
    EXPECT_TRUE(run.goBack());
    EXPECT_EQ(run.position(), 0U);
    EXPECT_EQ(run.answer(), ItemAnswer::given(0));
    EXPECT_TRUE(run.goBack());
    EXPECT_EQ(run.place(), Place::Start);
    EXPECT_FALSE(run.goBack());
}

TEST_F(QuestionnaireRunTest, BackFromTheCheckLeadsToTheLastQuestion)
{
    run.resume(draftWith(10));

    EXPECT_TRUE(run.goBack());

    EXPECT_EQ(run.place(), Place::Question);
    EXPECT_EQ(run.position(), 9U);
    run.goOn(draftWith(10));
    EXPECT_EQ(run.place(), Place::Check);
}

TEST_F(QuestionnaireRunTest, AChangedAnswerLeadsBackToTheCheck)
{
    run.resume(draftWith(10));
    run.change(3);
    EXPECT_EQ(run.position(), 3U);

    run.goOn(draftWith(10));
    EXPECT_EQ(run.place(), Place::Check);

    run.change(3);
    EXPECT_TRUE(run.goBack());
    EXPECT_EQ(run.place(), Place::Check) << "nothing was changed";
    run.change(99);
    EXPECT_EQ(run.position(), 9U);
}

} // namespace questionnaire_run_test

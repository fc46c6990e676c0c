#include "core/services/questionnaires.h"
#include "tests/core/services/questionnaire_fixture.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace homeward::services::questionnaire_help_test {

using namespace std::chrono_literals;

/// A PHQ-9 up to the item that opens the help page.
class QuestionnaireHelp : public QuestionnaireTest {
protected:
    void SetUp() override { answerUpTo(8, 0); }

    bool isDue() { return questionnaires().begin("phq9")->isHelpDue; }

    Result<ScoredResponse, Problem<QuestionnaireError>> finish()
    {
        return questionnaires().finish("phq9", moment());
    }
};

TEST_F(QuestionnaireHelp, IsDueAfterEveryAnswerAboveNothing)
{
    EXPECT_FALSE(tap(kHelpItem, 0).isHelpDue);
    EXPECT_FALSE(tap(kHelpItem, ItemAnswer::declined()).isHelpDue);
    for (const int value : {1, 2, 3})
        EXPECT_TRUE(tap(kHelpItem, value).isHelpDue) << value;
}

TEST_F(QuestionnaireHelp, IsDueForNoOtherItem)
{
    for (std::size_t item = 1; item <= kItems; ++item)
        if (item != kHelpItem)
            EXPECT_FALSE(tap(item, 3).isHelpDue) << item;
}

TEST_F(QuestionnaireHelp, IsDueWhateverElseWasDeclinedOrNotReached)
{
    tap(4, ItemAnswer::declined());
    tap(5, ItemAnswer{});

    EXPECT_TRUE(tap(kHelpItem, 1).isHelpDue);
}

TEST_F(QuestionnaireHelp, StaysDueThroughAKillAndAWait)
{
    tap(kHelpItem, 1);

    reopen();
    EXPECT_TRUE(isDue());
    clock().advance(13 * 24h);
    reopen();
    EXPECT_TRUE(isDue());
    EXPECT_EQ(questionnaires().drafts()->front().instrument, "phq9");
}

TEST_F(QuestionnaireHelp, StaysDueWhenTheDraftIsTooOldToGoOn)
{
    tap(kHelpItem, 1);
    clock().advance(90 * 24h);

    ASSERT_EQ(questionnaires().drafts()->size(), 1U);
    const auto anew = questionnaires().begin("phq9").value();

    EXPECT_EQ(anew.answers, Answers(kItems));
    EXPECT_TRUE(anew.isHelpDue);
    EXPECT_TRUE(tap(1, 0).isHelpDue); // another item does not take it back
    EXPECT_FALSE(questionnaires().goOnFromHelp("phq9")->isHelpDue);
}

TEST_F(QuestionnaireHelp, StaysDueWhenTheDraftBelongsToAnotherVersion)
{
    tap(kHelpItem, 1);
    ASSERT_TRUE(database().execute("UPDATE questionnaire_draft SET version = '0'"));

    EXPECT_EQ(questionnaires().drafts()->size(), 1U);
    EXPECT_TRUE(isDue());
}

TEST_F(QuestionnaireHelp, IsOverForADraftOfAnotherVersionToo)
{
    tap(kHelpItem, 1);
    ASSERT_TRUE(
        database().execute("UPDATE questionnaire_draft SET version = '0', answers = '1,1,1'"));

    const auto seen = questionnaires().goOnFromHelp("phq9").value();

    EXPECT_FALSE(seen.isHelpDue);
    EXPECT_EQ(seen.version, "0"); // and nothing else of it has changed
    EXPECT_EQ(seen.answers, Answers(3, ItemAnswer::given(1)));
    reopen();
    EXPECT_TRUE(questionnaires().drafts()->empty());
    EXPECT_FALSE(isDue());
}

TEST_F(QuestionnaireHelp, IsOverForADraftWhoseAnswersAreNotThoseOfItsVersion)
{
    tap(kHelpItem, 1);
    ASSERT_TRUE(database().execute("UPDATE questionnaire_draft SET answers = '1,1'"));

    ASSERT_TRUE(questionnaires().goOnFromHelp("phq9"));

    EXPECT_TRUE(questionnaires().drafts()->empty());
}

TEST_F(QuestionnaireHelp, StaysDueThroughAnswersToOtherItems)
{
    tap(kHelpItem, 1);
    for (std::size_t item = 1; item <= kItems; ++item)
        if (item != kHelpItem)
            EXPECT_TRUE(tap(item, 0).isHelpDue) << item;
}

TEST_F(QuestionnaireHelp, IsOverOnceThePersonGoesOn)
{
    tap(kHelpItem, 1);

    EXPECT_FALSE(questionnaires().goOnFromHelp("phq9")->isHelpDue);

    reopen();
    EXPECT_FALSE(isDue());
    EXPECT_FALSE(tap(kItems, 1).isHelpDue);
    EXPECT_EQ(questionnaires().begin("phq9")->answers[kHelpItem - 1], ItemAnswer::given(1));
}

TEST_F(QuestionnaireHelp, IsOverWhenTheAnswerIsTakenBack)
{
    for (const ItemAnswer back : {ItemAnswer::given(0), ItemAnswer::declined(), ItemAnswer{}}) {
        tap(kHelpItem, 2);
        EXPECT_FALSE(tap(kHelpItem, back).isHelpDue);
    }
}

TEST_F(QuestionnaireHelp, IsDueAgainForAnotherTapOnTheItem)
{
    tap(kHelpItem, 1);
    ASSERT_TRUE(questionnaires().goOnFromHelp("phq9"));

    EXPECT_TRUE(tap(kHelpItem, 3).isHelpDue);
    ASSERT_TRUE(questionnaires().goOnFromHelp("phq9"));
    EXPECT_TRUE(tap(kHelpItem, 3).isHelpDue);
}

TEST_F(QuestionnaireHelp, ComesBeforeTheEnd)
{
    tap(kItems, 0);
    tap(kHelpItem, 1);

    EXPECT_EQ(reason(finish()), QuestionnaireError::HelpIsDue);
    tap(1, ItemAnswer{});
    EXPECT_EQ(reason(finish()), QuestionnaireError::HelpIsDue); // before what is missing
    tap(1, ItemAnswer::declined());
    EXPECT_EQ(count("questionnaire_response"), 0);

    ASSERT_TRUE(questionnaires().goOnFromHelp("phq9"));
    const auto done = finish().value();
    EXPECT_TRUE(done.opensHelp);
    EXPECT_EQ(done.score.total, std::nullopt);
}

TEST_F(QuestionnaireHelp, IsStillDueWhereGoingOnCouldNotBeSaved)
{
    tap(kHelpItem, 1);
    block("questionnaire_draft");

    EXPECT_EQ(fault(questionnaires().goOnFromHelp("phq9")), DiaryError::Failed);

    EXPECT_TRUE(isDue());
}

TEST_F(QuestionnaireHelp, IsNotDueWhereTheAnswerCouldNotBeSaved)
{
    block("questionnaire_draft");

    EXPECT_EQ(fault(questionnaires().answer("phq9", kHelpItem - 1, ItemAnswer::given(1))),
              DiaryError::Failed);

    EXPECT_FALSE(isDue());
}

} // namespace homeward::services::questionnaire_help_test

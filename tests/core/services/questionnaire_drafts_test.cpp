#include "core/services/instrument_directory.h"
#include "core/services/questionnaires.h"
#include "tests/core/services/questionnaire_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

namespace homeward::services::questionnaire_drafts_test {

using namespace std::chrono_literals;

class QuestionnaireDraftsTest : public QuestionnaireTest {
protected:
    Result<ScoredResponse, Problem<QuestionnaireError>> finish()
    {
        return questionnaires().finish("phq9", moment());
    }
};

TEST_F(QuestionnaireDraftsTest, BeginWithEveryItemUnanswered)
{
    const auto draft = questionnaires().begin("phq9").value();

    EXPECT_EQ(draft.instrument, "phq9");
    EXPECT_EQ(draft.version, findInstrument("phq9")->version);
    EXPECT_EQ(draft.answers, Answers(kItems));
    EXPECT_FALSE(draft.isHelpDue);
    EXPECT_EQ(draft.startedAt, clock().now());
}

TEST_F(QuestionnaireDraftsTest, GoOnWhereTheyStoppedAfterEveryTap)
{
    ASSERT_TRUE(questionnaires().begin("phq9"));
    for (std::size_t item = 1; item <= kItems; ++item) {
        clock().advance(1s);
        const auto tapped = tap(item, item == 4 ? ItemAnswer::declined() : ItemAnswer::given(1));
        reopen();
        EXPECT_EQ(questionnaires().begin("phq9").value(), tapped) << item;
    }
}

TEST_F(QuestionnaireDraftsTest, LetAnAnswerBeChangedBeforeDone)
{
    answerUpTo(2, 3);

    EXPECT_EQ(tap(1, 0).answers[0], ItemAnswer::given(0));
    EXPECT_EQ(tap(1, ItemAnswer::declined()).answers[0], ItemAnswer::declined());
    EXPECT_EQ(tap(1, ItemAnswer{}).answers[0], ItemAnswer{}); // taken back altogether
}

TEST_F(QuestionnaireDraftsTest, BecomeAResponseAndAreGone)
{
    answerUpTo(kItems, 0);
    const auto done = finish().value();

    EXPECT_EQ(done.score, (rules::QuestionnaireScore{0, ScoreBand::Minimal, 0}));
    EXPECT_EQ(done.response.moment, moment());
    EXPECT_EQ(count("questionnaire_draft"), 0);
    EXPECT_EQ(questionnaires().list()->responses, std::vector{done});
    EXPECT_EQ(reason(finish()), QuestionnaireError::NotBegun);
}

TEST_F(QuestionnaireDraftsTest, StayWhereTheResponseCannotBeWritten)
{
    answerUpTo(kItems, 0);
    for (const char* table : {"outbox", "questionnaire_response"}) {
        block(table);
        EXPECT_EQ(fault(finish()), DiaryError::Failed) << table;
        EXPECT_EQ(count("questionnaire_response"), 0) << table;
        EXPECT_EQ(count("questionnaire_draft"), 1) << table;
        ASSERT_TRUE(database().execute("DROP TRIGGER stop_" + std::string{table}));
    }
    EXPECT_TRUE(finish());
}

TEST_F(QuestionnaireDraftsTest, SayWhereATapCouldNotBeSaved)
{
    answerUpTo(1, 2);
    block("questionnaire_draft");

    EXPECT_EQ(fault(questionnaires().answer("phq9", 1, ItemAnswer::given(1))), DiaryError::Failed);

    ASSERT_TRUE(database().execute("DROP TRIGGER stop_questionnaire_draft"));
    EXPECT_FALSE(questionnaires().begin("phq9")->answers[1].isAnswered());
}

TEST_F(QuestionnaireDraftsTest, CannotEndWhileAnItemIsUnanswered)
{
    answerUpTo(kItems, 0);
    for (std::size_t item = 1; item <= kItems; ++item) {
        tap(item, ItemAnswer{});
        EXPECT_EQ(reason(finish()), QuestionnaireError::Incomplete) << item;
        tap(item, 0);
    }
    EXPECT_EQ(fault(questionnaires().finish("phq9", testing::momentIn("UTC", clock().now() + 1s))),
              DiaryError::InTheFuture);
    EXPECT_EQ(count("questionnaire_response"), 0);
}

TEST_F(QuestionnaireDraftsTest, AreRefusedForWhatCannotBeAsked)
{
    EXPECT_EQ(reason(questionnaires().begin("phq8")), QuestionnaireError::UnknownInstrument);
    EXPECT_EQ(reason(questionnaires().begin("")), QuestionnaireError::UnknownInstrument);
    for (const char* scoringOnly : {"qids16", "who5", "madrs-s"})
        EXPECT_EQ(reason(questionnaires().begin(scoringOnly)), QuestionnaireError::ScoringOnly);
    EXPECT_EQ(reason(questionnaires().answer("phq9", 0, {})), QuestionnaireError::NotBegun);
    EXPECT_EQ(reason(questionnaires().goOnFromHelp("phq9")), QuestionnaireError::NotBegun);
    EXPECT_EQ(reason(finish()), QuestionnaireError::NotBegun);
    EXPECT_EQ(count("questionnaire_draft"), 0);
}

TEST_F(QuestionnaireDraftsTest, TakeNoAnswerThatTheItemDoesNotOffer)
{
    const auto draft = questionnaires().begin("phq9").value();

    for (const int value : {-1, 4, 100})
        EXPECT_EQ(reason(questionnaires().answer("phq9", 0, ItemAnswer::given(value))),
                  QuestionnaireError::NotOffered)
            << value;
    EXPECT_EQ(reason(questionnaires().answer("phq9", kItems, ItemAnswer::given(1))),
              QuestionnaireError::NoSuchItem);
    EXPECT_EQ(questionnaires().begin("phq9").value(), draft);
}

TEST_F(QuestionnaireDraftsTest, OfAnotherVersionBeginAnew)
{
    answerUpTo(3, 1);
    ASSERT_TRUE(
        database().execute("UPDATE questionnaire_draft SET version = '0', answers = '1,1'"));

    EXPECT_EQ(reason(questionnaires().answer("phq9", 0, ItemAnswer::given(1))),
              QuestionnaireError::OtherVersion);
    EXPECT_EQ(reason(finish()), QuestionnaireError::OtherVersion);
    EXPECT_TRUE(questionnaires().drafts()->empty());

    EXPECT_EQ(questionnaires().begin("phq9")->answers, Answers(kItems));
}

TEST_F(QuestionnaireDraftsTest, BeginAnewOnceTheySpeakOfOtherWeeks)
{
    answerUpTo(3, 1);

    clock().advance(14 * 24h);
    EXPECT_TRUE(questionnaires().begin("phq9")->answers[2].isAnswered());
    EXPECT_EQ(questionnaires().drafts()->size(), 1U);
    clock().advance(1s);
    EXPECT_TRUE(questionnaires().drafts()->empty());
    EXPECT_EQ(questionnaires().begin("phq9")->answers, Answers(kItems));
}

TEST_F(QuestionnaireDraftsTest, GoOnIfTheClockWasSetBack)
{
    answerUpTo(3, 1);

    clock().set(clock().now() - 400 * 24h);

    EXPECT_TRUE(questionnaires().begin("phq9")->answers[2].isAnswered());
}

TEST_F(QuestionnaireDraftsTest, AreListedOnceSomethingWasAnswered)
{
    ASSERT_TRUE(questionnaires().begin("gad7"));
    EXPECT_TRUE(questionnaires().drafts()->empty());

    tap(1, ItemAnswer::declined(), "gad7");
    clock().advance(1s);
    answerUpTo(1, 1);

    const auto drafts = questionnaires().drafts().value();
    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_EQ(drafts[0].instrument, "phq9");
    EXPECT_EQ(drafts[1].instrument, "gad7");
}

TEST_F(QuestionnaireDraftsTest, OfAnInstrumentThatIsGoneAreLeftOutAndKept)
{
    answerUpTo(1, 1);
    ASSERT_TRUE(database().execute("UPDATE questionnaire_draft SET instrument = 'other',"
                                   " is_help_due = 1"));

    EXPECT_TRUE(questionnaires().drafts()->empty());
    EXPECT_EQ(count("questionnaire_draft"), 1);
}

TEST_F(QuestionnaireDraftsTest, SayThatTheyAreDamaged)
{
    answerUpTo(1, 1);
    ASSERT_TRUE(database().execute("UPDATE questionnaire_draft SET answers = 'x'"));

    EXPECT_EQ(fault(questionnaires().begin("phq9")), DiaryError::Damaged);
    EXPECT_EQ(fault(questionnaires().answer("phq9", 0, {})), DiaryError::Damaged);
    EXPECT_EQ(questionnaires().drafts().error(), DiaryError::Damaged);

    ASSERT_TRUE(database().execute("UPDATE questionnaire_draft SET answers = '1,1'"));
    EXPECT_EQ(fault(questionnaires().answer("phq9", 0, {})), DiaryError::Damaged);
}

} // namespace homeward::services::questionnaire_drafts_test

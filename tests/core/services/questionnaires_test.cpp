#include "core/services/questionnaires.h"

#include "core/services/instrument_directory.h"
#include "core/storage/outbox_store.h"
#include "tests/core/services/questionnaire_fixture.h"

#include <gtest/gtest.h>

#include <chrono>

namespace homeward::services::questionnaires_test {

using namespace std::chrono_literals;
using rules::AnswersError;
using rules::QuestionnaireScore;

class QuestionnairesTest : public QuestionnaireTest {
protected:
    const Instrument& phq9() const { return *findInstrument("phq9"); }

    Result<ScoredResponse, Problem<AnswersError>> record(const Answers& answers)
    {
        return questionnaires().record(phq9(), answers, moment());
    }

    static Answers all(std::size_t count, int value)
    {
        Answers answers;
        answers.assign(count, ItemAnswer::given(value));
        return answers;
    }
};

TEST_F(QuestionnairesTest, AreKeptAsTheyWereAnswered)
{
    Answers answers = all(10, 1);
    answers[3] = ItemAnswer::declined();

    const ScoredResponse saved = record(answers).value();

    EXPECT_EQ(saved.response.instrument, "phq9");
    EXPECT_EQ(saved.response.version, phq9().version);
    EXPECT_EQ(saved.response.answers, answers);
    EXPECT_EQ(saved.score, (QuestionnaireScore{std::nullopt, std::nullopt, 1}));
    EXPECT_TRUE(saved.opensHelp);
    reopen();
    EXPECT_EQ(questionnaires().list()->responses, std::vector{saved});
    EXPECT_TRUE(findings().empty());
}

TEST_F(QuestionnairesTest, HaveATotalAndTheNameOfItsRange)
{
    const ScoredResponse saved = record(all(9, 1)).value();

    EXPECT_EQ(saved.score, (QuestionnaireScore{9, ScoreBand::Mild, 0}));
    EXPECT_FALSE(saved.response.answers.back().isGiven()); // the item that is not scored
    EXPECT_FALSE(record(all(8, 1)));
}

TEST_F(QuestionnairesTest, AreBothKeptIfAnsweredTwiceInAMinute)
{
    const auto first = record(all(10, 1)).value();
    const auto second = record(all(10, 0)).value();
    clock().advance(59s);
    const auto third = record(all(10, 2)).value();

    EXPECT_EQ(questionnaires().list()->responses, (std::vector{third, second, first}));
    EXPECT_NE(first.response.id, second.response.id);
}

TEST_F(QuestionnairesTest, AreToldToTheClinicInTheSameTransaction)
{
    const auto saved = record(all(10, 1)).value();

    const auto rows = storage::OutboxStore{database()}.list().value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().entity, "questionnaire");
    EXPECT_EQ(rows.front().id, saved.response.id.uuid());
    EXPECT_EQ(rows.front().operation, storage::OutboxOperation::Create);

    block("outbox");
    EXPECT_EQ(fault(record(all(10, 2))), DiaryError::Failed);
    EXPECT_EQ(count("questionnaire_response"), 1);
}

TEST_F(QuestionnairesTest, AreRefusedWithAReasonAndWithoutARow)
{
    EXPECT_EQ(reason(record(all(8, 1))), AnswersError::TooFew);
    EXPECT_EQ(reason(record(all(11, 1))), AnswersError::TooMany);
    EXPECT_EQ(reason(record(all(10, 4))), AnswersError::OutOfRange);
    EXPECT_EQ(reason(record(all(10, -1))), AnswersError::OutOfRange);
    EXPECT_EQ(reason(record(Answers(10))), AnswersError::Unanswered);
    EXPECT_EQ(count("questionnaire_response"), 0);
    EXPECT_EQ(count("outbox"), 0);
}

TEST_F(QuestionnairesTest, CannotBeOfAMomentThatIsStillToCome)
{
    const auto later = testing::momentIn("UTC", clock().now() + 1s);

    EXPECT_EQ(fault(questionnaires().record(phq9(), all(10, 1), later)), DiaryError::InTheFuture);
    EXPECT_EQ(count("questionnaire_response"), 0);
}

TEST_F(QuestionnairesTest, AreListedByTheMomentAndNotByWhenTheyWereWrittenDown)
{
    const auto late = record(all(10, 1)).value();
    const auto early =
        questionnaires()
            .record(phq9(), all(10, 2), testing::momentIn("UTC", clock().now() - 24h))
            .value();

    EXPECT_EQ(questionnaires().list()->responses, (std::vector{late, early}));
}

TEST_F(QuestionnairesTest, LeaveOutWhatThisEditionDoesNotKnowAndKeepIt)
{
    ASSERT_TRUE(record(all(10, 1)));
    ASSERT_TRUE(record(all(10, 2)));
    ASSERT_TRUE(record(all(10, 3)));
    ASSERT_TRUE(database().execute(
        "UPDATE questionnaire_response SET instrument = 'other' WHERE seq = 1;"
        "UPDATE questionnaire_response SET version = '99', answers = '7' WHERE seq = 2"));

    const auto list = questionnaires().list().value();

    ASSERT_EQ(list.responses.size(), 1U);
    EXPECT_EQ(list.responses.front().score.total, 27);
    EXPECT_EQ(list.unreadable, 2U);
    EXPECT_EQ(count("questionnaire_response"), 3);
}

TEST_F(QuestionnairesTest, ShowTheOthersWhereOneIsDamagedAndCountIt)
{
    ASSERT_TRUE(record(all(10, 1)));
    const auto whole = record(all(10, 2)).value();
    for (const char* answers :
         {"1,1,1", "4,1,1,1,1,1,1,1,1,1", "x", "1,1,1,1,1,1,1,1,1", "?,1,1,1,1,1,1,1,1,1"}) {
        ASSERT_TRUE(database().execute("UPDATE questionnaire_response SET answers = '"
                                       + std::string{answers} + "' WHERE seq = 1"));

        EXPECT_EQ(questionnaires().list().value(), (AnsweredList{{whole}, 1})) << answers;
    }
    EXPECT_EQ(count("questionnaire_response"), 2);
}

TEST_F(QuestionnairesTest, SayThatNothingCouldBeReadWhereTheTableIsGone)
{
    ASSERT_TRUE(database().execute("ALTER TABLE questionnaire_response RENAME TO gone"));

    EXPECT_FALSE(questionnaires().list());
}

TEST_F(QuestionnairesTest, TellWhoeverListensOfEachResponse)
{
    std::vector<QuestionnaireResponseId> told;
    const auto subscription = questionnaires().onChange(
        [&told](const QuestionnaireResponseId& id) { told.push_back(id); });

    const auto saved = record(all(10, 1)).value();
    (void)record(all(10, 4));

    EXPECT_EQ(told, std::vector{saved.response.id});
}

TEST_F(QuestionnairesTest, CanBeScoredForAnInstrumentWhoseWordsAreNotHere)
{
    const auto saved =
        questionnaires().record(*findInstrument("who5"), all(5, 2), moment()).value();

    EXPECT_EQ(saved.score, (QuestionnaireScore{40, ScoreBand::Low, 0}));
    EXPECT_EQ(questionnaires().list()->responses, std::vector{saved});
}

TEST_F(QuestionnairesTest, LeaveADraftAloneThatIsOpenMeanwhile)
{
    answerUpTo(3, 1);

    ASSERT_TRUE(record(all(10, 2)));

    EXPECT_EQ(questionnaires().begin("phq9")->answers[2], ItemAnswer::given(1));
}

} // namespace homeward::services::questionnaires_test

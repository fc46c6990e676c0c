#include "core/rules/answers_text.h"
#include "core/rules/questionnaire_score.h"
#include "tests/core/rules/instrument_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <vector>

namespace homeward::rules::questionnaire_answers_test {

using samples::answers;
using samples::answersBut;
using samples::kDeclined;
using samples::kUnanswered;

TEST(CheckedAnswers, AreOneForEachItem)
{
    const auto given = answers({0, 1, 2, 3, kDeclined, 1, 2, 3, 1, 3});

    EXPECT_EQ(checkedAnswers(samples::phq9(), given), given);
}

TEST(CheckedAnswers, MayLeaveOutTheItemThatIsNotScored)
{
    EXPECT_EQ(checkedAnswers(samples::phq9(), answersBut(9, 1, {})),
              answersBut(10, 1, {{10, kDeclined}}));
}

TEST(CheckedAnswers, AreRefusedWhereThereAreTooFewOrTooMany)
{
    for (const std::size_t count : {0U, 1U, 8U})
        EXPECT_EQ(checkedAnswers(samples::phq9(), answersBut(count, 1, {})).error(),
                  AnswersError::TooFew)
            << count;
    EXPECT_EQ(checkedAnswers(samples::phq9(), answersBut(11, 1, {})).error(),
              AnswersError::TooMany);
    EXPECT_EQ(checkedAnswers(samples::summed(7, 3), answersBut(6, 1, {})).error(),
              AnswersError::TooFew);
    EXPECT_EQ(checkedAnswers(samples::summed(7, 3), answersBut(8, 1, {})).error(),
              AnswersError::TooMany);
}

TEST(CheckedAnswers, AreRefusedWhereAnItemOffersNoSuchValue)
{
    for (std::size_t item = 0; item < 10; ++item)
        for (const int value : {-2'000'000'000, -1, 4, 10, 2'000'000'000}) {
            auto given = answersBut(10, 1, {});
            given[item] = ItemAnswer::given(value);
            EXPECT_EQ(checkedAnswers(samples::phq9(), given).error(), AnswersError::OutOfRange)
                << item << ' ' << value;
        }
    EXPECT_TRUE(checkedAnswers(samples::summed(9, 6), answersBut(9, 6, {})));
}

TEST(CheckedAnswers, AreRefusedWhileAnItemWasNotReached)
{
    for (std::size_t item = 1; item <= 10; ++item)
        EXPECT_EQ(checkedAnswers(samples::phq9(), answersBut(10, 1, {{item, kUnanswered}})).error(),
                  AnswersError::Unanswered)
            << item;
}

TEST(OpensHelp, ForEveryAnswerAboveNothing)
{
    EXPECT_FALSE(opensHelp(samples::phq9(), answersBut(10, 0, {})));
    for (const int value : {1, 2, 3})
        EXPECT_TRUE(opensHelp(samples::phq9(), answersBut(10, 0, {{9, value}}))) << value;
}

TEST(OpensHelp, ForNoOtherItemHoweverHighTheTotal)
{
    EXPECT_FALSE(opensHelp(samples::phq9(), answersBut(10, 3, {{9, 0}})));
    EXPECT_FALSE(opensHelp(samples::phq9(), answersBut(10, 3, {{9, kDeclined}})));
}

TEST(OpensHelp, WhateverElseWasDeclinedOrNotReached)
{
    for (const int other : {kDeclined, kUnanswered})
        EXPECT_TRUE(opensHelp(samples::phq9(), answersBut(10, other, {{9, 1}}))) << other;
    for (std::size_t item = 1; item <= 8; ++item) {
        const auto given = answersBut(10, 0, {{item, kDeclined}, {9, 1}});
        EXPECT_TRUE(opensHelp(samples::phq9(), given)) << item;
        EXPECT_EQ(scoreOf(samples::phq9(), given).total, std::nullopt) << item;
    }
}

TEST(OpensHelp, WhereverTheItemStands)
{
    for (std::size_t item = 0; item < 7; ++item) {
        Instrument instrument = samples::summed(7, 3);
        instrument.items[item].opensHelp = true;
        EXPECT_TRUE(opensHelp(instrument, answersBut(7, 0, {{item + 1, 1}}))) << item;
        EXPECT_FALSE(opensHelp(instrument, answersBut(7, 3, {{item + 1, 0}}))) << item;
    }
}

TEST(OpensHelp, ForAnswersThatAreNotCompleteOrTooMany)
{
    EXPECT_FALSE(opensHelp(samples::phq9(), {}));
    EXPECT_FALSE(opensHelp(samples::phq9(), answersBut(8, 3, {})));
    EXPECT_TRUE(opensHelp(samples::phq9(), answersBut(9, 0, {{9, 1}})));
    EXPECT_TRUE(opensHelp(samples::phq9(), answersBut(12, 0, {{9, 1}})));
}

TEST(AnswersText, SaysValuesAndDeclinedAndNotReached)
{
    EXPECT_EQ(answersText(answers({0, 2, kDeclined, 1, kUnanswered})), "0,2,-,1,?");
    EXPECT_EQ(answersText(answers({10})), "10");
    EXPECT_EQ(answersText({}), "");
}

TEST(AnswersFrom, ReadsWhatWasWritten)
{
    EXPECT_EQ(answersFrom("0,2,-,1,?"), answers({0, 2, kDeclined, 1, kUnanswered}));
    EXPECT_EQ(answersFrom("-1"), std::vector{ItemAnswer::given(-1)}); // no item offers it
}

TEST(AnswersFrom, RefusesEverythingElse)
{
    for (const char* text : {"", ",", "1,", ",1", "1,,2", " 1", "1 ", "1, 2", "a", "1;2", "1.5",
                             "+1", "--", "?1", "-,-x", "99999999999", "0x1", "\xFF", "1\n"})
        EXPECT_EQ(answersFrom(text), std::nullopt) << text;
}

RC_GTEST_PROP(AnswersFrom, ReadsBackEveryAnswer, ())
{
    const auto values =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(-2, 100)));

    RC_ASSERT(answersFrom(answersText(answers(values))) == answers(values));
}

RC_GTEST_PROP(AnswersFrom, TakesAnyTextWithoutFailing, (const std::string& text))
{
    const auto read = answersFrom(text);

    RC_ASSERT((!read || !read->empty()));
}

} // namespace homeward::rules::questionnaire_answers_test

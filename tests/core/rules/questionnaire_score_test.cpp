#include "core/rules/questionnaire_score.h"

#include "tests/core/rules/instrument_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace homeward::rules::questionnaire_score_test {

using samples::answers;
using samples::answersBut;
using samples::kDeclined;
using samples::kUnanswered;

std::optional<int> total(const Instrument& instrument, const std::vector<ItemAnswer>& given)
{
    return scoreOf(instrument, given).total;
}

TEST(ScoreOf, IsThePlainSumOfTheScoredItems)
{
    EXPECT_EQ(total(samples::phq9(), answers({0, 1, 2, 3, 0, 1, 2, 3, 1, 3})), 13);
    EXPECT_EQ(total(samples::phq9(), answersBut(10, 0, {})), 0);
    EXPECT_EQ(total(samples::phq9(), answersBut(10, 3, {})), 27);
    EXPECT_EQ(total(samples::summed(7, 3), answersBut(7, 3, {})), 21);
    EXPECT_EQ(total(samples::summed(2, 3), answers({1, 2})), 3);
}

TEST(ScoreOf, LeavesTheItemThatIsNotScoredOut)
{
    for (const int function : {0, 1, 2, 3, kDeclined})
        EXPECT_EQ(scoreOf(samples::phq9(), answersBut(10, 1, {{10, function}})),
                  (QuestionnaireScore{9, ScoreBand::Mild, 0}))
            << function;
}

TEST(ScoreOf, HasNoTotalIfAnyOneItemIsDeclined)
{
    for (std::size_t item = 1; item <= 9; ++item)
        EXPECT_EQ(scoreOf(samples::phq9(), answersBut(10, 3, {{item, kDeclined}})),
                  (QuestionnaireScore{std::nullopt, std::nullopt, 1}))
            << item;
}

TEST(ScoreOf, CountsTheItemsThatWereDeclined)
{
    EXPECT_EQ(
        scoreOf(samples::phq9(), answersBut(10, 0, {{1, kDeclined}, {9, kDeclined}})).declined, 2);
    EXPECT_EQ(scoreOf(samples::phq9(), answersBut(10, kDeclined, {})),
              (QuestionnaireScore{std::nullopt, std::nullopt, 9}));
}

TEST(ScoreOf, IsFourTimesTheRawSumForWellBeing)
{
    EXPECT_EQ(total(samples::who5(), answersBut(5, 0, {})), 0);
    EXPECT_EQ(total(samples::who5(), answersBut(5, 5, {})), 100);
    EXPECT_EQ(total(samples::who5(), answers({1, 2, 3, 4, 5})), 60);
    EXPECT_EQ(total(samples::who5(), answers({1, 0, 0, 0, 0})), 4);
    EXPECT_EQ(total(samples::who5(), answers({5, 5, kDeclined, 5, 5})), std::nullopt);
}

TEST(ScoreOf, NamesTheRangeOnBothSidesOfEachEdge)
{
    const Instrument phq9 = samples::phq9();
    const auto band = [&](int points) {
        std::vector<int> values(10, 0);
        for (int i = 0; i < points; ++i)
            ++values.at(static_cast<std::size_t>(i % 9));
        return scoreOf(phq9, answers(values)).band;
    };
    EXPECT_EQ(band(0), ScoreBand::Minimal);
    EXPECT_EQ(band(4), ScoreBand::Minimal);
    EXPECT_EQ(band(5), ScoreBand::Mild);
    EXPECT_EQ(band(9), ScoreBand::Mild);
    EXPECT_EQ(band(10), ScoreBand::Moderate);
    EXPECT_EQ(band(14), ScoreBand::Moderate);
    EXPECT_EQ(band(15), ScoreBand::ModeratelySevere);
    EXPECT_EQ(band(19), ScoreBand::ModeratelySevere);
    EXPECT_EQ(band(20), ScoreBand::Severe);
    EXPECT_EQ(band(27), ScoreBand::Severe);
}

TEST(ScoreOf, HasNoNameWhereTheAuthorsGaveNone)
{
    EXPECT_EQ(scoreOf(samples::who5(), answers({3, 3, 3, 3, 0})).band, ScoreBand::Low); // 48
    EXPECT_EQ(scoreOf(samples::who5(), answers({3, 3, 3, 3, 1})).band, std::nullopt); // 52
    EXPECT_EQ(scoreOf(samples::summed(9, 6), answersBut(9, 6, {})),
              (QuestionnaireScore{54, std::nullopt, 0}));
}

TEST(PercentFall, IsRoundedHalfUp)
{
    EXPECT_EQ(percentFall(20, 10), 50);
    EXPECT_EQ(percentFall(27, 0), 100);
    EXPECT_EQ(percentFall(8, 7), 13); // 12.5
    EXPECT_EQ(percentFall(8, 9), -12); // -12.5
    EXPECT_EQ(percentFall(3, 2), 33);
    EXPECT_EQ(percentFall(3, 1), 67);
    EXPECT_EQ(percentFall(3, 4), -33);
    EXPECT_EQ(percentFall(3, 5), -67);
    EXPECT_EQ(percentFall(1, 27), -2600);
    EXPECT_EQ(percentFall(14, 14), 0);
}

TEST(PercentFall, IsUndefinedFromNothing)
{
    EXPECT_EQ(percentFall(0, 0), std::nullopt);
    EXPECT_EQ(percentFall(0, 5), std::nullopt);
}

RC_GTEST_PROP(ScoreOf, LiesBetweenNothingAndTheHighest, ())
{
    const auto values = *rc::gen::container<std::vector<int>>(10, rc::gen::inRange(0, 4));

    const auto points = total(samples::phq9(), answers(values));

    RC_ASSERT((points && *points >= 0 && *points <= 27));
}

RC_GTEST_PROP(ScoreOf, DoesNotAskInWhichOrderASumWasGiven, ())
{
    auto values = *rc::gen::container<std::vector<int>>(7, rc::gen::inRange(0, 4));
    const auto one = scoreOf(samples::summed(7, 3), answers(values));

    std::ranges::sort(values);

    RC_ASSERT(scoreOf(samples::summed(7, 3), answers(values)) == one);
}

RC_GTEST_PROP(ScoreOf, HasATotalExactlyIfNoScoredItemWasDeclined, ())
{
    const auto values = *rc::gen::container<std::vector<int>>(10, rc::gen::inRange(-1, 4));

    const auto score = scoreOf(samples::phq9(), answers(values));

    RC_ASSERT(score.declined == std::count(values.begin(), values.begin() + 9, kDeclined));
    RC_ASSERT(score.total.has_value() == (score.declined == 0));
    RC_ASSERT(score.band.has_value() == score.total.has_value());
}

} // namespace homeward::rules::questionnaire_score_test

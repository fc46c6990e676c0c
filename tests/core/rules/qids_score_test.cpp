#include "core/rules/questionnaire_score.h"
#include "tests/core/rules/instrument_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace homeward::rules::qids_score_test {

using samples::answersBut;
using samples::kDeclined;

/// What somebody answers who eats less and weighs less: 7 and 9 ask in the other direction.
std::vector<ItemAnswer> leaning(int value, std::initializer_list<std::pair<std::size_t, int>> more)
{
    auto given = answersBut(16, value, {{7, kDeclined}, {9, kDeclined}});
    for (const auto& [item, other] : more)
        given.at(item - 1) = samples::answers({other}).front();
    return given;
}

std::optional<int> total(const std::vector<ItemAnswer>& given)
{
    return scoreOf(samples::qids(), given).total;
}

TEST(QidsScore, IsNineDomainsOfAtMostThree)
{
    EXPECT_EQ(total(leaning(0, {})), 0);
    EXPECT_EQ(total(leaning(1, {})), 9);
    EXPECT_EQ(total(leaning(3, {})), 27);
}

TEST(QidsScore, CountsTheHighestOfADomainOnce)
{
    for (const std::size_t sleep : {1U, 2U, 3U, 4U})
        EXPECT_EQ(total(leaning(0, {{sleep, 3}})), 3) << sleep;
    EXPECT_EQ(total(leaning(0, {{1, 2}, {2, 3}, {3, 1}, {4, 3}})), 3);
    EXPECT_EQ(total(leaning(0, {{6, 1}, {8, 2}})), 2);
    EXPECT_EQ(total(leaning(0, {{15, 2}, {16, 1}})), 2);
    EXPECT_EQ(total(leaning(0, {{15, 1}, {16, 2}})), 2);
}

TEST(QidsScore, CountsEveryOtherItemForItself)
{
    for (const std::size_t item : {5U, 10U, 11U, 12U, 13U, 14U})
        for (const int value : {1, 2, 3})
            EXPECT_EQ(total(leaning(0, {{item, value}})), value) << item;
    EXPECT_EQ(total(leaning(0, {{5, 1}, {10, 1}, {11, 1}, {12, 1}, {13, 1}, {14, 1}})), 6);
}

TEST(QidsScore, AsksForOneOfSixAndSevenAndOneOfEightAndNine)
{
    const auto with = [](int six, int seven, int eight, int nine) {
        return scoreOf(samples::qids(), leaning(0, {{6, six}, {7, seven}, {8, eight}, {9, nine}}));
    };
    constexpr int kNo = kDeclined;
    EXPECT_EQ(with(1, kNo, 2, kNo).total, 2);
    EXPECT_EQ(with(kNo, 3, 2, kNo).total, 3);
    EXPECT_EQ(with(1, kNo, kNo, 2).total, 2);
    EXPECT_EQ(with(kNo, 1, kNo, 2).total, 2);
    EXPECT_EQ(with(kNo, kNo, 2, kNo), (QuestionnaireScore{std::nullopt, std::nullopt, 1}));
    EXPECT_EQ(with(kNo, kNo, kNo, 2), (QuestionnaireScore{std::nullopt, std::nullopt, 1}));
    EXPECT_EQ(with(1, kNo, kNo, kNo), (QuestionnaireScore{std::nullopt, std::nullopt, 1}));
    EXPECT_EQ(with(kNo, kNo, kNo, kNo), (QuestionnaireScore{std::nullopt, std::nullopt, 2}));
}

TEST(QidsScore, HasNoTotalWhereAnyOtherItemIsMissing)
{
    for (const std::size_t item : {1U, 2U, 3U, 4U, 5U, 10U, 11U, 12U, 13U, 14U, 15U, 16U})
        EXPECT_EQ(scoreOf(samples::qids(), leaning(3, {{item, kDeclined}})),
                  (QuestionnaireScore{std::nullopt, std::nullopt, 1}))
            << item;
}

TEST(QidsScore, ReadsNothingBehindItsLastItem)
{
    auto given = leaning(0, {});
    given.push_back(ItemAnswer::given(3));

    EXPECT_EQ(scoreOf(samples::qids(), std::span{given}.first(16)).total, 0);
}

RC_GTEST_PROP(QidsScore, IsTheFormulaOfItsAuthors, ())
{
    const auto values = *rc::gen::container<std::vector<int>>(16, rc::gen::inRange(0, 4));
    const auto v = [&](std::size_t item) { return values[item - 1]; };

    const int expected = std::max({v(1), v(2), v(3), v(4)}) + v(5)
        + std::max({v(6), v(7), v(8), v(9)}) + v(10) + v(11) + v(12) + v(13) + v(14)
        + std::max(v(15), v(16));

    RC_ASSERT(total(samples::answers(values)) == expected);
}

RC_GTEST_PROP(QidsScore, HasATotalExactlyIfNothingIsMissing, ())
{
    const auto values = *rc::gen::container<std::vector<int>>(16, rc::gen::inRange(-1, 4));

    const auto score = scoreOf(samples::qids(), samples::answers(values));

    RC_ASSERT(score.total.has_value() == (score.declined == 0));
    RC_ASSERT((!score.total || (*score.total >= 0 && *score.total <= 27)));
}

} // namespace homeward::rules::qids_score_test
